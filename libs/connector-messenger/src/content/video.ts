import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A moving picture. */
export const video: MediaTranslator<'video'> = mediaTranslator('video');
