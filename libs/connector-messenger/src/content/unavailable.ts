import { sealpost } from '#contracts/content';
import { type ContentTranslator, unavailableText } from '#libs/connector/content';
import { loss, translated } from '#libs/envelope';
import type { ShapeOf } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

const { UnavailableReason } = sealpost.content.v1;

const reasonOf: Readonly<Record<string, sealpost.content.v1.UnavailableReason>> = {
  ephemeral: UnavailableReason.UNAVAILABLE_REASON_VIEW_ONCE,
  is_unsupported: UnavailableReason.UNAVAILABLE_REASON_UNSUPPORTED_BY_PLATFORM,
  unsupported_type: UnavailableReason.UNAVAILABLE_REASON_UNSUPPORTED_BY_PLATFORM,
  appointment_booking: UnavailableReason.UNAVAILABLE_REASON_UNSUPPORTED_BY_PLATFORM,
};

/** A message that the platform reports without handing it out; any type without content counts as empty. */
export const unavailable: ContentTranslator<'unavailable', ShapeOf<'unavailable'>, SendPayload> = {
  toContent: ({ platformType }) =>
    translated(
      {
        reason: reasonOf[platformType] ?? UnavailableReason.UNAVAILABLE_REASON_EMPTY,
        ...(platformType && { platformType }),
      },
      [loss('CONTENT_UNAVAILABLE', 'unavailable', 'the platform does not hand out the message', 3)],
    ),
  fromContent: (body, rendering) => asText(unavailableText(body), rendering),
};
