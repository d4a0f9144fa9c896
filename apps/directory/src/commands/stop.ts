import {
  activeMembers,
  blockEverybodyIn,
  closeConversationRecord,
  lockConversation,
  removeMember,
} from '#libs/store';
import type { NoticeDraft } from '../notice.ts';
import { signNextRoster } from '../roster.ts';
import { applied, type Command, type CommandContext } from './command.ts';

/** Takes a person out of the current conversation, for good. Who is in none gets the same answer. */
export const leaveConversation: Command = async (context) =>
  applied(...(await leave(context)), stoppedNotice(context));

/** The same, and nobody who is or was in that conversation will ever share another one with this person. */
export const blockConversation: Command = async (context) => {
  const { store, control, participant } = context;
  const left = await leave(context);
  if (control.conversationId)
    await blockEverybodyIn(store)(control.conversationId, participant.participantId);
  return applied(...left, stoppedNotice(context));
};

async function leave(context: CommandContext): Promise<readonly NoticeDraft[]> {
  const { store, control, participant, now } = context;
  const { conversationId } = control;
  if (conversationId === undefined || (await lockConversation(store)(conversationId)) === undefined)
    return [];
  const members = await activeMembers(store)(conversationId);
  if (!members.some(({ participantId }) => participantId === participant.participantId)) return [];
  await removeMember(store)(conversationId, participant.participantId, now());
  const remaining = await signNextRoster(context, conversationId);
  if (remaining.length === 0) await closeConversationRecord(store)(conversationId, now());
  return remaining
    .filter(({ reach }) => reach === 'webhook')
    .map((recipient) => ({ kind: 'left' as const, recipient, conversationId, about: [participant] }));
}

function stoppedNotice({ control, participant }: CommandContext): NoticeDraft {
  const { conversationId } = control;
  return {
    kind: 'stopped',
    recipient: participant,
    ...(conversationId === undefined ? {} : { conversationId }),
  };
}
