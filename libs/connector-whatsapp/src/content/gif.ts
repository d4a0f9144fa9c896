import { type ContentRenderer, mediaPlaceholder } from '#libs/connector/content';
import type { TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A short silent loop; WhatsApp never says that a video is one. */
export const gif: ContentRenderer<'gif', TextPayload> = {
  fromContent: (body, rendering) => asText(mediaPlaceholder('gif', body), rendering, 'gif.caption'),
};
