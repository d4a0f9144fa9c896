import type { sealpost } from '#contracts/content';
import { loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { lines, type Rendered } from './rendered.ts';

/** A mention in a story as text with its link, which expires; the story's bytes may not be kept. */
export const storyMentionText = ({ url, text }: ContentBody<'storyMention'>): Rendered => ({
  text: lines('mentioned you in a story', url, text),
  losses: [loss('STORY_AS_TEXT', 'story_mention', 'a link that expires stands for the story', 2)],
});

/** The line above an answer to a story. */
export const storyLine = ({ url }: sealpost.content.v1.StoryReference.$Shape): Rendered => ({
  text: url ? `↩ story: ${url}` : '↩ story',
  losses: [loss('STORY_AS_TEXT', 'story', 'a line of text stands for the story that was answered', 2)],
});
