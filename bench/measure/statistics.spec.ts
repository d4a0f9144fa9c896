import { describe, expect, it } from '@jest/globals';
import { median, quantile, rounded } from './statistics.ts';

describe('statistics', () => {
  it('take the middle of values in any order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('find the value below which a share lies, and never one that is not there', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(values, 0.5)).toBe(50);
    expect(quantile(values, 0.99)).toBe(99);
    expect(quantile(values, 1)).toBe(100);
    expect(quantile([7], 0)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('keep the digits that count', () => {
    expect(rounded(1234.56)).toBe(1230);
    expect(rounded(0.012345, 2)).toBe(0.012);
  });
});
