import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A file (`type: file`). */
export const document: MediaTranslator<'document'> = mediaTranslator('document');
