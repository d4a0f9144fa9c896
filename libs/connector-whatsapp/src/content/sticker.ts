import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A sticker, still or animated. */
export const sticker: MediaTranslator<'sticker'> = mediaTranslator('sticker');
