/** A JSON object whose members have not been looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, neither null nor an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object under a key; `undefined` for anything else. */
export const objectAt = (from: unknown, key: string): JsonObject | undefined => {
  const value = isObject(from) ? from[key] : undefined;
  return isObject(value) ? value : undefined;
};

/** The text under a key, a number spelt out; `undefined` for anything else. */
export const textAt = (from: unknown, key: string): string | undefined => {
  const value = isObject(from) ? from[key] : undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
};

/** The number under a key, also from its decimal text; `undefined` for anything else. */
export const numberAt = (from: unknown, key: string): number | undefined => {
  const value = isObject(from) ? from[key] : undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** The array under a key; empty for anything else. */
export const listAt = (from: unknown, key: string): readonly unknown[] => {
  const value = isObject(from) ? from[key] : undefined;
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
};

/** Whether a key stands for true, also as form text. */
export const flagAt = (from: unknown, key: string): boolean => {
  const value = isObject(from) ? from[key] : undefined;
  return value === true || value === 'true';
};

/** The length of a text in code points, which is how the platforms' character limits are read here. */
export const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** An object without the members that are `undefined`, so that spreading it overwrites nothing with nothing. */
export const defined = <T extends object>(members: T): Defined<T> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- filtering entries keeps the members' types
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>;

/** Each member either has its value or is absent. */
export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
