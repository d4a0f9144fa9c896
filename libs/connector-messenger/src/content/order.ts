import { type ContentTranslator, orderText } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import type { WireOrder } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A cart that a person sent (`send_cart`); none can be sent back. */
export const order: ContentTranslator<'order', WireOrder, SendPayload> = {
  toContent: ({ note, lines }) =>
    translated({ ...(note !== undefined && { text: note }), lines: lines.map((line) => ({ ...line })) }),
  fromContent: (body, rendering) => asText(orderText(body), rendering),
};
