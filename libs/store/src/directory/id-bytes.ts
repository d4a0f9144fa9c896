import type { ConversationId, ParticipantId } from '#libs/envelope';

/** The 16 bytes of an id in hex, as the database keeps them. */
export const idBytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** Reads a conversation's id from its column. */
export const conversationIdFrom = (bytes: Buffer): ConversationId => brand<ConversationId>(bytes);

/** Reads a participant's id from its column. */
export const participantIdFrom = (bytes: Buffer): ParticipantId => brand<ParticipantId>(bytes);

function brand<T extends string>(bytes: Buffer): T {
  // The column holds nothing but ids that were branded when they were written.
  return bytes.toString('hex') as T;
}
