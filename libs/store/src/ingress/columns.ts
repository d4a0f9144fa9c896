import { conversationIdOf, envelopeIdOf, participantIdOf } from '#libs/envelope';

/** Reads an id's hex as the bytes that a column takes. */
export const bytesOf = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** Reads optional hex as the bytes that a column takes. */
export const optionalBytesOf = (hex: string | undefined): Buffer | null =>
  hex === undefined ? null : bytesOf(hex);

/** Reads an id column; the schema promises 16 bytes. */
export const envelopeIdFrom = idReader(envelopeIdOf);
/** Reads an id column; the schema promises 16 bytes. */
export const conversationIdFrom = idReader(conversationIdOf);
/** Reads an id column; the schema promises 16 bytes. */
export const participantIdFrom = idReader(participantIdOf);

/** Reads a column that may be absent. */
export const optionally = <T>(read: (bytes: Buffer) => T, bytes: Buffer | null): T | undefined =>
  bytes === null ? undefined : read(bytes);

function idReader<T>(read: (bytes: Uint8Array) => T | undefined): (bytes: Buffer) => T {
  return (bytes) => {
    const id = read(bytes);
    if (id === undefined) throw new Error('an id column has 16 bytes');
    return id;
  };
}
