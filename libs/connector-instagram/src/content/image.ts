import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A still picture. */
export const image: MediaTranslator<'image'> = mediaTranslator('image');
