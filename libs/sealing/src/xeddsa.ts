import { sodium } from './sodium.ts';

const prime = 2n ** 255n - 19n;
const keyBytes = 32;
const signatureBytes = 64;

/**
 * Whether an X25519 key signed a message by XEdDSA, as Signal's protocol signs prekeys (XEdDSA and VXEdDSA, section 2.4; the sign of
 * the Edwards point is the signature's topmost bit). Keys that are no reduced coordinate, and -1, which is no point, are refused.
 */
export function isXeddsaSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== keyBytes || signature.length !== signatureBytes) return false;
  const edwards = edwardsKeyOf(publicKey, (signature[signatureBytes - 1] ?? 0) & 0x80);
  if (edwards === undefined) return false;
  const plain = Uint8Array.from(signature);
  plain[signatureBytes - 1] = (signature[signatureBytes - 1] ?? 0) & 0x7f;
  return sodium.crypto_sign_verify_detached(plain, message, edwards);
}

/** The Edwards point with a Montgomery coordinate, y = (u - 1) / (u + 1), and a sign. */
function edwardsKeyOf(publicKey: Uint8Array, signBit: number): Uint8Array | undefined {
  const u = numberOf(publicKey);
  if (u >= prime - 1n) return undefined;
  const y = (((u + prime - 1n) % prime) * inverseOf(u + 1n)) % prime;
  const bytes = Buffer.from(y.toString(16).padStart(2 * keyBytes, '0'), 'hex').reverse();
  bytes[keyBytes - 1] = (bytes[keyBytes - 1] ?? 0) | signBit;
  return bytes;
}

const numberOf = (littleEndian: Uint8Array): bigint =>
  BigInt(`0x${Buffer.from(littleEndian).reverse().toString('hex')}`);

/** The inverse modulo the prime, by Fermat. The base is public, so time need not be constant. */
function inverseOf(value: bigint): bigint {
  let [result, base] = [1n, value % prime];
  for (let exponent = prime - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
