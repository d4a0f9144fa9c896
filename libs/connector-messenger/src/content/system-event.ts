import { type ContentTranslator, systemText } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import type { WireSystem } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** Something around the conversation; shown to nobody unless a flow decides so, and then as a sentence. */
export const systemEvent: ContentTranslator<'systemEvent', WireSystem, SendPayload> = {
  toContent: ({ event, attributes }) => translated({ event, attributes: { ...attributes } }),
  fromContent: (body, rendering) => asText(systemText(body), rendering),
};
