/** A JSON value as the facts read it: a member of anything is anything. */
export type Json = unknown;

/** The members of an object or array by their names; none for anything else. */
export const members = (value: Json): ReadonlyMap<string, Json> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** The value at a path of members and positions; `undefined` where the path ends early. */
export const at = (value: Json, ...path: readonly (string | number)[]): Json =>
  path.reduce<Json>((node, key) => members(node).get(String(key)), value);

/** A filled string, or the digits of a number. */
export const text = (value: Json, ...path: readonly (string | number)[]): string | undefined => {
  const found = at(value, ...path);
  return typeof found === 'number'
    ? String(found)
    : typeof found === 'string' && found !== ''
      ? found
      : undefined;
};

/** The elements of an array; none for anything else. */
export const list = (value: Json, ...path: readonly (string | number)[]): readonly Json[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};

/** Whether there is a member that is not `null`. */
export const has = (value: Json, ...path: readonly (string | number)[]): boolean =>
  at(value, ...path) != null;

/** A time in milliseconds, by its magnitude or as ISO text. */
export const timeMs = (...candidates: readonly Json[]): number | undefined => {
  for (const candidate of candidates) {
    const number = Number(candidate);
    if (candidate != null && candidate !== '' && number > 0) return number < 1e11 ? number * 1000 : number;
    if (typeof candidate === 'string' && /^\d{4}-\d\d-\d\dT/.test(candidate)) return Date.parse(candidate);
  }
  return undefined;
};
