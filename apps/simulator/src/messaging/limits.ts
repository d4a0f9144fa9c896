import type { GraphProblem } from '../graph/problem.ts';
import { type JsonObject, characters, isObject, listAt, objectAt, textAt } from '../wire/readers.ts';
import type { MessagingProblems } from './problems.ts';

/** What Messenger and Instagram allow, as far as they differ. */
export interface MessagingLimits {
  readonly textMax: number;
  readonly lengthOf: (text: string) => number;
  readonly attachmentTypes: readonly string[];
  readonly albumMax: number;
  readonly metadataMax: number;
}

/** Bounds that both share (quick replies, generic and button templates). */
const shared = {
  quickReplies: 13,
  title: 20,
  payload: 1000,
  buttons: 3,
  buttonText: 640,
  elements: 10,
  elementTitle: 80,
} as const;

/** What is wrong with a `message` of the Send API. */
export const messageProblem = (
  message: JsonObject,
  limits: MessagingLimits,
  problems: MessagingProblems,
): GraphProblem | undefined => {
  const text = textAt(message, 'text');
  const attachments = attachmentsOf(message);
  const hasSticker = textAt(message, 'sticker_id') !== undefined;
  if (message['reply_to'] !== undefined)
    return problems.invalid('reply_to stands beside message, not inside it');
  if ((text === undefined || text === '') && attachments.length === 0 && !hasSticker) return problems.empty;
  if (text !== undefined && attachments.length > 0)
    return problems.invalid('text and attachment exclude each other');
  if (text !== undefined && limits.lengthOf(text) > limits.textMax)
    return problems.invalid(`message.text must be at most ${limits.textMax} long`);
  const metadata = textAt(message, 'metadata');
  if (metadata !== undefined && characters(metadata) > limits.metadataMax)
    return problems.invalid(`message.metadata must be at most ${limits.metadataMax} long`);
  return (
    quickReplyProblem(listAt(message, 'quick_replies'), problems) ??
    attachmentProblem(attachments, limits, problems)
  );
};

/** The attachments of a message, whether it has one or several. */
export const attachmentsOf = (message: JsonObject): readonly JsonObject[] => {
  const single = objectAt(message, 'attachment');
  return single ? [single] : listAt(message, 'attachments').filter(isObject);
};

function quickReplyProblem(
  replies: readonly unknown[],
  problems: MessagingProblems,
): GraphProblem | undefined {
  if (replies.length > shared.quickReplies) return problems.invalid('quick_replies must be at most 13');
  for (const reply of replies) {
    const type = textAt(reply, 'content_type') ?? 'text';
    if (type !== 'text') continue;
    const title = textAt(reply, 'title') ?? '';
    const payload = textAt(reply, 'payload') ?? '';
    if (title === '' || payload === '')
      return problems.invalid('a text quick reply needs a title and a payload');
    if (characters(title) > shared.title)
      return problems.invalid('quick_replies.title must be at most 20 long');
    if (characters(payload) > shared.payload)
      return problems.invalid('quick_replies.payload must be at most 1000 long');
  }
  return undefined;
}

function attachmentProblem(
  attachments: readonly JsonObject[],
  limits: MessagingLimits,
  problems: MessagingProblems,
): GraphProblem | undefined {
  if (attachments.length > limits.albumMax)
    return problems.invalid(`attachments must be at most ${limits.albumMax}`);
  if (attachments.length > 1 && attachments.some((attachment) => textAt(attachment, 'type') !== 'image'))
    return problems.invalid('only images can be sent several at once');
  for (const attachment of attachments) {
    const type = textAt(attachment, 'type') ?? '';
    if (!limits.attachmentTypes.includes(type)) return problems.invalid('attachment.type is not supported');
    const payload = objectAt(attachment, 'payload');
    const problem = type === 'template' ? templateProblem(payload, problems) : undefined;
    if (problem) return problem;
    if (['image', 'video', 'audio', 'file'].includes(type) && !isFileNamed(payload))
      return problems.invalid('attachment.payload needs a url or an attachment_id');
  }
  return undefined;
}

const isFileNamed = (payload: JsonObject | undefined): boolean =>
  textAt(payload, 'attachment_id') !== undefined || /^https?:\/\//i.test(textAt(payload, 'url') ?? '');

function templateProblem(
  payload: JsonObject | undefined,
  problems: MessagingProblems,
): GraphProblem | undefined {
  const type = textAt(payload, 'template_type');
  if (type === undefined) return problems.invalid('template_type is missing');
  if (type === 'button') {
    const text = textAt(payload, 'text') ?? '';
    if (text === '' || characters(text) > shared.buttonText)
      return problems.invalid('the text of a button template must be 1 to 640 long');
    return buttonProblem(listAt(payload, 'buttons'), problems);
  }
  if (type !== 'generic') return undefined;
  const elements = listAt(payload, 'elements');
  if (elements.length === 0 || elements.length > shared.elements)
    return problems.invalid('a generic template has 1 to 10 elements');
  for (const element of elements) {
    const title = textAt(element, 'title') ?? '';
    if (title === '' || characters(title) > shared.elementTitle)
      return problems.invalid('the title of an element must be 1 to 80 long');
    const buttons = listAt(element, 'buttons');
    const problem = buttons.length === 0 ? undefined : buttonProblem(buttons, problems);
    if (problem) return problem;
  }
  return undefined;
}

function buttonProblem(buttons: readonly unknown[], problems: MessagingProblems): GraphProblem | undefined {
  if (buttons.length === 0 || buttons.length > shared.buttons)
    return problems.invalid('there must be 1 to 3 buttons');
  for (const button of buttons) {
    const title = textAt(button, 'title') ?? '';
    if (characters(title) > shared.title) return problems.invalid('button.title must be at most 20 long');
    if (characters(textAt(button, 'payload') ?? '') > shared.payload)
      return problems.invalid('button.payload must be at most 1000 long');
  }
  return undefined;
}
