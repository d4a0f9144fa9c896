import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A sound without a file name, taken for a voice note. */
export const voice: MediaTranslator<'voice'> = mediaTranslator('voice');
