import { type ContentRenderer, formReplyText } from '#libs/connector/content';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A filled-in form; the platform has none. */
export const formReply: ContentRenderer<'formReply', SendPayload> = {
  fromContent: (body, rendering) => asText(formReplyText(body), rendering),
};
