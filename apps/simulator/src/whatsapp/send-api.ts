import type { GraphProblem } from '../graph/problem.ts';
import { type SendContext, type SendResult, accepted, refused } from '../graph/send.ts';
import { type JsonObject, objectAt, textAt } from '../wire/readers.ts';
import { type Meeting, arrive, eventBase } from '../world/arrival.ts';
import type { MessageContent } from '../world/content.ts';
import { raise } from '../world/message.ts';
import { isUnavailable, strangerAt } from '../world/user.ts';
import { dayMs, isWindowOpen, keepMessage, makeThread, threadOf, userAt } from '../world/world.ts';
import { contentOf, templateContent, templateParameters, variablesOf } from './content.ts';
import { invalid, missing, unreadable, whatsappProblems } from './errors.ts';
import { messageProblem } from './limits.ts';
import { markRead } from './mark-read.ts';
import { addressIn, messageOf, responseOf } from './outgoing.ts';

const reactionAgeMaxMs = 30 * dayMs;

/** `POST /{phone-number-id}/messages`: a message, a reaction, or a read mark with or without typing. */
export const sendWhatsApp = (body: JsonObject, context: SendContext): SendResult => {
  if (textAt(body, 'messaging_product') !== 'whatsapp') return refused(unreadable('messaging_product'));
  if (textAt(body, 'status') !== undefined) return markRead(body, context);
  const problem = messageProblem(body) ?? recipientProblem(body, context) ?? rateProblem(body, context);
  if (problem) return refused(problem);
  const user = userAt(context.world, context.account, addressIn(body));
  if (!user) return undeliverable(body, context, whatsappProblems.undeliverable);
  const meeting = { account: context.account, user, thread: threadOf(context.world, context.account, user) };
  if (textAt(body, 'type') === 'reaction') return react(body, context, meeting);
  return send(body, context, meeting);
};

function send(body: JsonObject, context: SendContext, meeting: Meeting): SendResult {
  const { world, account, nowMs } = context;
  const isTemplate = textAt(body, 'type') === 'template';
  const content = isTemplate ? templateOf(body, context) : contentOf(body);
  if ('code' in content) return refused(content);
  if (isMediaUnknown(content, context)) return refused(whatsappProblems.mediaUnknown);
  const refusal = isUnavailable(meeting.user, account)
    ? whatsappProblems.undeliverable
    : isTemplate || isWindowOpen(meeting.thread, nowMs)
      ? undefined
      : whatsappProblems.windowClosed;
  if (refusal && account.refusals === 'response') return refused(refusal);
  const message = messageOf(body, context, meeting, content);
  keepMessage(world, meeting.thread, message);
  const response = responseOf(body, meeting.user, message.id, isTemplate);
  if (!refusal) return accepted(response, arrive(meeting, message, nowMs));
  raise(message, 'failed');
  return accepted(response, [{ ...eventBase(meeting, nowMs), kind: 'failed', message, problem: refusal }]);
}

function react(body: JsonObject, context: SendContext, meeting: Meeting): SendResult {
  const { account, nowMs } = context;
  const reaction = objectAt(body, 'reaction');
  const target = context.world.messages.get(textAt(reaction, 'message_id') ?? '');
  if (target?.accountId !== account.id || target.userId !== meeting.user.id)
    return refused(invalid('reaction.message_id', 'names no message of this thread'));
  if (nowMs - target.atMs > reactionAgeMaxMs)
    return refused(invalid('reaction.message_id', 'is older than 30 days'));
  if (isUnavailable(meeting.user, account)) return refused(whatsappProblems.undeliverable);
  if (!isWindowOpen(meeting.thread, nowMs)) return refused(whatsappProblems.windowClosed);
  const emoji = textAt(reaction, 'emoji') ?? '';
  if (emoji === '') delete target.reactions.account;
  else target.reactions.account = emoji;
  const message = messageOf(body, context, meeting, { kind: 'text' });
  raise(message, 'sent');
  return accepted(responseOf(body, meeting.user, message.id, false), [
    { ...eventBase(meeting, message.atMs), kind: 'sent', messages: [message] },
  ]);
}

/** Accepted and then failed by a status, or refused at once, as the account is set. */
function undeliverable(body: JsonObject, context: SendContext, problem: GraphProblem): SendResult {
  const { account, nowMs } = context;
  if (account.refusals === 'response') return refused(problem);
  const user = strangerAt(addressIn(body));
  const meeting = { account, user, thread: makeThread(account.id, user.id) };
  const message = messageOf(body, context, meeting, { kind: 'text' });
  return accepted(responseOf(body, user, message.id, false), [
    { ...eventBase(meeting, nowMs), kind: 'failed', message, problem },
  ]);
}

function recipientProblem(body: JsonObject, { account }: SendContext): GraphProblem | undefined {
  const kind = textAt(body, 'recipient_type') ?? 'individual';
  if (kind !== 'individual') return invalid('recipient_type', 'must be individual; groups are not simulated');
  if (addressIn(body) === '') return missing('to');
  return addressIn(body).replace(/[^0-9]/g, '') === account.phone ? whatsappProblems.toSelf : undefined;
}

function rateProblem(body: JsonObject, { takeTurn }: SendContext): GraphProblem | undefined {
  const turn = takeTurn(addressIn(body));
  if (turn === 'ok') return undefined;
  return turn === 'pair' ? whatsappProblems.pairRate : whatsappProblems.throughput;
}

function templateOf(body: JsonObject, { account }: SendContext): MessageContent | GraphProblem {
  const payload = objectAt(body, 'template') ?? {};
  const language = textAt(objectAt(payload, 'language'), 'code');
  const template = account.templates.find(
    (candidate) => candidate.name === textAt(payload, 'name') && candidate.language === language,
  );
  if (!template) return whatsappProblems.templateUnknown;
  if (templateParameters(payload).length !== variablesOf(template))
    return whatsappProblems.templateParameters;
  return templateContent(template, payload);
}

function isMediaUnknown(content: MessageContent, { world, account }: SendContext): boolean {
  return (content.media ?? []).some(
    ({ mediaId }) => mediaId !== undefined && world.media.get(mediaId)?.accountId !== account.id,
  );
}
