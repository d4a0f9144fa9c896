import { sealpost } from '#contracts/content';
import {
  type ContentBody,
  type ContentTranslator,
  escapeAccidental,
  partsOf,
  type Rendered,
  type Rendering,
  spansOf,
  unavailableText,
} from '#libs/connector/content';
import { type Result, translated } from '#libs/envelope';
import { type JsonObject, objectAt, stringAt } from '#libs/meta-graph';
import { textLimit } from '../capabilities.ts';
import type { TextPayload } from '../webhook.ts';

const { UNAVAILABLE_REASON_EMPTY } = sealpost.content.v1.UnavailableReason;

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
  fromContent: (content, rendering) => asText(shown(content), rendering, 'text.body'),
};

/** The Send API refuses a message without a visible character. */
function shown({ body, spans }: ContentBody<'text'>): Rendered {
  if (!body?.trim()) return unavailableText({ reason: UNAVAILABLE_REASON_EMPTY });
  return spans?.length ? { text: body, losses: [] } : escapeAccidental(body);
}

/** The text messages that carry a rendered content below its prefix lines; `field` is what a split is reported about. */
export const asText = (
  rendered: Rendered,
  rendering: Rendering,
  field?: string,
): Result<readonly TextPayload[]> => {
  const { parts, losses } = partsOf(rendered, rendering, textLimit, field);
  return translated(parts.map(textPayload), losses);
};

/** One text message. Where it holds a link its preview is asked for, as the other platforms show one by themselves. */
export const textPayload = (body: string): TextPayload => ({
  type: 'text',
  text: { body, ...(/https?:\/\/\S/i.test(body) && { preview_url: true }) },
});
