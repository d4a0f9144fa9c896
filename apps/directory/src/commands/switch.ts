import { conversationsAsSeenBy } from '../numbered-conversations.ts';
import { applied, type Command, refused } from './command.ts';
import { listOwnConversations } from './who.ts';

/**
 * Says which conversation is current now. It is ingress that chose it; the number counts only where ingress does not say. A number
 * that names none is answered with the list.
 */
export const confirmSwitch: Command = async (context) => {
  const { store, control, participant } = context;
  const { chosenConversationId, number } = control;
  const seen = await conversationsAsSeenBy(
    store,
    participant.participantId,
    chosenConversationId ?? control.conversationId,
  );
  const chosen = seen.find((row) =>
    chosenConversationId === undefined ? row.number === number : row.conversationId === chosenConversationId,
  );
  if (chosen === undefined) return refused(...(await listOwnConversations(context)).notices);
  return applied({
    kind: 'switched',
    recipient: participant,
    conversationId: chosen.conversationId,
    about: chosen.others,
    conversations: [{ ...chosen, current: true }],
  });
};
