/** Bytes one after another. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Whether two byte strings are the same. Takes the same time wherever they differ. */
export function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}

/** Lower-case hex of bytes. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes behind hex that this library wrote itself. */
export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** A text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An unsigned number as 1, 2, 4 or 8 bytes, big-endian. */
export function numberBytes(value: number | bigint, sizeBytes: 1 | 2 | 4 | 8): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  let rest = BigInt(value);
  for (let at = sizeBytes - 1; at >= 0; at -= 1) {
    bytes[at] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}

/** Reads an unsigned big-endian number of up to 6 bytes. */
export const numberFrom = (bytes: Uint8Array): number => bytes.reduce((value, byte) => value * 256 + byte, 0);

/** SHA-256, from the platform's own cryptography, which browsers and Node both have. */
export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));

/** Bytes from the system's random source. */
export const randomBytes = (sizeBytes: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(sizeBytes));
