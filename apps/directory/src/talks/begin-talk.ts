import { type ConversationId, conversationIdOf, participantIdOf, stateAfter } from '#libs/envelope';
import {
  addMember,
  insertConversation,
  nameThreads,
  saveTalkState,
  type Store,
  type TalkMember,
} from '#libs/store';
import type { RulePorts } from '../ports.ts';
import { signNextRoster } from '../roster.ts';
import { threadNameOf } from './thread-name.ts';

const conversationIdBytes = 16;

/**
 * Begins a conversation between users who have agreed to it: its roster is signed, and every app among them gets a name for it. Belongs
 * in a transaction that holds the lock of those who come together.
 */
export async function beginTalk(
  ports: Pick<RulePorts, 'store' | 'now' | 'rosterSigner' | 'randomBytes'>,
  level: number,
  members: readonly TalkMember[],
): Promise<ConversationId> {
  const { store, now, randomBytes } = ports;
  const id = Uint8Array.from(randomBytes(conversationIdBytes));
  const conversationId = conversationIdOf(id);
  if (conversationId === undefined) throw new Error('an id has 16 bytes');
  const atMs = now();
  await insertConversation(store)(conversationId, level, atMs);
  for (const { participantId } of members) {
    const member = participantIdOf(participantId);
    if (member === undefined) throw new Error('an id has 16 bytes');
    await addMember(store)(conversationId, member, { atMs });
  }
  await signNextRoster(ports, conversationId);
  await saveTalkState(store)(id, stateAfter('proposed', 'agree'), atMs);
  await nameTalk(store, conversationId, members);
  return conversationId;
}

/** Gives a conversation a name in the app of each of its members. */
export async function nameTalk(
  store: Store,
  conversationId: ConversationId,
  members: readonly Pick<TalkMember, 'platform'>[],
): Promise<void> {
  const apps = new Set(members.map(({ platform }) => platform));
  await nameThreads(store)(
    Buffer.from(conversationId, 'hex'),
    [...apps].map((platform) => ({ platform, thread: threadNameOf(platform, conversationId) })),
  );
}
