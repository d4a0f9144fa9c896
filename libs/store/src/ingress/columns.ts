/** Reads an id's hex as the bytes that a column takes. */
export const bytesOf = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** Reads optional hex as the bytes that a column takes. */
export const optionalBytesOf = (hex: string | undefined): Buffer | null =>
  hex === undefined ? null : bytesOf(hex);

/** Reads an id column as the branded hex that code uses. The caller names the brand, which the schema guarantees. */
export const hexOfColumn = <T extends string>(bytes: Buffer): T => bytes.toString('hex') as T;

/** Reads an optional id column. */
export const optionalHexOf = <T extends string>(bytes: Buffer | null): T | undefined =>
  bytes === null ? undefined : hexOfColumn<T>(bytes);
