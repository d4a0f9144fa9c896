import { frameFlaw } from '#libs/connector/native';

const limits = { depthMax: 8, membersMax: 64 } as const;
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The keys of an open object, or `undefined` for an open array. */
type Level = Set<string> | undefined;

/**
 * Refuses JSON text by its structure, before a parser makes anything of it: too deep, too many members, a key twice (also in
 * two spellings), a key that objects inherit, half a character. Each character is looked at once. What is no JSON at all is
 * left for the parser to say.
 */
export const checkStructure = (text: string): void => {
  const open: Level[] = [];
  let at = 0;
  let isKeyNext = false;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      const value = stringOf(text.slice(at, end));
      if (isKeyNext) addKey(open.at(-1), value);
      isKeyNext = false;
      at = end;
      continue;
    }
    if (character === '{' || character === '[') {
      if (open.length >= limits.depthMax) frameFlaw('malformed', 'json_depth');
      open.push(character === '{' ? new Set() : undefined);
      isKeyNext = character === '{';
    }
    if (character === '}' || character === ']') open.pop();
    if (character === ',') isKeyNext = open.at(-1) !== undefined;
    at += 1;
  }
};

const addKey = (keys: Level, key: string): void => {
  if (!keys) return;
  if (keys.has(key)) frameFlaw('malformed', 'json_duplicate_key');
  if (prototypeKeys.has(key)) frameFlaw('malformed', 'json_prototype_key');
  if (keys.size >= limits.membersMax) frameFlaw('malformed', 'json_members');
  keys.add(key);
};

/** Where the text behind a string goes on; a string without an end is no JSON. */
const endOfString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at + 1;
    if (text[at] === '\\') at += 1;
  }
  return frameFlaw('malformed', 'json_syntax');
};

const stringOf = (literal: string): string => {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  const value = parsed(literal);
  if (typeof value !== 'string') return frameFlaw('malformed', 'json_syntax');
  return /\p{Surrogate}/u.test(value) ? frameFlaw('malformed', 'json_string') : value;
};

/** What JSON text says; text that is no JSON is refused. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return frameFlaw('malformed', 'json_syntax');
  }
};
