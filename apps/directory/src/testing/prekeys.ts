import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { sealpost } from '#contracts/gateway';
import { djbKeyType } from '#libs/envelope';

type Upload = sealpost.gateway.v1.PublishKeysRequest.$Properties;

const prime = 2n ** 255n - 19n;
const power = (base: bigint, exponent: bigint): bigint => {
  let [result, square, rest] = [1n, base, exponent];
  for (; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
};
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
const bytesOf = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();

/** An identity as a device of the Signal protocol has one: its X25519 key, and how it signs prekeys. */
export function identity() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const edwards = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const signBit = (edwards[31] ?? 0) & 0x80;
  const y = numberOf(edwards.map((byte, index) => (index === 31 ? byte & 0x7f : byte)));
  const u = ((1n + y) * power((prime + 1n - y) % prime, prime - 2n)) % prime;
  const signed = (id: number) => {
    const key = someKey(`signed ${id}`);
    const signature = sign(null, Buffer.concat([Buffer.of(djbKeyType), key]), privateKey);
    signature[63] = (signature[63] ?? 0) | signBit;
    return { id, publicKey: key, signature };
  };
  return { identityKey: bytesOf(u), signed };
}

export type Identity = ReturnType<typeof identity>;

/** 32 bytes that stand for a text. */
export const someKey = (text: string): Buffer => createHash('sha256').update(text).digest();

/** One-time prekeys with ids from `from` on. */
export const oneTimeKeys = (count: number, from = 1, salt = '') =>
  Array.from({ length: count }, (_, index) => ({
    id: from + index,
    publicKey: someKey(`one-time ${salt} ${from + index}`),
  }));

/** What a device publishes when it is set up. */
export const uploadOf = (
  device: sealpost.gateway.v1.Address.$Properties,
  me: Identity,
  fields: Upload = {},
): Upload => ({
  device,
  registrationId: 4_660,
  identityKey: me.identityKey,
  signedPrekey: me.signed(1),
  ...fields,
});
