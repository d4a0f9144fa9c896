import { describe, expect, it } from '@jest/globals';
import { fromLong, millisOf, toLong } from './long.ts';

describe('a 64-bit number', () => {
  it.each([0n, 1n, 2n ** 32n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n])(
    'is the same again: %s',
    (value) => {
      expect(fromLong(toLong(value))).toBe(value);
      expect(toLong(value).unsigned).toBe(true);
    },
  );

  it('is taken as a number where it is one, and an absent one is zero', () => {
    expect(fromLong(toLong(1767272400123))).toBe(1767272400123n);
    expect([null, undefined, 0].map(fromLong)).toEqual([0n, 0n, 0n]);
  });

  it('is read as unsigned even where a library says otherwise', () => {
    expect(fromLong(toLong(2n ** 64n - 1n).toSigned())).toBe(2n ** 64n - 1n);
  });
});

describe('a time', () => {
  it('is a number of milliseconds', () => {
    expect(millisOf(toLong(1767272400123n))).toBe(1767272400123);
    expect(millisOf(null)).toBe(0);
  });
});
