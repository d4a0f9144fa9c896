import type { MessagingLimits } from '../messaging/limits.ts';

/** Instagram's Send API: 1000 bytes of UTF-8, not characters, and up to ten images at once. */
export const instagramLimits: MessagingLimits = {
  textMax: 1000,
  lengthOf: (text) => Buffer.byteLength(text, 'utf8'),
  attachmentTypes: ['image', 'video', 'audio', 'file', 'template', 'like_heart', 'MEDIA_SHARE'],
  albumMax: 10,
  metadataMax: 1000,
};

/** The largest attachment by its type, in bytes. */
export const instagramFileBytesMax: Readonly<Record<string, number>> = {
  image: 8 * 1024 * 1024,
  video: 25 * 1024 * 1024,
  audio: 25 * 1024 * 1024,
  file: 25 * 1024 * 1024,
};
