import { generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateEgressKeys, generateRosterKeys, publicRingOf } from './key-ring.ts';
import { createRosterSigner, verifyRoster } from './roster-signature.ts';
import { sealingReady, sodium } from './sodium.ts';

const ports = { nowMs: 0, randomBytes };
const roster = Buffer.from('serialised roster');

const directory = () => {
  const ring = generateRosterKeys(ports);
  const [key] = ring.keys;
  if (!key) throw new Error('a new ring has a key');
  return { signer: createRosterSigner(key), publicKeys: publicRingOf(ring).keys };
};

beforeAll(sealingReady);

describe('a signed roster', () => {
  it('gives its bytes when the directory signed exactly these', () => {
    const { signer, publicKeys } = directory();
    expect(verifyRoster(signer.sign(roster), publicKeys)).toEqual({ ok: true, value: roster, losses: [] });
  });

  it('is signed over its label, a zero byte and the bytes, as another implementation finds too', () => {
    const { signer } = directory();
    const { signature } = signer.sign(roster);
    const signed = Buffer.concat([Buffer.from('sealpost/roster/v1'), Buffer.from([0]), roster]);
    expect(sodium.crypto_sign_verify_detached(signature, signed, signer.publicKey)).toBe(true);
    expect(sodium.crypto_sign_verify_detached(signature, roster, signer.publicKey)).toBe(false);
  });

  it('falls with one bit of the roster or of the signature, and with a wrong length', () => {
    const { signer, publicKeys } = directory();
    const signed = signer.sign(roster);
    const invalid = { ok: false, failure: { code: 'roster_invalid', field: 'signature' } };
    for (const part of ['roster', 'signature'] as const)
      for (let index = 0; index < signed[part].length; index++) {
        const bytes = Uint8Array.from(signed[part]);
        bytes[index] = (bytes[index] ?? 0) ^ 1;
        expect(verifyRoster({ ...signed, [part]: bytes }, publicKeys)).toMatchObject(invalid);
      }
    for (const length of [0, 63, 65])
      expect(verifyRoster({ ...signed, signature: Buffer.alloc(length) }, publicKeys)).toMatchObject(invalid);
  });

  it('of another signer is invalid, under its own id and under a borrowed one', () => {
    const { publicKeys } = directory();
    const stranger = directory().signer.sign(roster);
    expect(verifyRoster(stranger, publicKeys)).toMatchObject({
      failure: { code: 'roster_invalid', field: 'key_id' },
    });
    const borrowed = { ...stranger, keyId: publicKeys[0]?.keyId ?? '' };
    expect(verifyRoster(borrowed, publicKeys)).toMatchObject({
      failure: { code: 'roster_invalid', field: 'signature' },
    });
  });

  it('has the public key that the platform derives from the same seed', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const ring = generateRosterKeys({ nowMs: 0, randomBytes: () => seed });
    expect(Buffer.from(ring.keys[0]?.publicKey ?? [])).toEqual(raw);
    const [key] = ring.keys;
    if (!key) throw new Error('a new ring has a key');
    const { signature } = createRosterSigner(key).sign(roster);
    const signed = Buffer.concat([Buffer.from('sealpost/roster/v1\0'), roster]);
    expect(verify(null, signed, publicKey, signature)).toBe(true);
  });
});

describe('a key id', () => {
  it('differs by purpose, so that one key cannot serve two', () => {
    const seed = randomBytes(32);
    const same = { nowMs: 0, randomBytes: () => seed };
    expect(generateEgressKeys(same).keys[0]?.keyId).not.toBe(generateRosterKeys(same).keys[0]?.keyId);
  });
});
