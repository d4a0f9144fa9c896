import { z } from 'zod';
import type { conversationsMethods } from '#libs/contracts';
import { failed, failure, hexOf, translated } from '#libs/envelope';
import { isMemberOfApp, talkOf } from '#libs/store';
import { checked } from '../calls/checked.ts';
import type { CallPorts } from '../calls/ports.ts';
import { leaveTalk } from '../talks/part.ts';
import { beginConversation } from './begin-conversation.ts';
import { mustBeOwnUsers } from './own-users.ts';
import type { AppCall, ConversationsCalls } from './ports.ts';
import { addressRule, bytesRule } from './rules.ts';
import { shownTalk } from './show-talk.ts';

const idRule = bytesRule(16);
const unknown = failed(failure('unknown_conversation', { field: 'conversation_id', rule: 'is known' }));

/** Takes a user of the caller's app out of a conversation. Whoever is out already stays so, and the answer is the same. */
const leaveConversation =
  (ports: CallPorts): AppCall<(typeof conversationsMethods)['leaveConversation']> =>
  async (request, caller) => {
    const valid = checked(z.object({ conversationId: idRule, user: addressRule }), request);
    if (!valid.ok) return valid;
    const { conversationId, user } = valid.value;
    const own = await mustBeOwnUsers(ports.store, caller, 'user', user);
    if (!own.ok) return own;
    const isTheirs = await isMemberOfApp(ports.store)(conversationId, user.platform);
    if (!isTheirs) return unknown;
    await ports.store.transaction().execute(async (store) => {
      const talk = await talkOf(store)(conversationId);
      const isIn = talk?.members.some(({ participantId }) => participantId.equals(user.participantId));
      if (talk && isIn === true) await leaveTalk({ ...ports, store }, talk, user.participantId);
    });
    const conversation = await shownTalk(ports.store, user.platform, hexOf(conversationId));
    return conversation ? translated({ conversation }) : unknown;
  };

/** Shows a conversation to the app of somebody who is or was in it; to others there is none. */
const describeConversation =
  ({ store }: CallPorts): AppCall<(typeof conversationsMethods)['describeConversation']> =>
  async (request, { app }) => {
    const valid = checked(z.object({ conversationId: idRule }), request);
    if (!valid.ok) return valid;
    const { conversationId } = valid.value;
    if (app !== undefined && !(await isMemberOfApp(store)(conversationId, app))) return unknown;
    const conversation = await shownTalk(store, app, hexOf(conversationId));
    return conversation ? translated({ conversation }) : unknown;
  };

/** The methods of the service Conversations over their ports. */
export const conversationsCalls = (ports: CallPorts): ConversationsCalls => ({
  beginConversation: beginConversation(ports),
  leaveConversation: leaveConversation(ports),
  describeConversation: describeConversation(ports),
});
