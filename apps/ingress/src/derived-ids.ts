import {
  type ConversationId,
  conversationIdOf,
  deriveId,
  type ParticipantId,
  participantIdOf,
} from '#libs/envelope';

/** The id of the conversation between a person and the gateway itself: commands and notices belong to it. */
export const gatewayConversationId: ConversationId = present(conversationIdOf('0'.repeat(32)));

/** The conversation that a `new` begins, so that what is written right after it can already go there. */
export const conversationBegunBy = (controlId: string): ConversationId =>
  present(conversationIdOf(deriveId('sealpost/conversation/v1', [controlId])));

/** The pseudonym of a person whom the directory does not know yet; the directory derives the same when it does. */
export const participantIdOfNewcomer = (account: string, address: string): ParticipantId =>
  present(participantIdOf(deriveId('sealpost/participant/v1', [account, address])));

function present<T>(id: T | undefined): T {
  if (id === undefined) throw new Error('a derived id has 16 bytes');
  return id;
}
