import { frameFlaw } from './frame-flaw.ts';
import { nativeLimits } from './native-limits.ts';

/** The row of a table, or `undefined`; a name such as `constructor`, which every object answers to, has none. */
export const rowOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** As many as 2^128 - 1 has; longer texts are out of every range and never converted. */
const decimalDigitsMax = 39;

/** A decimal number without sign or leading zero, within bounds. */
export const decimalOf = (text: string, field: string, min: bigint, max: bigint): bigint => {
  if (!/^(0|[1-9][0-9]*)$/.test(text)) return frameFlaw('invalid', 'format', field);
  if (text.length > decimalDigitsMax) return frameFlaw('invalid', 'range', field);
  const value = BigInt(text);
  return value < min || value > max ? frameFlaw('invalid', 'range', field) : value;
};

/**
 * Opaque bytes from RFC 4648 §4 base64: padded, zero trailing bits, nothing else. Where one byte would do, none at all is
 * `empty`; any other wrong size is one of `length`.
 */
export const opaqueBytesOf = (
  text: string,
  field: string,
  bounds: { readonly min: number; readonly max: number },
): Buffer => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) return frameFlaw('invalid', 'base64', field);
  if (bytes.length === 0 && bounds.min === 1) return frameFlaw('invalid', 'empty', field);
  if (bytes.length < bounds.min) return frameFlaw('invalid', 'length', field);
  if (bytes.length <= bounds.max) return bytes;
  return bounds.max === nativeLimits.payloadBytesMax
    ? frameFlaw('too_large', 'payload', field)
    : frameFlaw('invalid', 'length', field);
};
