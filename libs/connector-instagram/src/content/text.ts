import {
  type ContentTranslator,
  partsOf,
  type Rendered,
  type Rendering,
  withoutFormatting,
} from '#libs/connector/content';
import { type Result, translated } from '#libs/envelope';
import type { ShapeOf } from '#libs/meta-graph';
import { textLimit } from '../capabilities.ts';
import type { SendPayload } from '../webhook.ts';

/** `message{text}`. Instagram shows markers literally, so those of complete spans go on the way out. */
export const text: ContentTranslator<'text', ShapeOf<'text'>, SendPayload> = {
  toContent: ({ text: body }) => translated({ body }),
  fromContent: ({ body, spans }, rendering) =>
    asText(withoutFormatting(body ?? '', spans, 'text.body'), rendering, 'text.body'),
};

/** The text messages that carry a rendered content below its prefix lines; `field` is what a split is reported about. */
export const asText = (
  rendered: Rendered,
  rendering: Rendering,
  field?: string,
): Result<readonly SendPayload[]> => {
  const { parts, losses } = partsOf(rendered, rendering, textLimit, field);
  return translated(
    parts.map((part) => ({ message: { text: part } })),
    losses,
  );
};
