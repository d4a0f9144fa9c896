import { type ContentTranslator, unsupportedText } from '#libs/connector/content';
import { loss, translated } from '#libs/envelope';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** An item of a key or type that nobody documents, or in which there is nothing to read. */
export const unsupported: ContentTranslator<'unsupported', { readonly platformType: string }, SendPayload> = {
  toContent: ({ platformType }) =>
    translated({ platformType }, [
      loss('CONTENT_UNAVAILABLE', 'unsupported', 'the item could not be read', 3),
    ]),
  fromContent: (_body, rendering) => asText(unsupportedText(), rendering),
};
