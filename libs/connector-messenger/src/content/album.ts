import type { sealpost } from '#contracts/content';
import { albumPlaceholder, type ContentTranslator } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import type { MediumPart, ShapeOf } from '#libs/meta-graph';
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
export const entryOf = ({ role, attachment }: MediumPart): Entry => {
  const media = mediaOf(role, attachment);
  switch (role) {
    case 'image':
      return { kind: role, image: media };
    case 'video':
      return { kind: role, video: media };
    case 'audio':
      return { kind: role, audio: media };
    case 'voice':
      return { kind: role, voice: media };
    case 'document':
      return { kind: role, document: media };
    case 'sticker':
      return { kind: role, sticker: media };
  }
};
