import { albumPlaceholder, type ContentRenderer } from '#libs/connector/content';
import type { TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** Several media in one message; WhatsApp sends each as a message of its own. */
export const album: ContentRenderer<'album', TextPayload> = {
  fromContent: (body, rendering) => asText(albumPlaceholder(body), rendering, 'album.caption'),
};
