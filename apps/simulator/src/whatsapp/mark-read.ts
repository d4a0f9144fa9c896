import { type SendContext, type SendResult, accepted, refused } from '../graph/send.ts';
import { type JsonObject, objectAt, textAt } from '../wire/readers.ts';
import { raise } from '../world/message.ts';
import { threadOf } from '../world/world.ts';
import { invalid, missing } from './errors.ts';

/** How long a person sees the account typing, unless a message comes first. */
const typingMs = 25_000;

/** Marks a person's message and all earlier ones as read; a typing indicator always comes with it. */
export const markRead = (body: JsonObject, { world, account, nowMs }: SendContext): SendResult => {
  if (textAt(body, 'status') !== 'read') return refused(invalid('status', 'must be read'));
  const id = textAt(body, 'message_id');
  if (id === undefined) return refused(missing('message_id'));
  const message = world.messages.get(id);
  if (message?.accountId !== account.id || message.from !== 'user')
    return refused(invalid('message_id', 'names no message to this number'));
  const user = world.users.get(message.userId);
  if (!user) return refused(invalid('message_id', 'names no message to this number'));
  const thread = threadOf(world, account, user);
  for (const earlier of thread.messages)
    if (earlier.from === 'user' && earlier.atMs <= message.atMs) raise(earlier, 'read');
  if (objectAt(body, 'typing_indicator')) thread.typingUntilMs = nowMs + typingMs;
  return accepted({ success: true });
};
