import type { JsonObject } from '../wire/readers.ts';
import type { Message } from '../world/message.ts';

/** What every `message` member begins with: its id, and what it answers. */
export const frameOf = ({ id, replyTo, content }: Message): JsonObject => ({
  mid: id,
  ...(content.story === undefined
    ? {}
    : { reply_to: { story: { id: content.story.id, url: content.story.url } } }),
  ...(replyTo === undefined ? {} : { reply_to: { mid: replyTo } }),
});
