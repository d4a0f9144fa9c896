import type { GraphProblem } from '../graph/problem.ts';
import { type SendContext, type SendResult, accepted, refused } from '../graph/send.ts';
import { type JsonObject, objectAt, textAt } from '../wire/readers.ts';
import { type Meeting, arrive, eventBase } from '../world/arrival.ts';
import type { Message } from '../world/message.ts';
import { isUnavailable } from '../world/user.ts';
import { dayMs, isWindowOpen, keepMessage, nextAtMs, threadOf, userAt } from '../world/world.ts';
import { contentOf } from './content.ts';
import { messageProblem } from './limits.ts';
import type { MessagingProblems } from './problems.ts';
import type { MessagingRules } from './rules.ts';
import { act } from './sender-action.ts';

/** How long a person of the business may answer. */
const humanAgentMs = 7 * dayMs;

/** `POST /{page-id|me}/messages`: a message or a sender action. */
export const sendMessaging = (body: JsonObject, context: SendContext, rules: MessagingRules): SendResult => {
  const { world, account } = context;
  const { problems } = rules;
  const address = textAt(objectAt(body, 'recipient'), 'id');
  if (!objectAt(body, 'recipient')) return refused(problems.invalid('recipient is missing'));
  const user = address === undefined ? undefined : userAt(world, account, address);
  if (!user) return refused(problems.userUnknown);
  const meeting = { account, user, thread: threadOf(world, account, user) };
  const refusal = meetingProblem(meeting, context, problems);
  if (refusal) return refused(refusal);
  if (textAt(body, 'sender_action') !== undefined) return act(body, context, meeting, rules);
  return send(body, context, meeting, rules);
};

function send(body: JsonObject, context: SendContext, meeting: Meeting, rules: MessagingRules): SendResult {
  const { world, account, nowMs, login } = context;
  const { problems } = rules;
  const member = objectAt(body, 'message');
  if (!member) return refused(problems.empty);
  const content = contentOf(member);
  const replyTo = textAt(objectAt(body, 'reply_to'), 'mid');
  const problem =
    messageProblem(member, rules.limits, problems) ??
    windowProblem(body, context, meeting, problems) ??
    (replyTo !== undefined && !isInThread(replyTo, meeting)
      ? problems.invalid('reply_to.mid names no message of this thread')
      : undefined) ??
    (content.media?.some(
      ({ mediaId }) => mediaId !== undefined && world.media.get(mediaId)?.accountId !== account.id,
    )
      ? problems.attachmentUnknown
      : undefined);
  if (problem) return refused(problem);
  const message: Message = {
    id: rules.makeMessageId(account.id),
    accountId: account.id,
    userId: meeting.user.id,
    from: 'account',
    by: 'app',
    atMs: nextAtMs(meeting.thread, nowMs),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...tagOf(member),
    appId: login.appId,
    content,
    state: 'accepted',
    edits: 0,
    deleted: false,
    reactions: {},
  };
  keepMessage(world, meeting.thread, message);
  const attachmentId = content.media?.[0]?.mediaId;
  const events = [{ ...eventBase(meeting, message.atMs), kind: 'echo', message } as const];
  return accepted(
    {
      recipient_id: textAt(objectAt(body, 'recipient'), 'id'),
      message_id: message.id,
      ...(attachmentId === undefined ? {} : { attachment_id: attachmentId }),
    },
    [...events, ...arrive(meeting, message, nowMs)],
  );
}

function meetingProblem(
  { user, thread }: Meeting,
  { account, takeTurn }: SendContext,
  problems: MessagingProblems,
): GraphProblem | undefined {
  if (isUnavailable(user, account)) return problems.personUnavailable;
  if (thread.owner === 'other') return problems.notThreadOwner;
  return takeTurn(user.id) === 'ok' ? undefined : problems.rateLimited;
}

/** Tags that were taken out of service in April 2026. */
const retiredTags = ['CONFIRMED_EVENT_UPDATE', 'ACCOUNT_UPDATE', 'POST_PURCHASE_UPDATE'];

function windowProblem(
  body: JsonObject,
  { nowMs }: SendContext,
  { thread }: Meeting,
  problems: MessagingProblems,
): GraphProblem | undefined {
  const tag = textAt(body, 'tag');
  const type = textAt(body, 'messaging_type') ?? 'RESPONSE';
  if (!['RESPONSE', 'UPDATE', 'MESSAGE_TAG', 'UTILITY'].includes(type))
    return problems.invalid('messaging_type');
  if (tag !== undefined && retiredTags.includes(tag)) return problems.tagRetired;
  if (tag !== undefined && tag !== 'HUMAN_AGENT') return problems.invalid('tag');
  if (type === 'MESSAGE_TAG' && tag === undefined) return problems.invalid('tag is missing');
  if (type === 'UTILITY') return undefined;
  return isWindowOpen(thread, nowMs, tag === 'HUMAN_AGENT' ? humanAgentMs : dayMs)
    ? undefined
    : problems.windowClosed;
}

const isInThread = (id: string, { thread }: Meeting): boolean =>
  thread.messages.some((message) => message.id === id);

function tagOf(member: JsonObject): { tag?: string } {
  const tag = textAt(member, 'metadata');
  return tag === undefined ? {} : { tag };
}
