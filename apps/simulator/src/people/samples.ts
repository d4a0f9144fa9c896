import type { ActionOf } from '../control/action-schema.ts';
import type { MediaReference } from '../world/content.ts';
import { cdnLink, keepMedia, mediaLink, sha256Of } from '../world/media.ts';
import { dayMs } from '../world/world.ts';
import type { Actor } from './actor.ts';

type FileKind = 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker';

interface Sample {
  readonly mimeType: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The smallest files of their kind; the video and the recordings are only headers. */
const samples: Readonly<Record<FileKind, Sample>> = {
  image: {
    mimeType: 'image/png',
    fileName: 'picture.png',
    bytes: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  },
  video: {
    mimeType: 'video/mp4',
    fileName: 'clip.mp4',
    bytes: Buffer.from('AAAAGGZ0eXBpc29tAAACAGlzb21tcDQy', 'base64'),
  },
  audio: {
    mimeType: 'audio/mp4',
    fileName: 'music.m4a',
    bytes: Buffer.from('AAAAGGZ0eXBNNEEgAAACAGlzb21tcDQy', 'base64'),
  },
  voice: {
    mimeType: 'audio/ogg; codecs=opus',
    fileName: 'voice.ogg',
    bytes: Buffer.from('OggS\u0000\u0002OpusHead', 'latin1'),
  },
  document: {
    mimeType: 'application/pdf',
    fileName: 'document.pdf',
    bytes: Buffer.from('%PDF-1.1\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  },
  sticker: {
    mimeType: 'image/webp',
    fileName: 'sticker.webp',
    bytes: Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=', 'base64'),
  },
};

/** How long a file from a webhook can be loaded by its id. */
const inboundMs = 7 * dayMs;

/** Keeps the file of an action, or a sample, and says how webhooks refer to it: by id and link, or by a public link only. */
export const fileOf = (actor: Actor, action: ActionOf<FileKind>): MediaReference => {
  const { simulation, account, nowMs } = actor;
  const sample = samples[action.type];
  const isWhatsApp = account.platform === 'whatsapp';
  const fileName = action.fileName ?? sample.fileName;
  const media = keepMedia(simulation.world, {
    accountId: account.id,
    bytes: action.base64 === undefined ? sample.bytes : Buffer.from(action.base64, 'base64'),
    mimeType: action.mimeType ?? (isWhatsApp || action.type !== 'voice' ? sample.mimeType : 'video/mp4'),
    fileName,
    expiresAtMs: nowMs + inboundMs,
  });
  const sticker =
    action.type === 'sticker'
      ? {
          animated: action.animated ?? false,
          ...(action.stickerId === undefined ? {} : { stickerId: action.stickerId }),
        }
      : {};
  return isWhatsApp
    ? {
        mediaId: media.id,
        url: mediaLink(simulation.world, media, nowMs),
        mimeType: media.mimeType,
        sha256: sha256Of(media, 'base64'),
        ...(action.type === 'document' ? { fileName } : {}),
        ...sticker,
      }
    : { url: cdnLink(simulation.world, media), mimeType: media.mimeType, ...sticker };
};
