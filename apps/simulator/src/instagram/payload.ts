import { frameOf } from '../messaging/payload.ts';
import type { JsonObject } from '../wire/readers.ts';
import type { MessageContent, MessageKind } from '../world/content.ts';
import type { Message } from '../world/message.ts';

/** The `message` member of an update or an echo. */
export const payloadOf = (message: Message): JsonObject => ({
  ...frameOf(message),
  ...writers[message.content.kind](message.content),
});

const unsupported = (): JsonObject => ({ is_unsupported: true });

/** One row a kind; what Instagram's API does not carry is only said to be there. */
const writers: Readonly<Record<MessageKind, (content: MessageContent) => JsonObject>> = {
  text: ({ text }) => ({ text: text ?? '' }),
  image: (content) => ({ attachments: files('image', content) }),
  video: (content) => ({ attachments: files('video', content) }),
  audio: (content) => ({ attachments: files('audio', content) }),
  voice: (content) => ({ attachments: files('audio', content) }),
  document: (content) => ({ attachments: files('file', content) }),
  like: () => ({ attachments: [{ type: 'like_heart' }] }),
  share: shareMembers,
  story_mention: ({ share }) => ({
    attachments: [{ type: 'story_mention', payload: { url: share?.url ?? '' } }],
  }),
  ephemeral: () => ({ attachments: [{ type: 'ephemeral' }] }),
  answer: ({ answer }) => ({ text: answer?.title ?? '', quick_reply: { payload: answer?.id ?? '' } }),
  choices: ({ text, choices }) =>
    choices?.some(({ source }) => source === 'postback')
      ? { attachments: [{ type: 'template', payload: {} }] }
      : { text: text ?? '' },
  template: ({ text }) => ({ text: text ?? '' }),
  sticker: unsupported,
  location: unsupported,
  contacts: unsupported,
  unsupported,
};

function files(type: string, { media }: MessageContent): readonly JsonObject[] {
  return (media ?? []).map(({ url }) => ({ type, payload: { ...(url === undefined ? {} : { url }) } }));
}

/** A shared post comes both as the legacy `share` and as `ig_post`; a story has its link under a name of its own. */
function shareMembers({ share, text }: MessageContent): JsonObject {
  const { source, url, title, nativeId } = share ?? { source: 'link', url: '' };
  const titled = title === undefined ? {} : { title };
  if (source === 'link') return { text: [text, url].filter(Boolean).join(' ') };
  if (source === 'story')
    return {
      attachments: [{ type: 'ig_story', payload: { story_media_id: nativeId ?? '', story_media_url: url } }],
    };
  if (source === 'reel')
    return { attachments: [{ type: 'ig_reel', payload: { reel_video_id: nativeId ?? '', ...titled, url } }] };
  return {
    attachments: [
      { type: 'share', payload: { url } },
      { type: 'ig_post', payload: { ig_post_media_id: nativeId ?? '', ...titled, url } },
    ],
  };
}
