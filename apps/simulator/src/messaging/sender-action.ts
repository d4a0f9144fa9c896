import { type SendContext, type SendResult, accepted, refused } from '../graph/send.ts';
import { type JsonObject, objectAt, textAt } from '../wire/readers.ts';
import type { Meeting } from '../world/arrival.ts';
import { raise } from '../world/message.ts';
import { isWindowOpen } from '../world/world.ts';
import { emojiOf } from './reactions.ts';
import type { MessagingRules } from './rules.ts';

/** How long a person sees the account typing before the app hides it by itself. */
const typingMs = 20_000;

/** Typing, seen and reactions: calls that make no message, so that the answer names only the person. */
export const act = (
  body: JsonObject,
  context: SendContext,
  meeting: Meeting,
  rules: MessagingRules,
): SendResult => {
  const action = textAt(body, 'sender_action') ?? '';
  const done = accepted({ recipient_id: textAt(objectAt(body, 'recipient'), 'id') });
  if (objectAt(body, 'message')) return refused(rules.problems.invalid('sender_action stands alone'));
  if (!isWindowOpen(meeting.thread, context.nowMs)) return refused(rules.problems.windowClosed);
  if (action === 'react' || action === 'unreact') return react(body, meeting, rules, done);
  if (action === 'typing_on') meeting.thread.typingUntilMs = context.nowMs + typingMs;
  else if (action === 'typing_off') meeting.thread.typingUntilMs = 0;
  else if (action === 'mark_seen') markSeen(meeting);
  else return refused(rules.problems.invalid('sender_action is not known'));
  return done;
};

function react(body: JsonObject, { thread }: Meeting, rules: MessagingRules, done: SendResult): SendResult {
  const payload = objectAt(body, 'payload');
  const id = textAt(payload, 'message_id');
  const target = thread.messages.find((message) => message.id === id);
  if (!target) return refused(rules.problems.invalid('payload.message_id names no message of this thread'));
  if (textAt(body, 'sender_action') === 'unreact') {
    delete target.reactions.account;
    return done;
  }
  const reaction = textAt(payload, 'reaction') ?? '';
  if (reaction === '' || !rules.takesReaction(reaction))
    return refused(rules.problems.invalid('payload.reaction'));
  target.reactions.account = emojiOf(reaction);
  return done;
}

function markSeen({ thread }: Meeting): void {
  for (const message of thread.messages) if (message.from === 'user') raise(message, 'read');
}
