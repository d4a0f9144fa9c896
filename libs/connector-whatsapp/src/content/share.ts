import { type ContentRenderer, shareText } from '#libs/connector/content';
import type { TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A shared post, reel or link; people on WhatsApp send a link as text. */
export const share: ContentRenderer<'share', TextPayload> = {
  fromContent: (body, rendering) => asText(shareText(body), rendering, 'share.text'),
};
