import { sealpost } from '#contracts/content';
import { type ContentTranslator, unavailableText } from '#libs/connector/content';
import { loss, translated } from '#libs/envelope';
import { filledAt, type JsonObject, objectAt } from '#libs/meta-graph';
import { type ErrorObject, given, type TextPayload } from '../webhook.ts';
import { readErrors } from './media.ts';
import { asText } from './text.ts';

const { UnavailableReason } = sealpost.content.v1;

/** A message that WhatsApp reports but does not hand out. */
export interface UnavailablePayload {
  /** The message's type, or that of its `unsupported` or `interactive` object. */
  readonly type?: string;
  /** Set where the type is documented and its object is missing. */
  readonly isEmpty?: true;
  readonly errors?: readonly ErrorObject[];
}

/** Reads `type: unsupported` with its `unsupported{type}` and `errors[]`, and every other type that says the same. */
export const readUnavailable = (item: JsonObject): UnavailablePayload => ({
  ...given({ type: filledAt(objectAt(item, 'unsupported'), 'type') ?? filledAt(item, 'type') }),
  errors: readErrors(item),
});

/** What is known about a message without content; never more, since WhatsApp keeps it back. */
export const unavailable: ContentTranslator<'unavailable', UnavailablePayload, TextPayload> = {
  toContent: ({ type = '', isEmpty, errors }) =>
    translated(
      {
        reason: isEmpty ? UnavailableReason.UNAVAILABLE_REASON_EMPTY : reasonOf(type),
        ...given({ platformType: type || undefined, platformCode: codeOf(errors?.[0]) }),
      },
      [loss('CONTENT_UNAVAILABLE', 'unavailable', 'the platform does not hand out the message', 3)],
    ),
  fromContent: (body, rendering) => asText(unavailableText(body), rendering, 'unavailable'),
};

function reasonOf(type: string): sealpost.content.v1.UnavailableReason {
  if (type.startsWith('payment')) return UnavailableReason.UNAVAILABLE_REASON_PAYMENT;
  if (/^(ephemeral|view_once)/.test(type)) return UnavailableReason.UNAVAILABLE_REASON_VIEW_ONCE;
  return UnavailableReason.UNAVAILABLE_REASON_UNSUPPORTED_BY_PLATFORM;
}

function codeOf(error: ErrorObject | undefined): number | undefined {
  const code = error?.code;
  return code !== undefined && Number.isInteger(code) && code > 0 && code < 2 ** 32 ? code : undefined;
}
