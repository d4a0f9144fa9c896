import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A still picture: `image{id, mime_type, sha256, caption?, url?}`. */
export const image: MediaTranslator<'image'> = mediaTranslator('image');
