import type { sealpost } from '#contracts/content';
import { albumPlaceholder, type ContentBody, type ContentTranslator } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import type { MediumPart, MediumRole, ShapeOf } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { mediaLosses, mediaOf } from './media.ts';
import { asText } from './text.ts';

type Entry = sealpost.content.v1.AlbumEntry.$Shape;

/** Two or more media in one message. */
export const album: ContentTranslator<'album', ShapeOf<'album'>, SendPayload> = {
  toContent: ({ media, text: caption }) =>
    translated(
      { entries: media.map(entryOf), ...(caption !== undefined && { caption }) },
      media.flatMap(({ role, attachment }) => mediaLosses(role, attachment)),
    ),
  fromContent: (body, rendering) => asText(albumPlaceholder(body), rendering, 'album.caption'),
};

/** One medium of several, by its kind. */
export const entryOf = ({ role, attachment }: MediumPart): Entry => entryAs[role](mediaOf(role, attachment));

const entryAs = {
  image: (image) => ({ kind: 'image', image }),
  video: (video) => ({ kind: 'video', video }),
  audio: (audio) => ({ kind: 'audio', audio }),
  voice: (voice) => ({ kind: 'voice', voice }),
  document: (document) => ({ kind: 'document', document }),
  sticker: (sticker) => ({ kind: 'sticker', sticker }),
} as const satisfies Record<MediumRole, (media: ContentBody<MediumRole>) => Entry>;
