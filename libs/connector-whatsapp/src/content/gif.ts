import { type ContentRenderer, mediaPlaceholder, withFormatting } from '#libs/connector/content';
import type { TextPayload } from '../webhook.ts';
import { asFormatted } from './text.ts';

/** A short silent loop; WhatsApp never says that a video is one. */
export const gif: ContentRenderer<'gif', TextPayload> = {
  fromContent: (body, rendering) =>
    asFormatted(mediaPlaceholder('gif', body, withFormatting), rendering, 'gif.caption'),
};
