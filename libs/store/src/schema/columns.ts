import type { ColumnType, Generated } from 'kysely';

/** `bytea`. Ids are 16 bytes. */
export type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
/** `bytea` that may be absent. */
export type OptionalBytes = ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>;
/** `int8`, read as bigint so that no counter loses precision. Times in `*_ms` columns are below 2^53. */
export type Int8 = ColumnType<bigint, bigint | number, bigint | number>;
/** `int8` that may be absent. */
export type OptionalInt8 = ColumnType<
  bigint | null,
  bigint | number | null | undefined,
  bigint | number | null
>;
/** `int8` with a default. */
export type DefaultedInt8 = ColumnType<bigint, bigint | number | undefined, bigint | number>;
/** A text, number or truth value with a default. */
export type Defaulted<T> = Generated<T>;
/** `numeric(20)`, an unsigned 64-bit number in decimal digits. */
export type Unsigned64 = ColumnType<string, string | bigint, string | bigint>;
/** `jsonb` that holds the headers of a record. Written as JSON text. */
export type HeadersJson = ColumnType<Record<string, string>, string, string>;
/** `jsonb` with a default; read as a value to be checked, written as JSON text. */
export type DefaultedJson = ColumnType<unknown, string | undefined, string>;
