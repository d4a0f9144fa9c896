import { type ContentTranslator, deletedText } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** `message{mid, is_deleted}`. Nothing that was sent can be taken back by the API, so a notice answers it. */
export const deletion: ContentTranslator<'deletion', { readonly mid?: string }, SendPayload> = {
  toContent: ({ mid }) => translated(mid === undefined ? {} : { target: { nativeId: mid } }),
  fromContent: (_body, rendering) => asText(deletedText(), rendering),
};
