/** A parsed JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object, not an array and not `null`. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object's own member; `undefined` where the value is no object or has no such member, inherited ones included. */
export const memberAt = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A member that is a string, exactly as given, the empty one included. */
export const stringAt = (value: unknown, key: string): string | undefined => {
  const member = memberAt(value, key);
  return typeof member === 'string' ? member : undefined;
};

/** A member that is a string with something in it. */
export const filledAt = (value: unknown, key: string): string | undefined =>
  stringAt(value, key) || undefined;

/** An id: a filled string, or a number by its digits, since platforms write some ids as JSON numbers. */
export const idAt = (value: unknown, key: string): string | undefined => {
  const member = memberAt(value, key);
  if (typeof member === 'number' && Number.isFinite(member)) return String(member);
  return typeof member === 'string' && member !== '' ? member : undefined;
};

/** A member that is a finite number, or a string that spells one in decimal. */
export const numberAt = (value: unknown, key: string): number | undefined => {
  const member = memberAt(value, key);
  const isDecimal = typeof member === 'string' && /^\s*[+-]?\d+(\.\d+)?([eE][+-]?\d+)?\s*$/.test(member);
  const number = isDecimal ? Number(member) : member;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** Whether a member is `true`; the string `true` counts, since some relays write it so. */
export const flagAt = (value: unknown, key: string): boolean => {
  const member = memberAt(value, key);
  return member === true || member === 'true';
};

/** A member that is an object. */
export const objectAt = (value: unknown, key: string): JsonObject | undefined => {
  const member = memberAt(value, key);
  return isObject(member) ? member : undefined;
};

/** A member that is an array; an empty one where there is none. */
export const arrayAt = (value: unknown, key: string): readonly unknown[] => {
  const member = memberAt(value, key);
  return Array.isArray(member) ? member : [];
};

/** The objects of a member that is an array, in order; other elements are left out. */
export const objectsAt = (value: unknown, key: string): readonly JsonObject[] =>
  arrayAt(value, key).filter(isObject);
