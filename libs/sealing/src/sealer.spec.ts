import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createOpener } from './opener.ts';
import { activeKeysOf, generateEgressKeys, type KeyRing, openingKeysOf, rotate } from './key-ring.ts';
import { dataKeyLifeMs, type SealedBodyParts } from './sealed-body.ts';
import { createSealer, type Sealer } from './sealer.ts';
import { sealingReady } from './sodium.ts';

const header = Buffer.from('the exact bytes of a sender header');
const words = Buffer.from('how are you?');

const ringAt = (nowMs: number): KeyRing => generateEgressKeys({ nowMs, randomBytes });
const sealerFor = (ring: KeyRing, now: () => number = () => 0): Sealer =>
  createSealer({ publicKeys: () => activeKeysOf(ring, now()), now, randomBytes });
const openerFor = (ring: KeyRing, now: () => number = () => 0, cacheMax = 8) =>
  createOpener({ privateKeys: () => openingKeysOf(ring, now()), cacheMax });
const flipped = (bytes: Uint8Array, bit: number): Uint8Array =>
  bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

beforeAll(sealingReady);

describe('a sealed body', () => {
  it('opens to the same bytes under the same header', () => {
    const ring = ringAt(0);
    const sealer = sealerFor(ring);
    const opener = openerFor(ring);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 4096 }),
        fc.uint8Array({ minLength: 1, maxLength: 512 }),
        (text, aad) => {
          expect(opener.open(sealer.seal(text, aad), aad)).toEqual({ ok: true, value: text, losses: [] });
        },
      ),
    );
  });

  it('names its reader and key, and carries a wrap of 80 and a nonce of 24 bytes', () => {
    const ring = ringAt(0);
    const parts = sealerFor(ring).seal(words, header);
    expect(parts).toMatchObject({ reader: 'egress', keyId: ring.keys[0]?.keyId });
    expect([parts.wrap.length, parts.nonce.length, parts.ciphertext.length]).toEqual([
      80,
      24,
      words.length + 16,
    ]);
  });

  it('never repeats a nonce and never shows the words', () => {
    const sealer = sealerFor(ringAt(0));
    const bodies = Array.from({ length: 500 }, () => sealer.seal(words, header));
    expect(new Set(bodies.map(({ nonce }) => Buffer.from(nonce).toString('hex'))).size).toBe(500);
    expect(bodies.some(({ ciphertext }) => Buffer.from(ciphertext).includes(words))).toBe(false);
  });

  it('is refused without additional data, which would bind it to nothing', () => {
    const ring = ringAt(0);
    const sealer = sealerFor(ring);
    expect(() => sealer.seal(words, new Uint8Array())).toThrow(TypeError);
    // @ts-expect-error additional data is required
    expect(() => sealer.seal(words, undefined)).toThrow(TypeError);
    expect(openerFor(ring).open(sealer.seal(words, header), new Uint8Array())).toMatchObject({
      failure: { code: 'malformed', field: 'aad' },
    });
  });

  it('cannot be made while there is no key to seal to', () => {
    const sealer = createSealer({ publicKeys: () => [], now: () => 0, randomBytes });
    expect(() => sealer.seal(words, header)).toThrow('no egress key');
  });
});

describe('an attacker', () => {
  const ring = (): { sealer: Sealer; open: (parts: SealedBodyParts, aad?: Uint8Array) => unknown } => {
    const keys = ringAt(0);
    const opener = openerFor(keys);
    return { sealer: sealerFor(keys), open: (parts, aad = header) => opener.open(parts, aad) };
  };
  const broken = (field: string) => ({ ok: false, failure: { code: 'seal_broken', field } });

  it('cannot open with another private key, even one that claims the id', () => {
    const keys = ringAt(0);
    const parts = sealerFor(keys).seal(words, header);
    const thief = ringAt(0);
    expect(openerFor(thief).open(parts, header)).toEqual({
      ok: false,
      failure: { code: 'key_unknown', field: 'key_id' },
    });
    const claimed = { ...thief, keys: thief.keys.map((key) => ({ ...key, keyId: parts.keyId })) };
    expect(openerFor(claimed).open(parts, header)).toEqual(broken('wrap'));
  });

  it('cannot move a body under another header', () => {
    const { sealer, open } = ring();
    const parts = sealer.seal(words, header);
    expect(open(parts, Buffer.concat([header, Buffer.from([0])]))).toEqual(broken('ciphertext'));
    expect(open(parts, header.subarray(1))).toEqual(broken('ciphertext'));
    expect(open(parts, flipped(header, 3))).toEqual(broken('ciphertext'));
  });

  it.each(['wrap', 'nonce', 'ciphertext'] as const)('cannot flip one bit of the %s', (field) => {
    const { sealer, open } = ring();
    const parts = sealer.seal(words, header);
    const expected = field === 'nonce' ? 'ciphertext' : field;
    for (let bit = 0; bit < parts[field].length * 8; bit++)
      expect(open({ ...parts, [field]: flipped(parts[field], bit) })).toEqual(broken(expected));
  });

  it('cannot flip one bit of the key id', () => {
    const { sealer, open } = ring();
    const parts = sealer.seal(words, header);
    expect(open({ ...parts, keyId: `${parts.keyId.slice(0, -1)}g` })).toMatchObject({
      failure: { code: 'key_unknown' },
    });
  });

  it.each(['wrap', 'nonce', 'ciphertext'] as const)('cannot truncate or lengthen the %s', (field) => {
    const { sealer, open } = ring();
    const parts = sealer.seal(words, header);
    for (let length = 0; length < parts[field].length; length++)
      expect(open({ ...parts, [field]: parts[field].subarray(0, length) })).toMatchObject({ ok: false });
    expect(open({ ...parts, [field]: Buffer.concat([parts[field], Buffer.alloc(1)]) })).toMatchObject({
      ok: false,
    });
  });

  it('cannot swap the wraps of two bodies that different processes sealed', () => {
    const keys = ringAt(0);
    const [one, other] = [sealerFor(keys).seal(words, header), sealerFor(keys).seal(words, header)];
    expect(openerFor(keys).open({ ...one, wrap: other.wrap }, header)).toEqual(broken('ciphertext'));
    expect(openerFor(keys).open({ ...other, nonce: one.nonce }, header)).toEqual(broken('ciphertext'));
  });

  it('cannot pass a body to a reader that it does not name', () => {
    const { sealer, open } = ring();
    expect(open({ ...sealer.seal(words, header), reader: 'whatsapp' })).toMatchObject({
      failure: { code: 'malformed', field: 'reader' },
    });
  });

  it('gets a failure and never a throw for parts of any bytes', () => {
    const { open } = ring();
    const bytes = fc.uint8Array({ maxLength: 120 });
    fc.assert(
      fc.property(fc.string(), bytes, bytes, bytes, (keyId, wrap, nonce, ciphertext) => {
        expect(open({ reader: 'egress', keyId, wrap, nonce, ciphertext })).toMatchObject({ ok: false });
      }),
    );
  });
});

