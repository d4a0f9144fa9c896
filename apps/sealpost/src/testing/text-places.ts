import type { Place } from './traces.ts';

/**
 * A text that a process wrote, as it stands there, and each of its strings as it was before JSON escaped it: as UTF-8, and as the bytes that
 * a careless conversion to text makes characters of.
 */
export const textPlaces = (name: string, text: string): readonly Place[] =>
  [text, ...text.split('\n').flatMap(stringsIn)].flatMap((string) => [
    { name, bytes: Buffer.from(string, 'utf8') },
    { name, bytes: Buffer.from(string, 'latin1') },
  ]);

const stringsIn = (line: string): readonly string[] => {
  try {
    return stringsOf(JSON.parse(line));
  } catch {
    return [];
  }
};

const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flat().flatMap(stringsOf) : [];
};
