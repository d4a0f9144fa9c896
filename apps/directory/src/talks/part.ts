import { conversationIdOf, participantIdOf } from '#libs/envelope';
import {
  lockConversation,
  pairName,
  removeMember,
  type Talk,
  talksShared,
  talksWithApp,
  willingnessAmong,
} from '#libs/store';
import type { RulePorts } from '../ports.ts';
import { signNextRoster } from '../roster.ts';
import { applyTalkEvent } from './apply-event.ts';

type PartPorts = Pick<RulePorts, 'store' | 'now' | 'rosterSigner'>;

/**
 * What follows when somebody refused a person, or an app: conversations of two with whoever is refused now end, and larger ones are
 * left. Belongs in the transaction of the statement.
 */
export async function partFrom(
  ports: PartPorts,
  fromId: Uint8Array,
  peer: { readonly platform: string; readonly peerId: Uint8Array },
  event: 'revoke' | 'cancel',
): Promise<void> {
  const { store } = ports;
  const talks =
    peer.peerId.length > 0
      ? await talksShared(store)(fromId, peer.peerId)
      : await talksWithApp(store)(fromId, peer.platform);
  for (const talk of talks) {
    if (!(await refusesSomebody(ports, fromId, talk))) continue;
    if (talk.members.length === 2) await applyTalkEvent(ports, talk, event);
    else await leaveTalk(ports, talk, fromId);
  }
}

/** Takes a user out of a conversation; with fewer than two left it ends. Belongs in a transaction. */
export async function leaveTalk(ports: PartPorts, talk: Talk, userId: Uint8Array): Promise<void> {
  const { store, now } = ports;
  if (talk.members.length <= 2) {
    await applyTalkEvent(ports, talk, 'leave');
    return;
  }
  const conversationId = conversationIdOf(talk.conversationId);
  const participantId = participantIdOf(userId);
  if (conversationId === undefined || participantId === undefined) throw new Error('an id has 16 bytes');
  await lockConversation(store)(conversationId);
  await removeMember(store)(conversationId, participantId, now());
  await signNextRoster(ports, conversationId);
}

async function refusesSomebody(
  { store, now }: PartPorts,
  fromId: Uint8Array,
  { members, level }: Talk,
): Promise<boolean> {
  const pairs = members
    .filter(({ participantId }) => !participantId.equals(fromId))
    .map(({ participantId }) => ({ fromId, toId: participantId }));
  const found = await willingnessAmong(store)(pairs, level, now());
  return pairs.some((pair) => found.get(pairName(pair)) === 'refused');
}
