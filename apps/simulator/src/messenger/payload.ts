import { frameOf } from '../messaging/payload.ts';
import type { JsonObject } from '../wire/readers.ts';
import type { Account } from '../world/account.ts';
import type { MediaReference, MessageContent, MessageKind } from '../world/content.ts';
import type { Message } from '../world/message.ts';

/** The `message` member of an update or an echo. */
export const payloadOf = (message: Message, account: Account): JsonObject => ({
  ...frameOf(message),
  ...writers[message.content.kind](message.content, account),
});

type Writer = (content: MessageContent, account: Account) => JsonObject;

/** One row a kind; what Messenger's API does not carry is only said to be there. */
const writers: Readonly<Record<MessageKind, Writer>> = {
  text: ({ text }) => ({ text: text ?? '' }),
  image: (content) => ({ attachments: files('image', content) }),
  video: (content) => ({ attachments: files('video', content) }),
  audio: (content) => ({ attachments: files('audio', content) }),
  voice: (content) => ({ attachments: files('audio', content) }),
  document: (content) => ({ attachments: files('file', content) }),
  sticker: ({ media }, account) => stickerMembers(media?.[0], account),
  like: ({ media }, account) => stickerMembers(media?.[0], account),
  location: ({ place }) => ({
    attachments: [
      {
        type: 'location',
        title: place?.name ?? 'Pinned Location',
        payload: { coordinates: { lat: place?.latitude ?? 0, long: place?.longitude ?? 0 } },
      },
    ],
  }),
  share: shareMembers,
  answer: ({ answer }) => ({ text: answer?.title ?? '', quick_reply: { payload: answer?.id ?? '' } }),
  choices: ({ text, choices }) => ({
    ...(choices?.some(({ source }) => source === 'postback')
      ? { attachments: [{ type: 'template', payload: { template_type: 'button', text } }] }
      : { text: text ?? '' }),
  }),
  template: ({ text }) => ({ text: text ?? '' }),
  contacts: () => ({ is_unsupported: true }),
  story_mention: () => ({ is_unsupported: true }),
  ephemeral: () => ({ is_unsupported: true }),
  unsupported: () => ({ is_unsupported: true }),
};

function files(type: string, { media }: MessageContent): readonly JsonObject[] {
  return (media ?? []).map(({ url }) => ({ type, payload: { ...(url === undefined ? {} : { url }) } }));
}

/** Until August 2026 a sticker is reported twice, and its id a third time beside the attachments. */
function stickerMembers(sticker: MediaReference | undefined, account: Account): JsonObject {
  const stickerId = Number(sticker?.stickerId ?? '369239263222822');
  const payload = { url: sticker?.url ?? 'https://scontent.example/sticker.png', sticker_id: stickerId };
  if (account.stickers === 'single') return { attachments: [{ type: 'sticker', payload }] };
  return {
    sticker_id: stickerId,
    attachments: [
      { type: 'image', payload },
      { type: 'sticker', payload },
    ],
  };
}

/** A link is a text with a fallback attachment; posts and reels are attachments of their own. */
function shareMembers({ share, text }: MessageContent): JsonObject {
  const { source, url, title, nativeId } = share ?? { source: 'link', url: '' };
  const payload = { url, ...(title === undefined ? {} : { title }) };
  if (source === 'post')
    return { attachments: [{ type: 'post', payload: { ...payload, id: nativeId ?? '' } }] };
  if (source === 'reel')
    return { attachments: [{ type: 'reel', payload: { ...payload, reel_video_id: nativeId ?? '' } }] };
  return {
    text: text ?? url,
    attachments: [{ type: 'fallback', payload, ...(title === undefined ? {} : { title }), url }],
  };
}
