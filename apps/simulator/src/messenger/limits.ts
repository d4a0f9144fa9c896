import type { MessagingLimits } from '../messaging/limits.ts';
import { characters } from '../wire/readers.ts';

/** Messenger's Send API: 2000 characters, files of any type, several images at once. */
export const messengerLimits: MessagingLimits = {
  textMax: 2000,
  lengthOf: characters,
  attachmentTypes: ['image', 'video', 'audio', 'file', 'template'],
  albumMax: 30,
  metadataMax: 1000,
};

/** The largest attachment, as an upload or behind a link, in bytes. */
export const messengerFileBytesMax = 25 * 1024 * 1024;
