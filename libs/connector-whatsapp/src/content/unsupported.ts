import { type ContentTranslator, unsupportedText } from '#libs/connector/content';
import { loss, translated } from '#libs/envelope';
import type { TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** The type or key that nobody documents. */
export interface UnsupportedPayload {
  readonly type: string;
}

/** An item of an unknown kind; its bytes are kept in the content. */
export const unsupported: ContentTranslator<'unsupported', UnsupportedPayload, TextPayload> = {
  toContent: ({ type }) =>
    translated({ platformType: type }, [
      loss('CONTENT_UNAVAILABLE', 'unsupported', 'the item is of a kind that nobody documents', 3),
    ]),
  fromContent: (_body, rendering) => asText(unsupportedText(), rendering, 'unsupported'),
};
