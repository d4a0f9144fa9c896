import { conversationIdOf, stateAfter, type TalkEvent, type TalkState } from '#libs/envelope';
import {
  closeConversationRecord,
  dismissMembers,
  lockConversation,
  saveTalkState,
  type Talk,
  talkStateOf,
} from '#libs/store';
import type { RulePorts } from '../ports.ts';
import { signNextRoster } from '../roster.ts';

/**
 * Lets something happen to a conversation: its state follows by the table, and one that ends is closed with everybody dismissed. The
 * state is read under the conversation's lock, so that what happens at once happens one after the other. Belongs in a transaction.
 */
export async function applyTalkEvent(
  ports: Pick<RulePorts, 'store' | 'now' | 'rosterSigner'>,
  { conversationId: id }: Pick<Talk, 'conversationId'>,
  event: TalkEvent,
): Promise<{ readonly before: TalkState; readonly after: TalkState }> {
  const { store, now } = ports;
  const conversationId = conversationIdOf(id);
  if (conversationId === undefined) throw new Error('an id has 16 bytes');
  const record = await lockConversation(store)(conversationId);
  if (record?.state !== 'open') return { before: 'ended', after: 'ended' };
  const before = (await talkStateOf(store)(id)) ?? 'active';
  const after = stateAfter(before, event);
  if (after === before) return { before, after };
  const atMs = now();
  await saveTalkState(store)(id, after, atMs);
  if (after !== 'ended') return { before, after };
  await dismissMembers(store)(conversationId, atMs);
  await signNextRoster(ports, conversationId);
  await closeConversationRecord(store)(conversationId, atMs);
  return { before, after };
}
