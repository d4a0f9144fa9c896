import type { sealpost } from '#contracts/content';
import { type Loss, loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { asWritten, type ShowText } from '../text/formatting.ts';
import { lines, type Rendered } from './rendered.ts';

type Media = sealpost.content.v1.Media.$Shape;

/** The kinds whose body is one medium. */
export type MediaKind = 'image' | 'video' | 'gif' | 'audio' | 'voice' | 'document' | 'sticker';

const placeholderOf = {
  image: () => '📷 Photo',
  video: () => '🎥 Video',
  gif: () => 'GIF',
  audio: () => '🎵 Audio',
  voice: () => '🎤 Voice message',
  document: ({ fileName }) => `📎 ${fileName || 'File'}`,
  sticker: () => 'Sticker',
} as const satisfies Record<MediaKind, (media: Media) => string>;

/** The line that stands for a medium while its bytes do not cross, with the caption below it. */
export const mediaPlaceholder = (kind: MediaKind, media: Media, show: ShowText = asWritten): Rendered => {
  const caption = show(media.caption ?? '', media.captionSpans, `${kind}.caption`);
  return {
    text: lines(placeholderOf[kind](media), caption.text),
    losses: [notCarried(kind), ...caption.losses],
  };
};

/** The line that stands for several media of one message, with their caption below it. */
export const albumPlaceholder = (
  { entries, caption }: ContentBody<'album'>,
  show: ShowText = asWritten,
): Rendered => {
  const shown = show(caption ?? '', [], 'album.caption');
  return {
    text: lines(`📷 Album (${entries?.length ?? 0})`, shown.text),
    losses: [notCarried('album'), ...shown.losses],
  };
};

/** The placeholder of one medium of an album or of an answer's attachments. */
export const entryPlaceholder = (entry: sealpost.content.v1.AlbumEntry.$Shape): Rendered => {
  const { kind } = entry;
  const media = kind === undefined ? undefined : entry[kind];
  return kind === undefined || media == null
    ? { text: '📎 File', losses: [notCarried('document')] }
    : mediaPlaceholder(kind, media);
};

function notCarried(field: string): Loss {
  return loss('MEDIA_NOT_CARRIED', field, 'a line of text stands for the bytes', 3);
}
