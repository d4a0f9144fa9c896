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

/** An array or object that is being written, and how far. */
interface Frame {
  readonly keys: readonly string[] | undefined;
  readonly values: readonly unknown[];
  next: number;
}

function deepJsonTextOf(value: unknown): string {
  const written: string[] = [];
  const open: Frame[] = [];
  begin(value, written, open);
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const { keys, values, next } = frame;
    if (next === values.length) {
      written.push(keys ? '}' : ']');
      open.pop();
      continue;
    }
    if (next > 0) written.push(',');
    if (keys) written.push(JSON.stringify(keys[next]), ':');
    frame.next += 1;
    begin(values[next], written, open);
  }
  return written.join('');
}

/** Writes a scalar, or opens what has members. */
function begin(value: unknown, written: string[], open: Frame[]): void {
  if (typeof value !== 'object' || value === null) {
    written.push(JSON.stringify(value));
    return;
  }
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  written.push(keys ? '{' : '[');
  open.push({ keys, values: Object.values(value), next: 0 });
}
