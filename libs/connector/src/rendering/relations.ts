import { sealpost } from '#contracts/content';
import { loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import type { Rendered } from './rendered.ts';

/** A new version of an earlier message, as a message of its own. `inner` is the rendering of the new version. */
export const editedText = (inner: Rendered): Rendered => ({
  text: `✏️ Edited: ${inner.text}`,
  losses: [loss('EDIT_AS_MESSAGE', 'edit', 'the new version is a message of its own', 2), ...inner.losses],
});

/** The notice that a message was taken back; it says nothing of what it was. */
export const deletedText = (): Rendered => ({
  text: '🗑 message was deleted',
  losses: [loss('DELETION_AS_NOTICE', 'deletion', 'the platform lets nobody take back what was sent', 3)],
});

/** A reaction that the platform cannot put on a message, as text. Some are put on without a word of which emoji it was. */
export const reactedText = ({ emoji, action }: ContentBody<'reaction'>): Rendered => {
  const asText = loss('REACTION_AS_TEXT', 'reaction', 'the platform takes no such reaction', 1);
  if (action === REACTION_ACTION_REMOVE) return { text: 'removed a reaction', losses: [asText] };
  if (emoji) return { text: `reacted ${emoji}`, losses: [asText] };
  return {
    text: 'reacted',
    losses: [loss('REACTION_AS_TEXT', 'reaction.emoji', 'the origin named no emoji', 2)],
  };
};

const { REACTION_ACTION_REMOVE } = sealpost.content.v1.ReactionAction;

/** The line above an answer whose target is not known at the platform. */
export const lostReferenceLine = (): Rendered => ({
  text: '↩ in reply to an earlier message',
  losses: [loss('REFERENCE_LOST', 'reply_to', 'the earlier message is not known there', 2)],
});

/** The line above a forwarded message. */
export const forwardedLine = (): Rendered => ({
  text: '↪ Forwarded',
  losses: [loss('FORWARDING_AS_TEXT', 'forwarding', 'a line of text stands for the mark', 1)],
});

/** The line that names an author where more than two people talk. */
export const authorLine = (authorName: string): Rendered => ({
  text: `${authorName}:`,
  losses: [loss('AUTHOR_AS_TEXT', 'author_name', 'the author stands in the text', 2)],
});
