import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A recording or a piece of music sent as a file: `audio` without `voice: true`. */
export const audio: MediaTranslator<'audio'> = mediaTranslator('audio');
