import { sealpost } from '#contracts/content';
import { contentOf, contentText, type ContentTranslator, withoutFormatting } from '#libs/connector/content';
import { type Loss, loss, translated } from '#libs/envelope';
import type { WireEdit } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

const { UNAVAILABLE_REASON_EMPTY } = sealpost.content.v1.UnavailableReason;

/** `message_edit{mid, text, num_edit}`. The API edits nothing, so the new version is a message that answers the old one. */
export const edit: ContentTranslator<'edit', WireEdit, SendPayload> = {
  toContent: ({ mid, text, number }) =>
    translated(
      {
        ...(mid !== undefined && { target: { nativeId: mid } }),
        editNumber: countOf(number),
        content:
          text === undefined
            ? contentOf('unavailable', { reason: UNAVAILABLE_REASON_EMPTY })
            : contentOf('text', { body: text }),
      },
      text === undefined ? [empty] : [],
    ),
  fromContent: (body, rendering) =>
    asText(contentText(contentOf('edit', body), withoutFormatting), rendering, 'edit'),
};

const empty: Loss = loss(
  'CONTENT_UNAVAILABLE',
  'unavailable',
  'the platform does not hand out the message',
  3,
);

function countOf(number: string | undefined): number {
  return number !== undefined && /^\d{1,9}$/.test(number) ? Number(number) : 0;
}