describe('a data key', () => {
  const wrapsAt = (...timesMs: number[]): string[] => {
    let nowMs = 0;
    const sealer = sealerFor(ringAt(0), () => nowMs);
    return timesMs.map((timeMs) => {
      nowMs = timeMs;
      return Buffer.from(sealer.seal(words, header).wrap).toString('hex');
    });
  };

  it('serves for ten minutes and not a millisecond longer', () => {
    const [first, last, next] = wrapsAt(0, dataKeyLifeMs - 1, dataKeyLifeMs);
    expect(last).toBe(first);
    expect(next).not.toBe(first);
    expect(dataKeyLifeMs).toBe(600_000);
  });

  it('ends when the clock is set back', () => {
    const [first, next] = wrapsAt(1000, 999);
    expect(next).not.toBe(first);
  });

  it('is wiped from an idle process by the timer, in place', () => {
    let nowMs = 0;
    const made: Uint8Array[] = [];
    const ring = ringAt(0);
    const sealer = createSealer({
      publicKeys: () => ring.keys,
      now: () => nowMs,
      randomBytes: (sizeBytes) => {
        const bytes = randomBytes(sizeBytes);
        made.push(bytes);
        return bytes;
      },
    });
    const dataKeyIsWiped = (): boolean => made[0]?.every((byte) => byte === 0) ?? false;
    sealer.seal(words, header);
    nowMs = dataKeyLifeMs - 1;
    sealer.expire();
    expect(dataKeyIsWiped()).toBe(false);
    nowMs = dataKeyLifeMs;
    sealer.expire();
    expect(dataKeyIsWiped()).toBe(true);
  });
});

describe('a rotation', () => {
  const times = { leadMs: 60_000, overlapMs: 1_000_000 };

  it('loses nothing: bodies of both keys open until the earlier one retires', () => {
    let nowMs = 0;
    let ring = ringAt(0);
    const now = (): number => nowMs;
    const sealer = createSealer({ publicKeys: () => activeKeysOf(ring, nowMs), now, randomBytes });
    const opener = createOpener({ privateKeys: () => openingKeysOf(ring, nowMs), cacheMax: 8 });
    const early = sealer.seal(words, header);
    ring = rotate(ring, { nowMs, randomBytes }, times);

    const during = sealer.seal(words, header);
    expect(during.keyId).toBe(early.keyId);
    nowMs = times.leadMs;
    const late = sealer.seal(words, header);
    expect(late.keyId).toBe(ring.keys[0]?.keyId);
    expect(late.wrap).not.toEqual(early.wrap);
    for (const parts of [early, during, late]) expect(opener.open(parts, header)).toMatchObject({ ok: true });

    nowMs = times.leadMs + times.overlapMs;
    expect(opener.open(early, header)).toMatchObject({ failure: { code: 'key_unknown' } });
    expect(opener.open(late, header)).toMatchObject({ ok: true });
  });
});

describe('the memory of data keys', () => {
  it('keeps to its bound and still opens what it forgot', () => {
    const ring = ringAt(0);
    const opener = openerFor(ring, () => 0, 2);
    const bodies = Array.from({ length: 6 }, () => sealerFor(ring).seal(words, header));
    for (const parts of [...bodies, ...bodies.toReversed()])
      expect(opener.open(parts, header)).toEqual({ ok: true, value: new Uint8Array(words), losses: [] });
  });
});
