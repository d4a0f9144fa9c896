import { type ConversationId, type Platform, platforms } from '#libs/envelope';
import {
  type AccountRecord,
  insertInvitation,
  invitationTokenHash,
  listAccounts,
  makeInvitationToken,
} from '#libs/store';
import type { NoticeDraft } from '../notice.ts';
import { conversationsAsSeenBy } from '../numbered-conversations.ts';
import type { CommandContext } from './command.ts';

const invitationLifeMs = 24 * 3_600_000;

/** Makes an invitation, good for one person and 24 hours, and the notice that brings it. Only the token's hash is kept. */
export async function invitationTo(
  context: CommandContext,
  conversationId: ConversationId,
): Promise<NoticeDraft> {
  const { store, control, participant, now, randomBytes } = context;
  const token = makeInvitationToken(randomBytes);
  const invitation = { conversationId, inviterId: participant.participantId };
  await insertInvitation(store)(invitationTokenHash(token), invitation, now() + invitationLifeMs);
  const current = control.conversationId ?? conversationId;
  const seen = await conversationsAsSeenBy(store, participant.participantId, current);
  return {
    kind: 'invitation',
    recipient: participant,
    conversationId,
    token,
    accounts: linkedAccounts(await listAccounts(store)(), control),
    conversations: seen.filter((row) => row.conversationId === conversationId),
  };
}

/** One account a platform: where the person writes, that very account. */
function linkedAccounts(
  accounts: readonly AccountRecord[],
  own: { readonly platform: Platform; readonly accountId: string },
): readonly { readonly platform: Platform; readonly handle: string }[] {
  return platforms.flatMap((platform) => {
    const candidates = accounts.filter((account) => account.platform === platform && account.handle !== '');
    const chosen =
      candidates.find((account) => platform === own.platform && account.accountId === own.accountId) ??
      candidates[0];
    return chosen === undefined ? [] : [{ platform, handle: chosen.handle }];
  });
}
