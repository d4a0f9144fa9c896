import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { formatKeyRing, formatPublicKeys, parseKeyRing, parsePublicKeys } from './key-ring-text.ts';
import {
  activeKeysOf,
  generateEgressKeys,
  generateRosterKeys,
  openingKeysOf,
  publicRingOf,
  rotate,
} from './key-ring.ts';
import { privateKeysFrom, publicKeysFrom } from './key-variable.ts';
import { sealingReady } from './sodium.ts';

const nowMs = Date.parse('2026-03-01T12:00:00.000Z');
const ports = { nowMs, randomBytes };
const times = { leadMs: 1000, overlapMs: 5000 };

beforeAll(sealingReady);

describe('a key ring', () => {
  it('seals with its first key at once, and with a rotated one after the lead', () => {
    const first = generateEgressKeys(ports);
    const rotated = rotate(first, ports, times);
    expect(activeKeysOf(first, nowMs)).toHaveLength(1);
    expect(activeKeysOf(rotated, nowMs + 999)).toEqual([rotated.keys[1]]);
    expect(activeKeysOf(rotated, nowMs + 1000)[0]).toEqual(rotated.keys[0]);
  });

  it('retires a key once, however often it rotates, and leaves it out afterwards', () => {
    const once = rotate(generateEgressKeys(ports), ports, times);
    const twice = rotate(once, { ...ports, nowMs: nowMs + 2000 }, times);
    expect(twice.keys).toHaveLength(3);
    expect(twice.keys[2]?.retiresAtMs).toBe(nowMs + 6000);
    expect(openingKeysOf(twice, nowMs + 6000)).toHaveLength(2);
    expect(rotate(twice, { ...ports, nowMs: nowMs + 6000 }, times).keys).toHaveLength(3);
  });

  it('opens with a key that is not active yet, for a clock that runs ahead', () => {
    const rotated = rotate(generateEgressKeys(ports), ports, times);
    expect(openingKeysOf(rotated, nowMs)).toHaveLength(2);
  });
});

describe('the text of a key ring', () => {
  it.each([generateRosterKeys, generateEgressKeys])('gives the same ring again', (generate) => {
    const ring = rotate(generate(ports), ports, times);
    const read = parseKeyRing(formatKeyRing(ring));
    expect(read).toMatchObject({ ok: true, value: { purpose: ring.purpose } });
    if (!read.ok) throw new Error('it was read');
    expect(formatKeyRing(read.value)).toBe(formatKeyRing(ring));
  });

  it('of the public half holds no private key, and reads back', () => {
    const ring = rotate(generateEgressKeys(ports), ports, times);
    const text = formatPublicKeys(publicRingOf(ring));
    for (const { privateKey } of ring.keys)
      expect(text).not.toContain(Buffer.from(privateKey).toString('base64'));
    expect(text).not.toContain('privateKey');
    const read = parsePublicKeys(text);
    expect(read.ok && read.value.keys.map(({ keyId }) => keyId)).toEqual(ring.keys.map(({ keyId }) => keyId));
  });

  it.each([
    ['no JSON', () => '{'],
    ['no object', () => '[]'],
    ['no keys', () => '{"format":"sealpost.key-ring/1","purpose":"egress","keys":[]}'],
    ['a newer format', () => formatKeyRing(generateEgressKeys(ports)).replace('ring/1', 'ring/2')],
    ['only public keys', () => formatPublicKeys(publicRingOf(generateEgressKeys(ports)))],
    [
      'a purpose that is not its own',
      () => formatKeyRing(generateEgressKeys(ports)).replace('"egress"', '"roster"'),
    ],
    ['a borrowed id', () => formatKeyRing(generateEgressKeys(ports)).replace(/"keyId": "./, '"keyId": "x')],
    [
      'a public half of another key',
      () =>
        formatKeyRing(generateEgressKeys(ports)).replace(
          /"publicKey": "[^"]*"/,
          `"publicKey": "${randomBytes(32).toString('base64')}"`,
        ),
    ],
    ['a time that is none', () => formatKeyRing(generateEgressKeys(ports)).replace('2026-03', '2026-13')],
  ])('is malformed with %s', (_, text) => {
    expect(parseKeyRing(text())).toMatchObject({ ok: false, failure: { code: 'malformed' } });
  });

  it('of public keys is malformed when an id belongs to another key', () => {
    const text = formatPublicKeys(publicRingOf(generateEgressKeys(ports)));
    expect(parsePublicKeys(text.replace(/"keyId": "./, '"keyId": "x'))).toMatchObject({ ok: false });
  });
});

describe('keys from a variable', () => {
  it('are those of the ring, in order and active at once', () => {
    const ring = rotate(generateEgressKeys(ports), ports, times);
    const variable = (half: 'privateKey' | 'publicKey') =>
      ring.keys.map((key) => Buffer.from(key[half]).toString('base64')).join(', ');
    const [privateRing, publicRing] = [
      privateKeysFrom('egress', variable('privateKey')),
      publicKeysFrom('egress', variable('publicKey')),
    ];
    const ids = ring.keys.map(({ keyId }) => keyId);
    expect(privateRing.ok && activeKeysOf(privateRing.value, 0).map(({ keyId }) => keyId)).toEqual(ids);
    expect(publicRing.ok && activeKeysOf(publicRing.value, 0).map(({ keyId }) => keyId)).toEqual(ids);
  });

  it.each(['', ' , ', 'short', `${randomBytes(32).toString('base64')},short`])(
    'are malformed when one is not 32 bytes, and the failure does not repeat it',
    (variable) => {
      const read = privateKeysFrom('egress', variable);
      expect(read).toMatchObject({ ok: false, failure: { code: 'malformed' } });
      expect(JSON.stringify(read)).not.toContain('short');
    },
  );
});
