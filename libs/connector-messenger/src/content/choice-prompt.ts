import type { sealpost } from '#contracts/content';
import {
  type ContentBody,
  type ContentRenderer,
  fits,
  lines,
  numberedChoices,
  partsOf,
  type Rendering,
} from '#libs/connector/content';
import { type Loss, loss, type Result, translated } from '#libs/envelope';
import type { QuickReply, TemplateButton } from '#libs/meta-graph';
import { buttonTemplate, capabilities, textLimit } from '../capabilities.ts';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

type Prompt = ContentBody<'choicePrompt'>;
type Link = sealpost.content.v1.LinkButton.$Shape;

/** A question. Up to 13 answers are quick replies, up to three links alone are buttons, and anything else is numbered text. */
export const choicePrompt: ContentRenderer<'choicePrompt', SendPayload> = {
  fromContent: (body, rendering) => {
    const choices = body.choices ?? [];
    const links = body.links ?? [];
    if (choices.length === 0 && links.length > 0) return linkButtons(body, links, rendering);
    const replies = choices.map(quickReplyOf);
    const isTappable = replies.length <= capabilities.quickRepliesMax && areDistinct(replies);
    return isTappable ? quickReplies(body, replies, rendering) : asText(numberedChoices(body), rendering);
  },
};

/** Quick replies stand under the last part of the question. */
function quickReplies(
  body: Prompt,
  replies: readonly QuickReply[],
  rendering: Rendering,
): Result<readonly SendPayload[]> {
  const text = lines(body.header, body.body, ...(body.links ?? []).map(linkLine), body.footer);
  const { parts, losses } = partsOf({ text, losses: [] }, rendering, textLimit, 'choice_prompt.body');
  return translated(
    parts.map((part, index) => ({
      message: {
        text: part,
        ...(index === parts.length - 1 && replies.length > 0 && { quick_replies: replies }),
      },
    })),
    [...losses, ...choiceLosses(body, replies)],
  );
}

function quickReplyOf({ token, title }: sealpost.content.v1.Choice.$Shape, index: number): QuickReply {
  const shown = shortened(title || token || String(index + 1), capabilities.titleMax);
  return {
    content_type: 'text',
    title: shown,
    payload: shortened(token || title || String(index + 1), capabilities.payloadMax),
  };
}

/** Cuts between graphemes and marks the cut. */
function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  return `${graphemes.reduce((kept, { segment }) => (kept.length + segment.length < max ? kept + segment : kept), '')}…`;
}

function areDistinct(replies: readonly QuickReply[]): boolean {
  return new Set(replies.map(({ title }) => title)).size === replies.length;
}

function choiceLosses({ choices, links }: Prompt, replies: readonly QuickReply[]): readonly Loss[] {
  const isCut = (choices ?? []).some(({ title }, index) => title && title !== replies[index]?.title);
  return [
    ...(isCut ? [loss('TEXT_TRUNCATED', 'choice_prompt.choices.title', 'longer than a quick reply', 1)] : []),
    ...((choices ?? []).some(({ description }) => description)
      ? [loss('CHOICE_DESCRIPTION_DROPPED', 'choice_prompt.choices', 'a quick reply has one line', 1)]
      : []),
    ...(links?.length ? [linksAsText] : []),
  ];
}

const linksAsText: Loss = loss('LINK_AS_TEXT', 'choice_prompt.links', 'links stand in the text', 1);

function linkButtons(
  body: Prompt,
  links: readonly Link[],
  rendering: Rendering,
): Result<readonly SendPayload[]> {
  const text = lines(...rendering.prefixLines, body.header, body.body, body.footer);
  const buttons = links.flatMap(buttonOf);
  const isCard =
    text !== '' &&
    fits(text, { ...textLimit, max: buttonTemplate.bodyMax }) &&
    buttons.length === links.length &&
    buttons.length <= buttonTemplate.buttonsMax;
  if (!isCard) {
    const plain = lines(body.header, body.body, ...links.map(linkLine), body.footer);
    return asText({ text: plain, losses: [linksAsText] }, rendering, 'choice_prompt.body');
  }
  return translated([
    { message: { attachment: { type: 'template', payload: { template_type: 'button', text, buttons } } } },
  ]);
}

/** A button's title is never cut, since a link whose purpose is unreadable is worse than text. */
function buttonOf({ title, url }: Link): readonly TemplateButton[] {
  if (!title || !url || title.length > capabilities.titleMax) return [];
  if (url.startsWith('tel:')) return [{ type: 'phone_number', title, payload: url.slice('tel:'.length) }];
  return /^https?:\/\//i.test(url) ? [{ type: 'web_url', title, url }] : [];
}

function linkLine({ title, url }: Link): string {
  return [title, url].filter((part) => part).join(': ');
}
