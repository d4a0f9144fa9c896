import type { sealpost } from '#contracts/gateway';
import { conversationIdOf, hexOf, type Platform, talkStateToProto } from '#libs/envelope';
import { showConversation, type Store, talkStateOf, threadOf } from '#libs/store';
import { conversationToProto } from '../calls/conversation-to-proto.ts';

/** A conversation as a member's app sees it; `undefined` when there is none of this id. */
export async function shownTalk(
  store: Store,
  viewer: Platform | undefined,
  id: string | Uint8Array,
): Promise<sealpost.gateway.v1.NativeConversation.$Properties | undefined> {
  const conversationId = conversationIdOf(id);
  const record = conversationId && (await showConversation(store)(conversationId));
  if (record === undefined) return undefined;
  const bytes = Buffer.from(record.conversationId, 'hex');
  const state = (await talkStateOf(store)(bytes)) ?? (record.state === 'open' ? 'active' : 'ended');
  return {
    conversation: conversationToProto(record),
    state: talkStateToProto(state),
    thread: (viewer && (await threadOf(store)(viewer, Buffer.from(hexOf(bytes), 'hex')))) ?? '',
  };
}
