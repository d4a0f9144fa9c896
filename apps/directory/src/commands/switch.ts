import { conversationsAsSeenBy } from '../numbered-conversations.ts';
import { applied, type Command, refused } from './command.ts';

/**
 * Says which conversation is current now. It is ingress that chose it; the number counts only where ingress does not say. A number
 * that names none is answered with the list.
 */
export const confirmSwitch: Command = async ({ store, control, participant }) => {
  const { chosenConversationId, number } = control;
  const seen = await conversationsAsSeenBy(
    store,
    participant.participantId,
    chosenConversationId ?? control.conversationId,
  );
  const chosen = seen.find((row) =>
    chosenConversationId === undefined ? row.number === number : row.conversationId === chosenConversationId,
  );
  if (chosen === undefined) return refused({ kind: 'who', recipient: participant, conversations: seen });
  return applied({
    kind: 'switched',
    recipient: participant,
    conversationId: chosen.conversationId,
    about: chosen.others,
    conversations: [{ ...chosen, current: true }],
  });
};
