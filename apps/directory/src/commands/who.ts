import { conversationsAsSeenBy } from '../numbered-conversations.ts';
import { applied, type Command } from './command.ts';

/** Lists the person's conversations: number, who else is in it, and which one is current. */
export const listOwnConversations: Command = async ({ store, control, participant }) => {
  const conversations = await conversationsAsSeenBy(store, participant.participantId, control.conversationId);
  return applied({ kind: 'who', recipient: participant, conversations });
};
