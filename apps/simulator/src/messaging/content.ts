import { type JsonObject, listAt, objectAt, textAt } from '../wire/readers.ts';
import type { ChoiceOption, LinkOption, MessageContent, MessageKind } from '../world/content.ts';
import { attachmentsOf } from './limits.ts';

const kindByAttachment: Readonly<Record<string, MessageKind>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  file: 'document',
};

/** The ids of the thumb in its three sizes. */
export const thumbIds = ['369239263222822', '369239343222814', '369239383222810'] as const;

/** What a checked `message` of the Send API says. */
export const contentOf = (message: JsonObject): MessageContent => {
  const attachments = attachmentsOf(message);
  const [first] = attachments;
  const stickerId = textAt(message, 'sticker_id');
  const choices = listAt(message, 'quick_replies').map(quickReplyOf);
  if (stickerId !== undefined) return stickerContent(stickerId);
  if (!first)
    return { kind: choices.length > 0 ? 'choices' : 'text', text: textAt(message, 'text') ?? '', choices };
  const content = attachmentContent(first, attachments);
  return choices.length > 0 ? { ...content, choices: [...(content.choices ?? []), ...choices] } : content;
};

function attachmentContent(first: JsonObject, all: readonly JsonObject[]): MessageContent {
  const type = textAt(first, 'type') ?? '';
  const payload = objectAt(first, 'payload');
  if (type === 'template') return templateContent(payload ?? {});
  if (type === 'like_heart') return { kind: 'like', text: '❤️' };
  if (type === 'MEDIA_SHARE') {
    const id = textAt(payload, 'id') ?? '';
    return {
      kind: 'share',
      share: { source: 'post', url: `https://www.instagram.com/p/${id}`, nativeId: id },
    };
  }
  return { kind: kindByAttachment[type] ?? 'document', media: all.map(mediaOf) };
}

function mediaOf(attachment: JsonObject) {
  const payload = objectAt(attachment, 'payload');
  const mediaId = textAt(payload, 'attachment_id');
  const url = textAt(payload, 'url');
  return {
    mimeType: `${textAt(attachment, 'type') ?? 'file'}/*`,
    ...(mediaId === undefined ? {} : { mediaId }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A button template is its text and buttons; a generic one is the first element's title, all subtitles and all buttons. */
function templateContent(payload: JsonObject): MessageContent {
  const elements = listAt(payload, 'elements');
  const buttons = [
    ...listAt(payload, 'buttons'),
    ...elements.flatMap((element) => listAt(element, 'buttons')),
  ];
  const lines = elements.flatMap((element) => [textAt(element, 'title'), textAt(element, 'subtitle')]);
  return {
    kind: 'choices',
    text: textAt(payload, 'text') ?? lines.filter((line) => line !== undefined).join('\n'),
    choices: buttons.flatMap(postbackOf),
    links: buttons.flatMap(linkOf),
  };
}

function quickReplyOf(reply: unknown): ChoiceOption {
  const type = textAt(reply, 'content_type') ?? 'text';
  return {
    id: textAt(reply, 'payload') ?? type,
    title: textAt(reply, 'title') ?? type,
    source: 'quick_reply',
  };
}

function postbackOf(button: unknown): readonly ChoiceOption[] {
  if (textAt(button, 'type') !== 'postback') return [];
  return [{ id: textAt(button, 'payload') ?? '', title: textAt(button, 'title') ?? '', source: 'postback' }];
}

function linkOf(button: unknown): readonly LinkOption[] {
  const title = textAt(button, 'title') ?? '';
  if (textAt(button, 'type') === 'web_url') return [{ title, url: textAt(button, 'url') ?? '' }];
  return textAt(button, 'type') === 'phone_number'
    ? [{ title, url: `tel:${textAt(button, 'payload') ?? ''}` }]
    : [];
}

function stickerContent(stickerId: string): MessageContent {
  const isThumb = thumbIds.some((id) => id === stickerId);
  return isThumb
    ? { kind: 'like', text: '👍' }
    : { kind: 'sticker', media: [{ mimeType: 'image/png', stickerId }] };
}
