/** The value below which this share of the values lies, by the nearest rank; NaN for none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
};

/** The middle value; of an even number of values the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = Number.isInteger(half) ? [half - 1, half] : [Math.floor(half)];
  return middle.reduce((sum, index) => sum + (sorted[index] ?? Number.NaN), 0) / middle.length;
};

/** A number with so many digits that count. */
export const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits));
