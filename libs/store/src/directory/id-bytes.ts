import { type ConversationId, conversationIdOf, type ParticipantId, participantIdOf } from '#libs/envelope';

/** The 16 bytes of an id in hex, as the database keeps them. */
export const idBytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** Reads a conversation's id from its column. */
export const conversationIdFrom = (bytes: Buffer): ConversationId => known(conversationIdOf(bytes));

/** Reads a participant's id from its column. */
export const participantIdFrom = (bytes: Buffer): ParticipantId => known(participantIdOf(bytes));

function known<T>(id: T | undefined): T {
  if (id === undefined) throw new Error('an id column holds 16 bytes');
  return id;
}
