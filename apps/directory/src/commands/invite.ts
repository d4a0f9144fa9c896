import { activeMembers, lockConversation } from '#libs/store';
import { membersMax } from '../roster.ts';
import { applied, type Command, refused } from './command.ts';
import { invitationTo } from './invitation.ts';

/** Answers with an invitation to the current conversation, for one person more. */
export const inviteOneMore: Command = async (context) => {
  const { store, control, participant } = context;
  const { conversationId } = control;
  const conversation = conversationId && (await lockConversation(store)(conversationId));
  const members =
    conversation?.state === 'open' ? await activeMembers(store)(conversation.conversationId) : [];
  if (!conversation || !members.some(({ participantId }) => participantId === participant.participantId))
    return refused({ kind: 'help', recipient: participant });
  if (members.length >= membersMax)
    return refused({ kind: 'full', recipient: participant, conversationId: conversation.conversationId });
  return applied(await invitationTo(context, conversation.conversationId));
};
