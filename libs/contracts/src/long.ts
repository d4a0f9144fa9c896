import Long from 'long';

/** Turns a bigint into the unsigned 64-bit form that generated code takes; a bigint itself would silently be written as 0. */
export const toLong = (value: bigint | number): Long =>
  typeof value === 'bigint' ? Long.fromBigInt(value, true) : Long.fromNumber(value, true);

/** Reads an unsigned 64-bit field without losing precision. Generated code gives `number` only for an absent field's default. */
export const fromLong = (value: Long | number | null | undefined): bigint =>
  value == null ? 0n : typeof value === 'number' ? BigInt(value) : BigInt(value.toUnsigned().toString());

/** Reads a Unix time in milliseconds; every time that the gateway accepts is below 2^53. */
export const millisOf = (value: Long | number | null | undefined): number => Number(fromLong(value));
