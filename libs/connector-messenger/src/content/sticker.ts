import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A sticker, which came as one attachment or as two. */
export const sticker: MediaTranslator<'sticker'> = mediaTranslator('sticker');
