import { quoteUnsafeIntegers } from './unsafe-integers.ts';

/** A parsed body in two forms. */
export interface ParsedJson {
  /** Integers beyond 2^53 are strings of their digits here, so that no id is rounded. */
  readonly value: unknown;
  /** The same node as plain `JSON.parse` gives it, which hashes and raw copies are made of. The first call pairs all nodes. */
  readonly plainOf: (node: unknown) => unknown;
}

const decoder = new TextDecoder('utf-8');

/**
 * Parses the bytes of a body without losing digits; `undefined` for what is no JSON. A byte order mark is skipped.
 * Nesting of any depth is safe, since the engine's parser does not recurse; walk the result only along known members.
 */
export const parseJson = (bytes: Uint8Array): ParsedJson | undefined => {
  const text = decoder.decode(bytes);
  try {
    const plain: unknown = JSON.parse(text);
    const lossless = quoteUnsafeIntegers(text);
    if (lossless === text) return { value: plain, plainOf: (node) => node };
    const value: unknown = JSON.parse(lossless);
    return { value, plainOf: twinsOf(value, plain) };
  } catch {
    return undefined;
  }
};

/** Finds the twin of a node; a scalar is its own. Bodies that nobody has proved yet are never paired. */
function twinsOf(value: unknown, plain: unknown): (node: unknown) => unknown {
  let twins: ReadonlyMap<unknown, unknown> | undefined;
  return (node) => {
    twins ??= pairsOf(value, plain);
    return twins.has(node) ? twins.get(node) : node;
  };
}

/** Pairs the nodes of two trees of one shape. */
function pairsOf(value: unknown, plain: unknown): ReadonlyMap<unknown, unknown> {
  const twins = new Map<unknown, unknown>();
  const open: [unknown, unknown][] = [[value, plain]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [node, twin] = pair;
    if (typeof node !== 'object' || node === null || typeof twin !== 'object' || twin === null) continue;
    twins.set(node, twin);
    const members = new Map(Object.entries(twin));
    for (const [key, child] of Object.entries(node)) open.push([child, members.get(key)]);
  }
  return twins;
}
