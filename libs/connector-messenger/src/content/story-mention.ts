import { type ContentTranslator, storyMentionText } from '#libs/connector/content';
import { loss, translated } from '#libs/envelope';
import type { ShapeOf } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A mention of the account in someone's story; its link expires and its bytes may not be kept. */
export const storyMention: ContentTranslator<'storyMention', ShapeOf<'storyMention'>, SendPayload> = {
  toContent: ({ attachment: { url }, text }) =>
    translated(
      { ...(url !== undefined && { url }), ...(text !== undefined && { text }) },
      url === undefined
        ? [loss('CONTENT_UNAVAILABLE', 'story_mention.url', 'the platform gave no link', 3)]
        : [],
    ),
  fromContent: (body, rendering) => asText(storyMentionText(body), rendering, 'story_mention.text'),
};
