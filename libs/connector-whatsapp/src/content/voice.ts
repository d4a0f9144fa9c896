import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A voice note: `audio` with `voice: true`, in old captures an object `voice` of its own. */
export const voice: MediaTranslator<'voice'> = mediaTranslator('voice');
