import type { ConversationId, ParticipantId } from '#libs/envelope';
import { activeMembersByConversation, membershipsOf, type Store } from '#libs/store';
import type { NumberedConversation } from './notice.ts';

/** The open conversations of a participant as `who` lists them, with the current one marked. */
export async function conversationsAsSeenBy(
  store: Store,
  participantId: ParticipantId,
  current: ConversationId | undefined,
): Promise<readonly (NumberedConversation & { readonly conversationId: ConversationId })[]> {
  const memberships = (await membershipsOf(store)([participantId])).get(participantId) ?? [];
  const ids = memberships.map(({ conversationId }) => conversationId);
  const members = await activeMembersByConversation(store)(ids);
  return memberships.map(({ conversationId, number }) => ({
    conversationId,
    number,
    current: conversationId === current,
    others: (members.get(conversationId) ?? []).filter((member) => member.participantId !== participantId),
  }));
}
