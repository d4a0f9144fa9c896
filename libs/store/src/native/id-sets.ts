import { sql } from 'kysely';

/** Ids as an array of the database. */
export const idArray = (ids: readonly Uint8Array[]) => sql<Buffer[]>`${ids.map(bufferOf)}::bytea[]`;

/** Bytes as the driver takes them, without a copy. */
export const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);

/** Bytes in hex, as keys of maps. */
export const hexKey = (...ids: readonly Uint8Array[]): string =>
  ids.map((id) => bufferOf(id).toString('hex')).join(' ');
