import { sealpost } from '#contracts/content';
import {
  type ContentBody,
  type ContentTranslator,
  reactedText,
  type Rendering,
} from '#libs/connector/content';
import { type Result, translated } from '#libs/envelope';
import type { WireReaction } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

const { REACTION_ACTION_ADD, REACTION_ACTION_REMOVE } = sealpost.content.v1.ReactionAction;

/** The emoji behind the platform's names; `other` has none of its own. */
const emojiOfName: Readonly<Record<string, string>> = {
  like: '👍',
  dislike: '👎',
  love: '❤️',
  smile: '😆',
  laugh: '😆',
  angry: '😠',
  sad: '😢',
  wow: '😮',
};

/** The emoji of a reaction that was put on: as given, else what the platform's name stands for. */
export const emojiOf = ({ added, emoji, name }: WireReaction): string | undefined =>
  added ? (emoji ?? emojiOfName[name ?? '']) : undefined;

/** `reaction{mid, action, emoji, reaction}`; outbound a heart goes by its documented name, any other emoji as it is. */
export const reaction: ContentTranslator<'reaction', WireReaction, SendPayload> = {
  toContent: (given) =>
    translated({
      target: { nativeId: given.mid },
      action: given.added ? REACTION_ACTION_ADD : REACTION_ACTION_REMOVE,
      emoji: emojiOf(given) ?? '',
      ...(given.name !== undefined && { name: given.name }),
    }),
  fromContent: (body, rendering) => {
    const { action, emoji } = body;
    if (action === REACTION_ACTION_REMOVE) return translated([{ sender_action: 'unreact' }]);
    if (!emoji) return asText(reactedText(body), rendering);
    return translated([{ sender_action: 'react', payload: { reaction: isHeart(emoji) ? 'love' : emoji } }]);
  },
};

/** A reaction as text, for where its target is not known or the platform takes no such emoji. */
export const reactionAsText = (
  body: ContentBody<'reaction'>,
  rendering: Rendering,
): Result<readonly SendPayload[]> => asText(reactedText(body), rendering);

/** Whether an emoji is the red heart, with or without its variation selector. */
const isHeart = (emoji: string): boolean => emoji.replace('\ufe0f', '') === '\u2764';
