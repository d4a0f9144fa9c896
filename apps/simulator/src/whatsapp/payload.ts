import { type JsonObject, defined } from '../wire/readers.ts';
import type { Account } from '../world/account.ts';
import type { MessageContent, MessageKind } from '../world/content.ts';
import type { Message } from '../world/message.ts';
import { statusErrorOf } from './errors.ts';

/** The type and the typed member of a message, with what it answers; as `messages[]` and echoes carry them. */
export const payloadOf = (message: Message, account: Account): JsonObject => ({
  ...contextOf(message, account),
  ...writers[message.content.kind](message.content),
});

/** What stands in place of a message that the Cloud API does not hand out. */
export const unsupportedPayload = (type: string): JsonObject => ({
  type: 'unsupported',
  unsupported: { type },
  errors: [
    statusErrorOf({
      status: 400,
      code: 131051,
      title: 'Message type unknown',
      details: 'Message type is currently not supported.',
    }),
  ],
});

/** One row a kind that a person can send. */
const writers: Readonly<Record<MessageKind, (content: MessageContent) => JsonObject>> = {
  text: ({ text }) => ({ type: 'text', text: { body: text ?? '' } }),
  image: (content) => ({ type: 'image', image: mediaMember(content) }),
  video: (content) => ({ type: 'video', video: mediaMember(content) }),
  audio: (content) => ({ type: 'audio', audio: { ...mediaMember(content), voice: false } }),
  voice: (content) => ({ type: 'audio', audio: { ...mediaMember(content), voice: true } }),
  document: (content) => ({ type: 'document', document: mediaMember(content) }),
  sticker: (content) => ({
    type: 'sticker',
    sticker: { ...mediaMember(content), animated: content.media?.[0]?.animated ?? false },
  }),
  location: ({ place }) => ({ type: 'location', location: { ...place } }),
  contacts: ({ contacts }) => ({ type: 'contacts', contacts: contacts ?? [] }),
  answer: answerPayload,
  like: () => ({ type: 'text', text: { body: '👍' } }),
  share: ({ share, text }) => ({
    type: 'text',
    text: { body: [text, share?.url].filter(Boolean).join('\n') },
  }),
  choices: ({ text }) => ({ type: 'text', text: { body: text ?? '' } }),
  template: ({ text }) => ({ type: 'text', text: { body: text ?? '' } }),
  story_mention: () => unsupportedPayload('story_mention'),
  ephemeral: () => unsupportedPayload('view_once'),
  unsupported: ({ text }) => unsupportedPayload(text ?? 'poll'),
};

function mediaMember({ media, text }: MessageContent): JsonObject {
  const file = media?.[0];
  return defined({
    id: file?.mediaId,
    mime_type: file?.mimeType,
    sha256: file?.sha256,
    url: file?.url,
    filename: file?.fileName,
    caption: text,
  });
}

function answerPayload({ answer }: MessageContent): JsonObject {
  const { id, title, description, source } = answer ?? { id: '', title: '', source: 'button' };
  if (source === 'template') return { type: 'button', button: { payload: id, text: title } };
  const type = source === 'list' ? 'list_reply' : 'button_reply';
  return { type: 'interactive', interactive: { type, [type]: defined({ id, title, description }) } };
}

/** A forwarded message loses what it answered. */
function contextOf({ forwarded, replyTo, from }: Message, account: Account): JsonObject {
  if (forwarded === 'frequently') return { context: { frequently_forwarded: true } };
  if (forwarded === 'once') return { context: { forwarded: true } };
  if (replyTo === undefined || from === 'account') return {};
  return { context: { from: account.phone, id: replyTo } };
}
