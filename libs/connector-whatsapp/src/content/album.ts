import { albumPlaceholder, type ContentRenderer, withFormatting } from '#libs/connector/content';
import type { TextPayload } from '../webhook.ts';
import { asFormatted } from './text.ts';

/** Several media in one message; WhatsApp sends each as a message of its own. */
export const album: ContentRenderer<'album', TextPayload> = {
  fromContent: (body, rendering) =>
    asFormatted(albumPlaceholder(body, withFormatting), rendering, 'album.caption'),
};
