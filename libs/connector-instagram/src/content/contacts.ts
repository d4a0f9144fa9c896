import { type ContentRenderer, contactsText } from '#libs/connector/content';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** Contact cards; the platform has none. */
export const contacts: ContentRenderer<'contacts', SendPayload> = {
  fromContent: (body, rendering) => asText(contactsText(body), rendering),
};
