import { sealpost } from '#contracts/gateway';
import { conversationIdOf, deriveId } from '#libs/envelope';
import { addMember, insertConversation } from '#libs/store';
import { signNextRoster } from '../roster.ts';
import { applied, type Command } from './command.ts';
import { invitationTo } from './invitation.ts';

const { LEVEL_CONNECTOR_SEALED } = sealpost.gateway.v1.Level;

/** Begins a conversation whose only member is the person who wrote `new`, and answers with an invitation to it. Its id follows from the command's. */
export const beginConversation: Command = async (context) => {
  const { store, control, participant, now } = context;
  const conversationId = conversationIdOf(deriveId('sealpost/conversation/v1', [control.controlId]));
  if (conversationId === undefined) throw new Error('a derived id has 16 bytes');
  await insertConversation(store)(conversationId, LEVEL_CONNECTOR_SEALED, now());
  await addMember(store)(conversationId, participant.participantId, control);
  await signNextRoster(context, conversationId);
  return applied(await invitationTo(context, conversationId));
};
