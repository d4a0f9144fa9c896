import { type ContentRenderer, likeText } from '#libs/connector/content';
import type { TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A one-tap like, which WhatsApp does not have: its emoji as text. */
export const like: ContentRenderer<'like', TextPayload> = {
  fromContent: (body, rendering) => asText(likeText(body), rendering, 'like.text'),
};
