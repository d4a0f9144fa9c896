import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  generateEgressKeys,
  generateRosterKeys,
  publicPathOf,
  sealingReady,
  writeKeyRing,
} from '#libs/sealing';
import { privateKeysOf, publicKeysOf } from './keys.ts';
import { createLogger } from './logging.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealpost-keys-'));
const logger = createLogger({ service: 'test', level: 'silent' });
const given = (environment: Record<string, string>) => ({ environment, now: () => 0, logger });
beforeAll(sealingReady);
afterAll(() => rmSync(folder, { recursive: true }));

describe('keys', () => {
  it('come from a file, both halves of the same ring', () => {
    const path = join(folder, 'egress.keys.json');
    const ring = generateEgressKeys({ nowMs: 0, randomBytes });
    writeKeyRing(path, ring);
    const environment = { PRIVATE_KEYS_FILE: path, PUBLIC_KEYS_FILE: publicPathOf(path) };
    const [mine] = privateKeysOf('PRIVATE_KEYS', 'egress', given(environment))().keys;
    const [theirs] = publicKeysOf('PUBLIC_KEYS', 'egress', given(environment))().keys;
    expect(mine?.keyId).toBe(ring.keys[0]?.keyId);
    expect(theirs?.keyId).toBe(ring.keys[0]?.keyId);
    expect(() => privateKeysOf('PRIVATE_KEYS', 'roster', given(environment))).toThrow(
      'PRIVATE_KEYS_FILE: must be',
    );
  });

  it('come from the variable itself where there is no file', () => {
    const [key] = generateRosterKeys({ nowMs: 0, randomBytes }).keys;
    const environment = { KEYS: Buffer.from(key?.privateKey ?? []).toString('base64') };
    expect(privateKeysOf('KEYS', 'roster', given(environment))().keys).toMatchObject([{ keyId: key?.keyId }]);
  });

  it.each([[{}], [{ KEYS: 'marker' }], [{ KEYS_FILE: '/marker/none' }]])(
    'that are missing or wrong are refused by the name of the variable',
    (environment) => {
      const reading = (): unknown => privateKeysOf('KEYS', 'roster', given(environment));
      expect(reading).toThrow(/^KEYS(_FILE)?: must be /);
      expect(reading).not.toThrow(/marker/);
    },
  );
});
