import { z } from 'zod';
import {
  type ConversationId,
  conversationIdOf,
  failed,
  failure,
  type Result,
  translated,
} from '#libs/envelope';
import {
  closeConversationRecord,
  type ConversationRecord,
  dismissedMembers,
  dismissMembers,
  listConversations as storedConversations,
  lockConversation,
  showConversation as storedConversation,
  type SignedEpoch,
  type Store,
} from '#libs/store';
import { noticeBytes, noticeRecord } from '../notice.ts';
import { signNextRoster } from '../roster.ts';
import { checked } from './checked.ts';
import { conversationToProto } from './conversation-to-proto.ts';
import type { Call, CallPorts } from './ports.ts';

const limitUsual = 100;
const limitMax = 1000;
const rules = z.object({ limit: z.number().int().max(limitMax, `is at most ${limitMax}`) });

/** Lists conversations, newest first. */
export const listConversations =
  ({ store }: CallPorts): Call<'listConversations'> =>
  async (request) => {
    const valid = checked(rules, request);
    if (!valid.ok) return valid;
    const conversations = await storedConversations(store)(valid.value.limit || limitUsual);
    return translated({ conversations: conversations.map(conversationToProto) });
  };

/** Shows one conversation with its signed roster. */
export const showConversation =
  ({ store }: CallPorts): Call<'showConversation'> =>
  async (request) => {
    const shown = await shownConversation(store, request.conversationId);
    return shown.ok ? translated({ conversation: conversationToProto(shown.value) }) : shown;
  };

/**
 * Closes a conversation and tells its members. Closing it again changes nothing and says the same, so that a call that was cut off
 * can be repeated.
 */
export const closeConversation =
  (ports: CallPorts): Call<'closeConversation'> =>
  async (request) => {
    const { conversationId: bytes } = request;
    const closed = await ports.store.transaction().execute(async (store) => {
      const shown = await shownConversation(store, bytes);
      if (!shown.ok) return shown;
      await close({ ...ports, store }, shown.value.conversationId);
      return shownConversation(store, bytes);
    });
    if (!closed.ok) return closed;
    const { conversationId } = closed.value;
    const told = await dismissedMembers(ports.store)(conversationId);
    const notices = told
      .filter(({ account }) => !account.startsWith('native:'))
      .map((recipient) => ({ kind: 'closed' as const, recipient, conversationId }))
      .map((draft) => noticeBytes(draft, { id: conversationId, atMs: ports.now() }, ports.sealer));
    if (notices.length > 0) await ports.publish(notices.map(noticeRecord));
    return translated({ conversation: conversationToProto(closed.value) });
  };

async function close(ports: CallPorts, conversationId: ConversationId): Promise<void> {
  const { store, now } = ports;
  if ((await lockConversation(store)(conversationId))?.state !== 'open') return;
  const atMs = now();
  await dismissMembers(store)(conversationId, atMs);
  await signNextRoster(ports, conversationId);
  await closeConversationRecord(store)(conversationId, atMs);
}

async function shownConversation(
  store: Store,
  id: Uint8Array,
): Promise<Result<ConversationRecord & { readonly roster?: SignedEpoch }>> {
  const conversationId = conversationIdOf(id);
  if (conversationId === undefined)
    return failed(failure('malformed', { field: 'conversation_id', rule: 'has 16 bytes' }));
  const shown = await storedConversation(store)(conversationId);
  return shown === undefined
    ? failed(failure('unknown_conversation', { field: 'conversation_id', rule: 'is known' }))
    : translated(shown);
}
