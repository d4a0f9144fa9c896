import type { SendContext } from '../graph/send.ts';
import { type JsonObject, objectAt, textAt } from '../wire/readers.ts';
import type { Meeting } from '../world/arrival.ts';
import type { MessageContent } from '../world/content.ts';
import type { Message } from '../world/message.ts';
import type { User } from '../world/user.ts';
import { nextAtMs } from '../world/world.ts';
import { makeMessageId } from './ids.ts';

/** Whom a message is for: `to` wins where a phone and a BSUID are both given. */
export const addressIn = (body: JsonObject): string => textAt(body, 'to') ?? textAt(body, 'recipient') ?? '';

/** A message as the Send API takes it, not yet sent. */
export const messageOf = (
  body: JsonObject,
  context: SendContext,
  meeting: Meeting,
  content: MessageContent,
): Message => {
  const replyTo = textAt(objectAt(body, 'context'), 'message_id');
  const tag = textAt(body, 'biz_opaque_callback_data');
  return {
    id: makeMessageId(meeting.user.phone, 'account'),
    accountId: context.account.id,
    userId: meeting.user.id,
    from: 'account',
    by: 'app',
    atMs: nextAtMs(meeting.thread, context.nowMs),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(tag === undefined ? {} : { tag }),
    content,
    state: 'accepted',
    edits: 0,
    deleted: false,
    reactions: {},
  };
};

/** The answer to an accepted message; it names the phone only where the business knows it. */
export const responseOf = (body: JsonObject, user: User, messageId: string, isTemplate: boolean) => {
  const input = addressIn(body);
  const isByPhone = input !== user.bsuid;
  return {
    messaging_product: 'whatsapp',
    contacts: [
      {
        input,
        ...(isByPhone || user.phoneVisibility === 'shown' ? { wa_id: user.phone } : {}),
        ...(user.bsuid === '' ? {} : { user_id: user.bsuid }),
      },
    ],
    messages: [{ id: messageId, ...(isTemplate ? { message_status: 'accepted' } : {}) }],
  };
};
