import {
  type ContentBody,
  type ContentTranslator,
  type MediaKind,
  mediaPlaceholder,
  withoutFormatting,
} from '#libs/connector/content';
import { type Loss, loss, translated } from '#libs/envelope';
import { fileNameOf, type WireAttachment } from '#libs/meta-graph';
import type { MediaPayload, SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A kind whose body is one medium. Its bytes do not cross, so on the way out a line of text stands for it. */
export type MediaTranslator<K extends MediaKind> = ContentTranslator<K, MediaPayload, SendPayload>;

/** The translator of one media kind. */
export const mediaTranslator = <K extends MediaKind>(kind: K): MediaTranslator<K> => ({
  toContent: ({ attachment, text: caption }) =>
    translated<ContentBody<K>>(
      { ...mediaOf(kind, attachment), ...(caption !== undefined && { caption }) },
      mediaLosses(kind, attachment),
    ),
  fromContent: (body, rendering) =>
    asText(mediaPlaceholder(kind, body, withoutFormatting), rendering, `${kind}.caption`),
});

/** What an attachment tells of its medium; a file's name stands in its link alone. */
export const mediaOf = (kind: MediaKind, { url, stickerId }: WireAttachment): ContentBody<MediaKind> => {
  const fileName = kind === 'document' || kind === 'audio' ? fileNameOf(url) : undefined;
  return {
    ...(url !== undefined && { url }),
    ...(fileName !== undefined && { fileName }),
    ...(stickerId !== undefined && { stickerId }),
    ...(kind === 'voice' && { kindInferred: true }),
  };
};

/** What is missing of a medium. The platform marks no voice notes: a sound without a file name is taken for one. */
export const mediaLosses = (kind: MediaKind, { url }: WireAttachment): readonly Loss[] => [
  ...(url === undefined ? [loss('CONTENT_UNAVAILABLE', `${kind}.url`, 'the platform gave no link', 3)] : []),
  ...(kind === 'voice'
    ? [loss('KIND_INFERRED', 'voice', 'the platform does not tell a voice note from a sound', 1)]
    : []),
];
