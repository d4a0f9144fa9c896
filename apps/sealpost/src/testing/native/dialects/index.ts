import type { Platform } from '#libs/envelope';
import type { DialectFrames } from './dialect-frames.ts';
import { instagramFrames } from './instagram.ts';
import { messengerFrames } from './messenger.ts';
import { whatsappFrames } from './whatsapp.ts';

/** The frames of every app. */
export const dialectFrames: Readonly<Record<Platform, DialectFrames>> = {
  whatsapp: whatsappFrames,
  messenger: messengerFrames,
  instagram: instagramFrames,
};
