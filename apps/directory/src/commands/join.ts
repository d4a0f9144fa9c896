import type { ConversationId } from '#libs/envelope';
import {
  activeMembers,
  addMember,
  consumeInvitation,
  findInvitation,
  isBlockedAmong,
  lockConversation,
} from '#libs/store';
import { joinedNotices } from '../joined.ts';
import { membersMax, signNextRoster } from '../roster.ts';
import { applied, type Answer, type Command, type CommandContext, refused } from './command.ts';

/**
 * Lets somebody into the conversation that a token opens, and uses the token up. Tokens that are expired, used or invented, one's
 * own, and those into a company with a block in it get the same answer, which says nothing about the token.
 */
export const joinConversation: Command = async (context) => {
  const { store, control, participant, now } = context;
  const conversationId = await conversationOpenTo(context);
  if (conversationId === undefined) return invalid(context);
  if ((await activeMembers(store)(conversationId)).length >= membersMax)
    return refused({ kind: 'full', recipient: participant });
  if (!(await consumeInvitation(store)(control.tokenHash, control.controlId, now()))) return invalid(context);
  await addMember(store)(conversationId, participant.participantId, control);
  const members = await signNextRoster(context, conversationId);
  return applied(...(await joinedNotices(store, { conversationId, members, joiner: participant })));
};

/** The conversation behind the token if this person may join it, locked so that nobody else joins meanwhile. */
async function conversationOpenTo({
  store,
  control,
  participant,
  now,
}: CommandContext): Promise<ConversationId | undefined> {
  const invitation = await findInvitation(store)(control.tokenHash, now());
  if (invitation === undefined) return undefined;
  const conversation = await lockConversation(store)(invitation.conversationId);
  if (conversation?.state !== 'open') return undefined;
  const members = (await activeMembers(store)(invitation.conversationId)).map(
    (member) => member.participantId,
  );
  const welcome =
    members.includes(invitation.inviterId) &&
    !members.includes(participant.participantId) &&
    !(await isBlockedAmong(store)(participant.participantId, members));
  return welcome ? invitation.conversationId : undefined;
}

function invalid({ participant }: CommandContext): Answer {
  return refused({ kind: 'invitation-invalid', recipient: participant });
}
