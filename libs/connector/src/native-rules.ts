import { frameFlaw } from './frame-flaw.ts';
import { nativeLimits } from './native-limits.ts';

/** A time of a frame in Unix milliseconds: above 0, representable, and not more than five minutes ahead. */
export const timeMsOf = (ms: bigint, nowMs: number, field: string): number => {
  if (ms <= 0n || ms > BigInt(nativeLimits.timeMsMax)) return frameFlaw('invalid', 'range', field);
  const time = Number(ms);
  return time > nowMs + nativeLimits.futureMsMax ? frameFlaw('invalid', 'future', field) : time;
};

/** The name of the format inside a ciphertext, such as `sealpost.content/1`. */
export const innerFormatOf = (text: string, field: string): string =>
  nativeLimits.innerFormatPattern.test(text) ? text : frameFlaw('invalid', 'format', field);

/** The name of an app's published key; it has the form of a native id. */
export const keyIdOf = (text: string, field: string): string =>
  nativeLimits.nativeIdPattern.test(text) ? text : frameFlaw('invalid', 'format', field);

/** A number between two bounds, both included. */
export const withinOf = (value: number, [min, max]: readonly [number, number], field: string): number =>
  value < min || value > max ? frameFlaw('invalid', 'range', field) : value;

/** Refuses a list in which one of the texts stands twice. */
export const refuseTwice = (texts: readonly string[], field: string): void => {
  if (new Set(texts).size < texts.length) frameFlaw('invalid', 'duplicate', field);
};

/** Refuses a frame whose opaque bytes are too many together; the field named is the one that passes the limit. */
export const refuseOpaqueTotal = (
  parts: readonly { readonly field: string; readonly bytes: Uint8Array | undefined }[],
): void => {
  let total = 0;
  for (const { field, bytes } of parts) {
    total += bytes?.length ?? 0;
    if (total > nativeLimits.opaqueTotalBytesMax) frameFlaw('too_large', 'opaque_total', field);
  }
};

/**
 * Opaque bytes of a size. Where one byte would do, none at all is `empty`; a payload past its limit is `too_large`; any other
 * wrong size is one of `length`.
 */
export const sizedBytesOf = (
  bytes: Uint8Array,
  [min, max]: readonly [number, number],
  field: string,
): Uint8Array => {
  if (bytes.length === 0 && min === 1) return frameFlaw('invalid', 'empty', field);
  if (bytes.length < min) return frameFlaw('invalid', 'length', field);
  if (bytes.length <= max) return bytes;
  return max === nativeLimits.payloadBytesMax
    ? frameFlaw('too_large', 'payload', field)
    : frameFlaw('invalid', 'length', field);
};
