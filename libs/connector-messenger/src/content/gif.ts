import { type ContentRenderer, mediaPlaceholder, withoutFormatting } from '#libs/connector/content';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A short loop; here it comes in as an image, so there is only the way out. */
export const gif: ContentRenderer<'gif', SendPayload> = {
  fromContent: (body, rendering) =>
    asText(mediaPlaceholder('gif', body, withoutFormatting), rendering, 'gif.caption'),
};
