import { type JsonObject, isObject } from '../wire/readers.ts';

/**
 * The members of a body: a JSON object, or a form in which a value that is an object or an array is JSON text, as in the
 * platforms' curl examples. `undefined` for a body that cannot be read.
 */
export const membersOf = (bytes: Uint8Array, contentType: string): JsonObject | undefined => {
  const text = Buffer.from(bytes).toString('utf8');
  if (text.trim() === '') return {};
  if (contentType.startsWith('application/x-www-form-urlencoded'))
    return formMembers(new URLSearchParams(text));
  const value = jsonOf(text);
  if (isObject(value)) return value;
  return contentType === '' && text.includes('=') ? formMembers(new URLSearchParams(text)) : undefined;
};

/** The members of a form: its pairs, with JSON text read. */
export const formMembers = (pairs: Iterable<readonly [string, string]>): JsonObject => {
  const members: [string, unknown][] = [];
  for (const [name, value] of pairs)
    members.push([name, /^\s*[{[]/.test(value) ? (jsonOf(value) ?? value) : value]);
  return Object.fromEntries(members);
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
