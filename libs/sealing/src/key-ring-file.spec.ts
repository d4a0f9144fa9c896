import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Failure } from '#libs/envelope';
import {
  followKeyRing,
  followPublicKeys,
  publicPathOf,
  readKeyRing,
  readPublicKeys,
  writeKeyRing,
} from './key-ring-file.ts';
import { generateEgressKeys, rotate } from './key-ring.ts';
import { checkEveryMs } from './reload.ts';
import { sealingReady } from './sodium.ts';

const ports = { nowMs: 0, randomBytes };
let folder = '';
let path = '';

beforeAll(sealingReady);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealpost-keys-'));
  path = join(folder, 'egress.keys.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a key file', () => {
  it('is written for its owner alone, with the public half beside it and nothing else', () => {
    const ring = generateEgressKeys(ports);
    writeFileSync(path, 'an earlier, lax file', { mode: 0o666 });
    writeKeyRing(path, ring);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).toSorted()).toEqual(['egress.keys.json', 'egress.keys.json.pub']);
    const complaints: Failure[] = [];
    const read = readKeyRing(path, (failure) => complaints.push(failure));
    expect(read.ok && read.value.keys.map(({ keyId }) => keyId)).toEqual(ring.keys.map(({ keyId }) => keyId));
    expect(readPublicKeys(publicPathOf(path))).toMatchObject({ ok: true });
    expect(complaints).toEqual([]);
  });

  it('that others may read is used, and complained about', () => {
    writeKeyRing(path, generateEgressKeys(ports));
    chmodSync(path, 0o640);
    const complaints: Failure[] = [];
    expect(readKeyRing(path, (failure) => complaints.push(failure))).toMatchObject({ ok: true });
    expect(complaints).toEqual([{ code: 'malformed', field: 'key_file', rule: 'mode 0600' }]);
  });

  it('that is missing is a failure, not a throw', () => {
    const absent = join(folder, 'absent');
    const complain = (): void => undefined;
    expect(readKeyRing(absent, complain)).toMatchObject({ ok: false, failure: { field: 'key_file' } });
    expect(followKeyRing(absent, { now: () => 0, complain })).toMatchObject({ ok: false });
    expect(followPublicKeys(absent, { now: () => 0, complain })).toMatchObject({ ok: false });
  });
});

describe('keys that follow their file', () => {
  it('are refused when they are for another purpose', () => {
    const ports = { now: () => 0, complain: () => undefined };
    writeKeyRing(path, generateEgressKeys({ nowMs: 0, randomBytes }));
    const wrong = { ok: false, failure: { code: 'malformed', field: 'purpose', rule: 'roster' } };
    expect(followKeyRing(path, { ...ports, purpose: 'roster' })).toEqual(wrong);
    expect(followPublicKeys(publicPathOf(path), { ...ports, purpose: 'roster' })).toEqual(wrong);
    expect(followKeyRing(path, { ...ports, purpose: 'egress' })).toMatchObject({ ok: true });
  });

  it('are the rotated ones after the interval, without a restart', () => {
    let nowMs = 0;
    const followed = { now: () => nowMs, complain: () => undefined };
    const ring = generateEgressKeys(ports);
    writeKeyRing(path, ring);
    const [own, published] = [followKeyRing(path, followed), followPublicKeys(publicPathOf(path), followed)];
    if (!own.ok || !published.ok) throw new Error('both files are there');
    writeKeyRing(path, rotate(ring, ports));
    nowMs = checkEveryMs - 1;
    expect(own.value().keys).toHaveLength(1);
    nowMs = checkEveryMs;
    expect(own.value().keys).toHaveLength(2);
    expect(published.value().keys).toHaveLength(2);
  });

  it('stay as they are while the file is broken or gone, with one complaint a change', () => {
    let nowMs = 0;
    const complaints: Failure[] = [];
    const ring = generateEgressKeys(ports);
    writeKeyRing(path, ring);
    const own = followKeyRing(path, { now: () => nowMs, complain: (failure) => complaints.push(failure) });
    if (!own.ok) throw new Error('the file is there');
    writeFileSync(path, '{"half":', { mode: 0o600 });
    for (const look of [1, 2, 3]) {
      nowMs = look * checkEveryMs;
      expect(own.value().keys).toHaveLength(1);
    }
    rmSync(path);
    nowMs = 4 * checkEveryMs;
    expect(own.value().keys).toHaveLength(1);
    expect(complaints).toEqual([{ code: 'malformed', field: 'key_ring', rule: 'a private key ring' }]);
    writeKeyRing(path, rotate(ring, ports));
    nowMs = 5 * checkEveryMs;
    expect(own.value().keys).toHaveLength(2);
  });
});
