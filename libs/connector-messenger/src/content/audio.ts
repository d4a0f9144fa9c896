import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A sound whose link ends in a file name. */
export const audio: MediaTranslator<'audio'> = mediaTranslator('audio');
