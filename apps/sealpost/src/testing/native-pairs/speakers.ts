import type { Platform } from '#libs/envelope';
import { instagramSpeaker } from './instagram-speaker.ts';
import { messengerSpeaker } from './messenger-speaker.ts';
import type { Speaker } from './speaker.ts';
import { whatsappSpeaker } from './whatsapp-speaker.ts';

/** The backend of every app. */
export const speakers: Readonly<Record<Platform, Speaker>> = {
  whatsapp: whatsappSpeaker,
  messenger: messengerSpeaker,
  instagram: instagramSpeaker,
};
