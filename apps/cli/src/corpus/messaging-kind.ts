import type { Fact } from './fact.ts';
import { at, has, type Json, list, text } from './json.ts';

/** What a message of Messenger or Instagram is, says and points to. */
export type MessagingKind = Pick<Fact, 'class' | 'kind' | 'text' | 'refNativeId'>;

const mediaKinds: Readonly<Record<string, string>> = {
  image: 'image',
  video: 'video',
  audio: 'voice',
  file: 'document',
  sticker: 'sticker',
};
const shares = ['fallback', 'share', 'post', 'reel', 'ig_post', 'ig_reel', 'ig_story', 'template'];
const thumbs = ['369239263222822', '369239343222814', '369239383222810'];

/** Reads the kind of a message. */
export const messagingKind = (message: Json): MessagingKind => {
  const mid = text(message, 'mid');
  if (at(message, 'is_deleted') === true) return { class: 'deletion', refNativeId: mid };
  const said = {
    class: 'message',
    text: text(message, 'text'),
    refNativeId: text(message, 'reply_to', 'mid'),
  };
  if (at(message, 'is_unsupported') === true)
    return { class: 'message', kind: 'unavailable', refNativeId: said.refNativeId };
  if (has(message, 'quick_reply')) return { ...said, kind: 'choice_answer' };
  const kind = kindOf(message);
  return kind === 'unavailable'
    ? { class: 'message', kind, refNativeId: said.refNativeId }
    : { ...said, kind };
};

function kindOf(message: Json): string {
  const attachments = attachmentsOf(message);
  const media = attachments.filter(({ kind }) => Object.values(mediaKinds).includes(kind));
  if (media.length > 1) return 'album';
  const rest = attachments.filter(({ kind }) => kind !== 'dropped').map(({ kind }) => kind);
  const first = media[0]?.kind ?? rest.find((kind) => kind !== 'unavailable') ?? rest[0];
  return first ?? (text(message, 'text') === undefined ? 'unavailable' : 'text');
}

function attachmentsOf(message: Json): readonly { readonly kind: string }[] {
  const seen = new Set<string>();
  return list(message, 'attachments').map((attachment) => {
    const sticker = text(attachment, 'payload', 'sticker_id');
    if (sticker !== undefined && seen.has(sticker)) return { kind: 'dropped' };
    if (sticker !== undefined) seen.add(sticker);
    return { kind: attachmentKind(attachment, message, sticker) };
  });
}

function attachmentKind(attachment: Json, message: Json, sticker: string | undefined): string {
  const type = text(attachment, 'type') ?? '';
  if (sticker !== undefined) return thumbs.includes(sticker) ? 'like' : 'sticker';
  if (mediaKinds[type] !== undefined)
    return type === 'audio' ? audioKind(text(attachment, 'payload', 'url')) : mediaKinds[type];
  if (type === 'like_heart') return 'like';
  if (type === 'location' || type === 'story_mention') return type;
  if (
    type === 'template' &&
    !has(attachment, 'title') &&
    !has(attachment, 'payload', 'title') &&
    !has(attachment, 'payload', 'product')
  )
    return 'unavailable';
  if (
    type === 'fallback' &&
    isHeld(text(attachment, 'url') ?? text(attachment, 'URL'), text(message, 'text'))
  )
    return 'dropped';
  return shares.includes(type) ? 'share' : 'unavailable';
}

function audioKind(url: string | undefined): string {
  return url !== undefined && /\/[^/?]+\.\w+(\?|$)/.test(url) ? 'audio' : 'voice';
}

/** Whether a text holds a URL, also one that Facebook's redirect wraps. */
function isHeld(url: string | undefined, said: string | undefined): boolean {
  if (url === undefined || said === undefined) return false;
  const wrapped = /[?&]u=([^&]+)/.exec(url)?.[1];
  return said.includes(url) || (wrapped !== undefined && said.includes(decodeURIComponent(wrapped)));
}
