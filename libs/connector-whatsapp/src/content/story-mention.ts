import { type ContentRenderer, storyMentionText } from '#libs/connector/content';
import type { TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A mention in a story, which WhatsApp's API does not know. */
export const storyMention: ContentRenderer<'storyMention', TextPayload> = {
  fromContent: (body, rendering) => asText(storyMentionText(body), rendering, 'story_mention.text'),
};
