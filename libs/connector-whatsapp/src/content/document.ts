import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A file, with its name where the author's app gave one. */
export const document: MediaTranslator<'document'> = mediaTranslator('document');
