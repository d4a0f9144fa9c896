import { createHash, createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { StoredMedia } from './stored-media.ts';
import type { World } from './world.ts';

/** Files kept at once; the oldest leave first. */
const mediaMax = 2_000;
/** How long a WhatsApp media link works. */
const linkMs = 5 * 60_000;

/** Keeps a file under a new id of 16 digits. */
export const keepMedia = (world: World, file: Omit<StoredMedia, 'id'>): StoredMedia => {
  const media = { ...file, id: `${randomInt(1_000_000, 9_999_999)}${randomInt(100_000_000, 999_999_999)}` };
  world.media.set(media.id, media);
  const [oldest] = world.media.keys();
  if (world.media.size > mediaMax && oldest !== undefined) world.media.delete(oldest);
  return media;
};

/** SHA-256 of a file, as webhooks (base64) and the media API (hex) spell it. */
export const sha256Of = (media: StoredMedia, encoding: 'base64' | 'hex'): string =>
  createHash('sha256').update(media.bytes).digest(encoding);

/** A WhatsApp media link, which needs the account's token and works for five minutes. */
export const mediaLink = (world: World, media: StoredMedia, nowMs: number): string => {
  const expiresAt = Math.floor((nowMs + linkMs) / 1000);
  const query = new URLSearchParams({
    mid: media.id,
    ext: String(expiresAt),
    hash: linkHash(world, media.id, String(expiresAt)),
  });
  return `${world.publicUrl}/whatsapp_business/attachments/?${query.toString()}`;
};

/** The file behind a WhatsApp media link; `undefined` once it has expired, or for an invented one. */
export const mediaAtLink = (
  world: World,
  query: Readonly<Record<string, string>>,
  nowMs: number,
): StoredMedia | undefined => {
  const { mid = '', ext = '', hash = '' } = query;
  const expected = Buffer.from(linkHash(world, mid, ext));
  const given = Buffer.from(hash);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  return Number(ext) * 1000 > nowMs ? world.media.get(mid) : undefined;
};

/** A Messenger or Instagram media link, which anybody may open. */
export const cdnLink = (world: World, media: StoredMedia): string =>
  `${world.publicUrl}/cdn/${media.id}/${encodeURIComponent(media.fileName ?? 'file')}`;

function linkHash(world: World, mediaId: string, expiresAt: string): string {
  return createHmac('sha256', world.linkKey)
    .update(`${mediaId}/${expiresAt}`)
    .digest('base64url')
    .slice(0, 32);
}
