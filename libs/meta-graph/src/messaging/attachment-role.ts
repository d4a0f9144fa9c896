import type { WireAttachment } from './webhook.ts';

/** What an attachment is to a reader. */
export type AttachmentRole =
  | 'image'
  | 'video'
  | 'audio'
  | 'voice'
  | 'document'
  | 'sticker'
  | 'like'
  | 'location'
  | 'link'
  | 'post'
  | 'reel'
  | 'story'
  | 'template'
  | 'story_mention'
  | 'unavailable'
  | 'undocumented';

/** One attachment with what it is. */
export interface Part {
  readonly role: AttachmentRole;
  readonly attachment: WireAttachment;
}

/** Roles by documented type. `share` is Instagram's older word for a post. */
const roleOfType: Readonly<Record<string, AttachmentRole>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  file: 'document',
  sticker: 'sticker',
  like_heart: 'like',
  location: 'location',
  fallback: 'link',
  share: 'post',
  post: 'post',
  ig_post: 'post',
  media: 'post',
  reel: 'reel',
  ig_reel: 'reel',
  ig_story: 'story',
  story: 'story',
  story_mention: 'story_mention',
  template: 'template',
  appointment_booking: 'unavailable',
  ephemeral: 'unavailable',
  unsupported_type: 'unavailable',
};

/** Messenger's thumb in its three sizes, by sticker id. */
const thumbStickerIds: ReadonlySet<string> = new Set([
  '369239263222822',
  '369239343222814',
  '369239383222810',
]);

/** Whether a sticker is Messenger's one-tap thumb. */
export const isThumb = (stickerId: string | undefined): boolean =>
  stickerId !== undefined && thumbStickerIds.has(stickerId);

/** What decides further where the type alone does not. */
const refinedRole: { readonly [R in AttachmentRole]?: (attachment: WireAttachment) => AttachmentRole } = {
  image: (attachment) => (attachment.stickerId === undefined ? 'image' : stickerRole(attachment)),
  sticker: (attachment) => stickerRole(attachment),
  audio: ({ url }) => (fileNameOf(url) === undefined ? 'voice' : 'audio'),
  location: ({ coordinates, url }) => (coordinates ? 'location' : url === undefined ? 'unavailable' : 'link'),
  template: ({ template }) => (template?.title === undefined ? 'unavailable' : 'template'),
};

/** The role of an attachment: a template without a title, and a place without coordinates or link, hold nothing to show. */
export const roleOf = (attachment: WireAttachment): AttachmentRole => {
  if (attachment.type === '') return 'unavailable';
  const role = Object.hasOwn(roleOfType, attachment.type) ? roleOfType[attachment.type] : undefined;
  return role === undefined ? 'undocumented' : (refinedRole[role]?.(attachment) ?? role);
};

function stickerRole({ stickerId }: WireAttachment): AttachmentRole {
  return isThumb(stickerId) ? 'like' : 'sticker';
}

/** The file name at the end of a link's path, decoded; `undefined` where the path ends in no name with an extension. */
export const fileNameOf = (url: string | undefined): string | undefined => {
  const path = /^[^?#]*/.exec(url ?? '')?.[0] ?? '';
  const last =
    path
      .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
      .split('/')
      .at(-1) ?? '';
  const name = decoded(last);
  return /[^.]\.[a-z0-9]{1,8}$/i.test(name) ? name : undefined;
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
