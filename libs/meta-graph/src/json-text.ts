import { createHash } from 'node:crypto';

/**
 * What `JSON.stringify` gives for a parsed value, also where its nesting is too deep for it. Such a value comes from
 * nobody but an attacker, and even then a connector must answer with an event.
 */
export const jsonTextOf = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return deepJsonTextOf(value);
  }
};

/** The UTF-8 bytes of `jsonTextOf`, as content keeps them. */
export const jsonBytesOf = (value: unknown): Uint8Array => Buffer.from(jsonTextOf(value), 'utf8');

/** SHA-256 of an item as plain `JSON.parse` gives it, in 64 lower-case hex digits; part of the key of items without an id. */
export const sha256OfItem = (item: unknown): string =>
  createHash('sha256').update(jsonTextOf(item), 'utf8').digest('hex');

/** A piece of output that is ready, or a value still to be written. */
type Piece = { readonly text: string } | { readonly node: unknown };

function deepJsonTextOf(value: unknown): string {
  const written: string[] = [];
  const open: Piece[] = [{ node: value }];
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    if ('text' in piece) written.push(piece.text);
    else if (typeof piece.node !== 'object' || piece.node === null) written.push(JSON.stringify(piece.node));
    else for (const next of piecesOf(piece.node).reverse()) open.push(next);
  }
  return written.join('');
}

function piecesOf(node: object): Piece[] {
  if (Array.isArray(node)) {
    const elements: readonly unknown[] = node;
    return framed(
      '[',
      elements.map((element): Piece[] => [{ node: element }]),
      ']',
    );
  }
  const members = Object.entries(node).map(([key, member]: [string, unknown]): Piece[] => [
    { text: `${JSON.stringify(key)}:` },
    { node: member },
  ]);
  return framed('{', members, '}');
}

function framed(start: string, groups: readonly Piece[][], end: string): Piece[] {
  const inner = groups.flatMap((group, index): Piece[] => (index === 0 ? group : [{ text: ',' }, ...group]));
  return [{ text: start }, ...inner, { text: end }];
}
