import type { sealpost } from '#contracts/content';
import {
  type ContentBody,
  type ContentRenderer,
  fits,
  lines,
  numberedChoices,
  type Rendering,
  splitText,
} from '#libs/connector/content';
import { type Loss, loss, type Result, translated } from '#libs/envelope';
import type { JsonObject } from '#libs/meta-graph';
import { capabilities, interactiveLimits } from '../capabilities.ts';
import type { SendPayload } from '../webhook.ts';
import { asText, textPayload } from './text.ts';

type Prompt = ContentBody<'choicePrompt'>;
type Choice = sealpost.content.v1.Choice.$Shape;
type Link = sealpost.content.v1.LinkButton.$Shape;

/** How a question can be asked. The first row that takes a prompt decides; numbered text takes every one. */
interface Form {
  takes(prompt: Prompt): boolean;
  render(prompt: Prompt, rendering: Rendering): Result<readonly SendPayload[]>;
}

/** A question with tappable answers: up to three buttons, up to ten rows, two lists up to thirteen, else numbered text. */
export const choicePrompt: ContentRenderer<'choicePrompt', SendPayload> = {
  fromContent: (prompt, rendering) =>
    (forms.find((form) => form.takes(prompt)) ?? numbered).render(prompt, rendering),
};

const { titleMax, rowTitleMax, rowDescriptionMax, payloadMax, quickRepliesMax, listRowsMax } = capabilities;
const { buttonBodyMax, listBodyMax, headerMax, footerMax, rowTokenMax, choicesMax } = interactiveLimits;

const numbered: Form = {
  takes: () => true,
  render: (prompt, rendering) => asText(numberedChoices(prompt), rendering, 'choice_prompt.body'),
};

const plain: Form = {
  takes: ({ choices, links }) => !choices?.length && !links?.length,
  render: ({ header, body, footer }, rendering) =>
    asText({ text: lines(header, body, footer), losses: [] }, rendering, 'choice_prompt.body'),
};

const link: Form = {
  takes: ({ choices, links }) =>
    !choices?.length && isWebLink(links?.[0]) && within(links?.[0]?.title, titleMax),
  render: (prompt, rendering) => {
    const [first, ...others] = prompt.links ?? [];
    const action = {
      name: 'cta_url',
      parameters: { display_text: first?.title ?? '', url: first?.url ?? '' },
    };
    return asked('cta_url', action, { ...prompt, links: others }, { rendering, bodyMax: buttonBodyMax });
  },
};

const buttons: Form = {
  takes: ({ choices }) =>
    hasSome(choices, quickRepliesMax) &&
    choices.every(
      ({ token, title, description }) => !description && within(title, titleMax) && within(token, payloadMax),
    ) &&
    areDistinct(choices),
  render: (prompt, rendering) => {
    const action = {
      buttons: (prompt.choices ?? []).map(({ token, title }) => ({
        type: 'reply',
        reply: { id: token, title },
      })),
    };
    return asked('button', action, prompt, { rendering, bodyMax: buttonBodyMax });
  },
};

const lists: Form = {
  takes: ({ choices, listButton }) =>
    hasSome(choices, choicesMax) &&
    choices.every(fitsRow) &&
    areDistinct(choices) &&
    fits(listButton ?? '', { max: titleMax, unit: 'code-points' }),
  render: (prompt, rendering) => {
    const choices = prompt.choices ?? [];
    const listAction = (rows: readonly Choice[]): JsonObject => ({
      button: prompt.listButton || '☰',
      sections: [{ rows: rows.map(rowOf) }],
    });
    const first = asked('list', listAction(choices.slice(0, listRowsMax)), prompt, {
      rendering,
      bodyMax: listBodyMax,
    });
    if (choices.length <= listRowsMax || !first.ok) return first;
    const rest = interactive('list', { body: { text: '…' }, action: listAction(choices.slice(listRowsMax)) });
    const split = loss('CHOICE_SPLIT', 'choice_prompt.choices', 'more answers than one list holds', 2);
    return translated([...first.value, rest], [...first.losses, split]);
  },
};

const forms: readonly Form[] = [plain, link, buttons, lists, numbered];

/** How long the body may be, and what stands above it. */
interface Frame {
  readonly rendering: Rendering;
  readonly bodyMax: number;
}

/** An interactive message below the text that its body has no room for. Links that cannot be buttons become lines of it. */
function asked(
  type: string,
  action: JsonObject,
  { header, body, footer, links }: Prompt,
  { rendering: { prefixLines }, bodyMax }: Frame,
): Result<readonly SendPayload[]> {
  const hasHeader = within(header, headerMax);
  const hasFooter = within(footer, footerMax);
  const text = lines(
    ...prefixLines,
    hasHeader ? '' : header,
    body,
    ...(links ?? []).map(({ title, url }) => lines(title ? `${title}: ${url ?? ''}` : url)),
    hasFooter ? '' : footer,
  );
  const { parts, losses } = splitText(
    text || '…',
    { max: bodyMax, unit: 'code-points' },
    { field: 'choice_prompt.body' },
  );
  const message = interactive(type, {
    ...(hasHeader && { header: { type: 'text', text: header } }),
    body: { text: parts.at(-1) ?? '…' },
    ...(hasFooter && { footer: { text: footer } }),
    action,
  });
  return translated([...parts.slice(0, -1).map(textPayload), message], [...losses, ...linkLosses(links)]);
}

function interactive(type: string, members: JsonObject): SendPayload {
  return { type: 'interactive', interactive: { type, ...members } };
}

function rowOf({ token, title, description }: Choice): JsonObject {
  return { id: token, title, ...(description && { description }) };
}

function linkLosses(links: readonly Link[] | null | undefined): readonly Loss[] {
  return links?.length ? [loss('LINK_AS_TEXT', 'choice_prompt.links', 'the link stands in the text', 1)] : [];
}

function fitsRow({ token, title, description }: Choice): boolean {
  return (
    within(title, rowTitleMax) &&
    within(token, rowTokenMax) &&
    fits(description ?? '', { max: rowDescriptionMax, unit: 'code-points' })
  );
}

function within(value: string | null | undefined, max: number): value is string {
  return Boolean(value) && fits(value ?? '', { max, unit: 'code-points' });
}

function hasSome(choices: readonly Choice[] | null | undefined, max: number): choices is readonly Choice[] {
  return choices != null && choices.length > 0 && choices.length <= max;
}

/** Meta refuses answers that share a title or a token. */
function areDistinct(choices: readonly Choice[]): boolean {
  return [choices.map(({ title }) => title), choices.map(({ token }) => token)].every(
    (values) => new Set(values).size === values.length,
  );
}

function isWebLink(button: Link | undefined): boolean {
  return /^https?:\/\//i.test(button?.url ?? '');
}
