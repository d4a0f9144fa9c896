import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { sealingReady, sodium } from './sodium.ts';
import { isXeddsaSignedBy } from './xeddsa.ts';

const hex = z.string().transform((text) => Buffer.from(text, 'hex'));
const vectors = z
  .array(z.object({ publicKey: hex, message: hex, signature: hex }))
  .parse(JSON.parse(readFileSync(new URL('../vectors/xeddsa.json', import.meta.url), 'utf8')));
const [first] = vectors;
if (first === undefined) throw new Error('there are vectors');

beforeAll(sealingReady);

/** A coordinate as 32 bytes, little-endian. */
const coordinate = (value: bigint): Buffer =>
  Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();
const prime = 2n ** 255n - 19n;

describe('an XEdDSA signature', () => {
  it.each(vectors)('that an independent implementation made holds', ({ publicKey, message, signature }) => {
    expect(isXeddsaSignedBy(publicKey, message, signature)).toBe(true);
  });

  it('of both signs is among them', () => {
    const signs = vectors.map(({ signature }) => (signature[63] ?? 0) >> 7);
    expect(new Set(signs)).toEqual(new Set([0, 1]));
  });

  it('does not hold once any of its bytes, or of the message, or of the key is another', () => {
    const { publicKey, message, signature } = first;
    const altered = (bytes: Buffer, at: number) =>
      bytes.map((byte, index) => (index === at ? byte ^ 4 : byte));
    for (let at = 0; at < 64; at += 1)
      expect(isXeddsaSignedBy(publicKey, message, altered(signature, at))).toBe(false);
    for (let at = 0; at < message.length; at += 1)
      expect(isXeddsaSignedBy(publicKey, altered(message, at), signature)).toBe(false);
    for (let at = 0; at < 32; at += 1)
      expect(isXeddsaSignedBy(altered(publicKey, at), message, signature)).toBe(false);
  });

  it('does not hold with the other sign, nor under the key of somebody else', () => {
    const { publicKey, message, signature } = first;
    const other = signature.map((byte, index) => (index === 63 ? byte ^ 0x80 : byte));
    expect(isXeddsaSignedBy(publicKey, message, other)).toBe(false);
    expect(isXeddsaSignedBy(vectors[1]?.publicKey ?? publicKey, message, signature)).toBe(false);
  });

  it('holds where Ed25519 does, for 200 keys that libsodium made', () => {
    for (let index = 0; index < 200; index += 1) {
      const seed = createHash('sha256').update(`seed ${index}`).digest();
      const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
      const message = Buffer.from(`message ${index}`);
      const signature = sodium.crypto_sign_detached(message, privateKey);
      signature[63] = (signature[63] ?? 0) | ((publicKey[31] ?? 0) & 0x80);
      const montgomery = sodium.crypto_sign_ed25519_pk_to_curve25519(publicKey);
      expect(isXeddsaSignedBy(montgomery, message, signature)).toBe(true);
      expect(isXeddsaSignedBy(montgomery, Buffer.from('another'), signature)).toBe(false);
    }
  });

  it.each([
    ['-1', prime - 1n],
    ['the prime', prime],
    ['more than the prime', prime + 9n],
    ['the largest number', 2n ** 256n - 1n],
    ['zero, which is a point of small order', 0n],
    ['one, which is a point of small order', 1n],
  ])('is refused under the key %s', (_, value) => {
    expect(isXeddsaSignedBy(coordinate(value), first.message, first.signature)).toBe(false);
  });

  it('is refused under a key that is not reduced, where it holds under the one that is', () => {
    const message = Buffer.from('056ab4d878edd764cd49e8cc7fad69ccc23ae0adde6d7a9386328c40e8c3cf5c8b', 'hex');
    const signature = Buffer.from(
      'b31b20f50426242514d81b383548bd90de72fd0b8cf2382a88f9f52ce5076b235685f8c4a8cd4deeeb9ae38258d8d6e59b7e42ddee5ab6181f58c03fa85ddd07',
      'hex',
    );
    expect(isXeddsaSignedBy(coordinate(9n), message, signature)).toBe(true);
    expect(isXeddsaSignedBy(coordinate(prime + 9n), message, signature)).toBe(false);
  });

  it('is refused under a key that only names the same coordinate in another way', () => {
    const { publicKey, message, signature } = first;
    const topmost = publicKey.map((byte, index) => (index === 31 ? byte | 0x80 : byte));
    expect(isXeddsaSignedBy(topmost, message, signature)).toBe(false);
  });

  it('has 64 bytes, and its key 32', () => {
    const { publicKey, message, signature } = first;
    expect(isXeddsaSignedBy(publicKey, message, signature.subarray(1))).toBe(false);
    expect(isXeddsaSignedBy(Buffer.concat([publicKey, Buffer.of(0)]), message, signature)).toBe(false);
  });
});
