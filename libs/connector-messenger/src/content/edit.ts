import { sealpost } from '#contracts/content';
import {
  bodyOf,
  type Content,
  contentOf,
  type ContentTranslator,
  editedText,
  kindOf,
  type MediaKind,
  mediaPlaceholder,
  type Rendered,
  stripSpans,
  unavailableText,
} from '#libs/connector/content';
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
  fromContent: ({ content }, rendering) => asText(editedText(newVersion(content ?? {})), rendering, 'edit'),
};

const empty: Loss = loss('CONTENT_UNAVAILABLE', 'edit.content', 'the platform gave no new text', 3);

function countOf(number: string | undefined): number {
  return number !== undefined && /^\d{1,9}$/.test(number) ? Number(number) : 0;
}

/** Only texts and captions can be edited anywhere. */
function newVersion(content: Content): Rendered {
  const { body, spans } = bodyOf(content, 'text') ?? {};
  if (body != null) return spans?.length ? stripSpans(body) : { text: body, losses: [] };
  const kind = mediaKinds.find((each) => each === kindOf(content));
  if (kind !== undefined) return mediaPlaceholder(kind, bodyOf(content, kind) ?? {});
  return unavailableText({ reason: UNAVAILABLE_REASON_EMPTY });
}

const mediaKinds: readonly MediaKind[] = ['image', 'video', 'gif', 'audio', 'voice', 'document', 'sticker'];
