import { describe, expect, it } from '@jest/globals';
import { storableId, storableTimeMs } from './storable.ts';

describe('what the store can hold', () => {
  it('leaves the ids of the platforms as they are', () => {
    for (const id of ['wamid.HBgL=', 'm_abc-_', 'US.1349', 'aWdf'.repeat(60), 'žluť 🐎'])
      expect(storableId(id)).toBe(id);
  });

  it('gives other ids a digest, the same each time and another for each', () => {
    const odd = ['x'.repeat(513), 'y'.repeat(513), 'a\0', '\ud800'];
    const digests = odd.map(storableId);
    expect(digests).toEqual(odd.map(storableId));
    expect(new Set(digests).size).toBe(odd.length);
    for (const digest of digests) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('takes whole milliseconds of times that exist, and the given one for others', () => {
    expect(storableTimeMs(1_800_000_000_000.7, 5)).toBe(1_800_000_000_000);
    for (const time of [undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e300])
      expect(storableTimeMs(time, 5)).toBe(5);
  });
});
