import type { ConversationId } from '#libs/envelope';
import { type Member, membershipsOf, type Participant, participantsTalkingIn, type Store } from '#libs/store';
import type { NoticeDraft } from './notice.ts';

/** A change of a conversation's members. Without a `joiner` all of them came at once. */
export interface Joining {
  readonly conversationId: ConversationId;
  readonly members: readonly Member[];
  readonly joiner?: Participant;
}

/**
 * Says to each member who came by webhook with whom they are now: to the others who joined, to the joiner who was there. It
 * carries the conversation's number for that member, and whether it is the current one.
 */
export async function joinedNotices(
  store: Store,
  { conversationId, members, joiner }: Joining,
): Promise<readonly NoticeDraft[]> {
  const ids = members.map(({ participantId }) => participantId);
  const memberships = await membershipsOf(store)(ids);
  const talking = await participantsTalkingIn(store)(conversationId, ids);
  return members
    .filter(({ reach }) => reach === 'webhook')
    .map((recipient) => {
      const { participantId } = recipient;
      const others = members.filter((member) => member.participantId !== participantId);
      const isJoiner = participantId === joiner?.participantId;
      const place = memberships.get(participantId)?.find((row) => row.conversationId === conversationId);
      return {
        kind: 'joined' as const,
        recipient: isJoiner ? { ...recipient, language: joiner.language } : recipient,
        conversationId,
        about: joiner === undefined || isJoiner ? others : [joiner],
        conversations: place
          ? [{ number: place.number, current: isJoiner || talking.has(participantId), others }]
          : [],
      };
    });
}
