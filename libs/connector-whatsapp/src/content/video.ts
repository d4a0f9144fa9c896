import { type MediaTranslator, mediaTranslator } from './media.ts';

/** A moving picture; WhatsApp delivers its GIFs as these too, without a mark. */
export const video: MediaTranslator<'video'> = mediaTranslator('video');
