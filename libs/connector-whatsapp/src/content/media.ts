import {
  type ContentBody,
  type ContentTranslator,
  type MediaKind,
  mediaPlaceholder,
  spansOf,
  withFormatting,
} from '#libs/connector/content';
import { type Loss, loss, translated } from '#libs/envelope';
import { flagAt, filledAt, idAt, type JsonObject, numberAt, objectAt, objectsAt } from '#libs/meta-graph';
import { type ErrorObject, given, type MediaPayload, type TextPayload } from '../webhook.ts';
import { asFormatted } from './text.ts';

/** A kind whose body is one medium. Its bytes do not cross, so on the way out a line of text stands for it. */
export type MediaTranslator<K extends MediaKind> = ContentTranslator<K, MediaPayload, TextPayload>;

/** Reads the media object that a message has under its type, with what Meta says of fetching it. */
export const readMedia = (item: JsonObject, type: string): MediaPayload | undefined => {
  const object = objectAt(item, type);
  if (object === undefined) return undefined;
  const errors = readErrors(item);
  return {
    media: {
      ...given({
        id: idAt(object, 'id'),
        url: filledAt(object, 'url') ?? filledAt(object, 'link'),
        mime_type: filledAt(object, 'mime_type'),
        sha256: filledAt(object, 'sha256'),
        caption: filledAt(object, 'caption'),
        filename: filledAt(object, 'filename'),
      }),
      ...(flagAt(object, 'animated') && { animated: true }),
    },
    ...(errors.length > 0 && { errors }),
  };
};

/** Reads the codes of `errors[]`. */
export const readErrors = (item: JsonObject): readonly ErrorObject[] =>
  objectsAt(item, 'errors').map((error) => given({ code: numberAt(error, 'code') }));

/** The translator of one media kind. */
export const mediaTranslator = <K extends MediaKind>(kind: K): MediaTranslator<K> => ({
  toContent: (payload) => translated<ContentBody<K>>(mediaOf(payload), lossesOf(kind, payload)),
  fromContent: (body, rendering) =>
    asFormatted(mediaPlaceholder(kind, body, withFormatting), rendering, `${kind}.caption`),
});

function mediaOf({ media, errors }: MediaPayload): ContentBody<MediaKind> {
  const captionSpans = spansOf(media.caption ?? '');
  return {
    ...given({
      mediaId: media.id,
      url: media.url,
      mimeType: media.mime_type,
      sha256: sha256Of(media.sha256),
      fileName: media.filename,
      caption: media.caption,
    }),
    ...(media.animated && { animated: true }),
    ...(errors && { fetchFailed: true }),
    ...(captionSpans.length > 0 && { captionSpans: [...captionSpans] }),
  };
}

/** Base64 in webhooks, hex in answers of the media API; what does not decode to 32 bytes is no digest. */
function sha256Of(text: string | undefined): Uint8Array | undefined {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');
  return bytes.length === 32 ? bytes : undefined;
}

function lossesOf(kind: MediaKind, { errors }: MediaPayload): readonly Loss[] {
  return errors ? [loss('MEDIA_NOT_CARRIED', kind, 'the platform could not fetch the bytes itself', 3)] : [];
}
