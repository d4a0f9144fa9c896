import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CiphersuiteImpl } from 'ts-mls';
import { fromHex, toHex, utf8 } from '../bytes.ts';
import { loadMlsCiphersuite } from './mls-ciphersuite.ts';

interface Vector {
  readonly seed: string;
  readonly publicKey: string;
  readonly info: string;
  readonly aad: string;
  readonly plaintext: string;
  readonly enc: string;
  readonly ciphertext: string;
  readonly exporterContext: string;
  readonly exported: string;
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../../vectors/hpke-0003.json', import.meta.url), 'utf8'),
);

describe('HPKE with ChaCha20-Poly1305', () => {
  let suite: CiphersuiteImpl;
  beforeAll(async () => {
    suite = await loadMlsCiphersuite();
  });

  test.each(vectors)('opens what another implementation sealed to $publicKey', async (vector) => {
    const { privateKey, publicKey } = await suite.hpke.deriveKeyPair(fromHex(vector.seed));
    expect(toHex(await suite.hpke.exportPublicKey(publicKey))).toBe(vector.publicKey);
    const [enc, info] = [fromHex(vector.enc), fromHex(vector.info)];
    const opened = await suite.hpke.open(
      privateKey,
      enc,
      fromHex(vector.ciphertext),
      info,
      fromHex(vector.aad),
    );
    expect(toHex(opened)).toBe(vector.plaintext);
    const exported = await suite.hpke.importSecret(
      privateKey,
      fromHex(vector.exporterContext),
      enc,
      32,
      info,
    );
    expect(toHex(exported)).toBe(vector.exported);
  });

  test('opens what it seals, and nothing else', async () => {
    const { privateKey, publicKey } = await suite.hpke.generateKeyPair();
    const { enc, ct } = await suite.hpke.seal(publicKey, utf8('plain'), utf8('info'), utf8('aad'));
    expect(await suite.hpke.open(privateKey, enc, ct, utf8('info'), utf8('aad'))).toEqual(utf8('plain'));
    await expect(suite.hpke.open(privateKey, enc, ct, utf8('other'), utf8('aad'))).rejects.toThrow();
    await expect(suite.hpke.open(privateKey, enc, ct, utf8('info'), utf8('other'))).rejects.toThrow();
  });

  test('exports the same secret on both sides', async () => {
    const { privateKey, publicKey } = await suite.hpke.generateKeyPair();
    const { enc, secret } = await suite.hpke.exportSecret(publicKey, utf8('context'), 32, utf8('info'));
    expect(await suite.hpke.importSecret(privateKey, utf8('context'), enc, 32, utf8('info'))).toEqual(secret);
  });
});
