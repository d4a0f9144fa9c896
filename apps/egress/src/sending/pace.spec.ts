import { describe, expect, it } from '@jest/globals';
import { backoffMs } from './backoff.ts';
import { createPace } from './pace.ts';

describe('pace', () => {
  it('lets a burst pass and then one turn for each interval', () => {
    const pace = createPace({ perSecond: 2, burst: 3 });
    expect([1, 2, 3].map(() => pace.take('a', 1000))).toEqual([0, 0, 0]);
    expect(pace.take('a', 1000)).toBe(500);
    expect(pace.take('b', 1000)).toBe(0);
    expect(pace.take('a', 1500)).toBe(0);
  });

  it('forgets the keys that were idle longest', () => {
    const pace = createPace({ perSecond: 0.001, burst: 1 }, 2);
    for (const key of ['a', 'b', 'c']) pace.take(key, 0);
    expect(pace.take('a', 0)).toBe(0);
    expect(pace.take('c', 0)).toBeGreaterThan(0);
  });
});

describe('backoff', () => {
  it('stays below a ceiling that doubles up to its maximum', () => {
    expect(backoffMs(0, 0.999)).toBeLessThanOrEqual(500);
    expect(backoffMs(3, 0.5)).toBe(2000);
    expect(backoffMs(40, 0.999)).toBeLessThanOrEqual(300_000);
  });

  it('never waits less than the other side asked for', () => {
    expect(backoffMs(0, 0, 7000)).toBe(7000);
  });
});
