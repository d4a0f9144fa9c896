import { conversationsAsSeenBy } from '../numbered-conversations.ts';
import { applied, type Command } from './command.ts';

/** More would not fit into a message that somebody reads. */
const shownMax = 99;

/** Lists the person's conversations, the oldest 99: number, who else is in it, and which one is current. */
export const listOwnConversations: Command = async ({ store, control, participant }) => {
  const conversations = await conversationsAsSeenBy(store, participant.participantId, control.conversationId);
  return applied({ kind: 'who', recipient: participant, conversations: conversations.slice(0, shownMax) });
};
