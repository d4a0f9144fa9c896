import {
  type ContentTranslator,
  lines,
  partsOf,
  type Rendered,
  type Rendering,
  spansOf,
  withFormatting,
} from '#libs/connector/content';
import { type Result, translated } from '#libs/envelope';
import { type JsonObject, objectAt, stringAt } from '#libs/meta-graph';
import { textLimit } from '../capabilities.ts';
import type { TextPayload } from '../webhook.ts';

/** Reads `text{body}`; nothing where there is no body. */
export const readText = (item: JsonObject): TextPayload | undefined => {
  const body = stringAt(objectAt(item, 'text'), 'body');
  return body === undefined ? undefined : { type: 'text', text: { body } };
};

/** A text. One that has no spans was written where markers mean nothing, so what WhatsApp would take for them is escaped. */
export const text: ContentTranslator<'text', TextPayload> = {
  toContent: ({ text: { body, preview_url } }) => {
    const spans = spansOf(body);
    return translated({
      body,
      ...(spans.length > 0 && { spans: [...spans] }),
      ...(preview_url === true && { linkPreview: true }),
    });
  },
  fromContent: ({ body, spans }, rendering) =>
    asFormatted(withFormatting(body ?? '', spans, 'text.body'), rendering, 'text.body'),
};

/** The text messages that carry what stands for a content without formatting; `field` is what a loss is about. */
export const asText = (
  { text: plain, losses }: Rendered,
  rendering: Rendering,
  field: string,
): Result<readonly TextPayload[]> => {
  const shown = withFormatting(plain, [], field);
  return asFormatted({ text: shown.text, losses: [...losses, ...shown.losses] }, rendering, field);
};

/** The text messages that carry a text whose markers are as they shall be; its prefix lines never mean formatting. */
export const asFormatted = (
  { text: body, losses }: Rendered,
  { prefixLines }: Rendering,
  field: string,
): Result<readonly TextPayload[]> => {
  const prefix = withFormatting(lines(...prefixLines), [], 'author_name');
  const { parts, losses: splitLosses } = partsOf(
    { text: body, losses },
    { prefixLines: [prefix.text] },
    textLimit,
    field,
  );
  return translated(parts.map(textPayload), [...prefix.losses, ...splitLosses]);
};

/** One text message. Where it holds a link its preview is asked for, as the other platforms show one by themselves. */
export const textPayload = (body: string): TextPayload => ({
  type: 'text',
  text: { body, ...(/https?:\/\/\S/i.test(body) && { preview_url: true }) },
});
