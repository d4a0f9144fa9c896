import { sealpost } from '#contracts/content';
import { type ContentTranslator, reactedText } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import { filledAt, idAt, type JsonObject, objectAt } from '#libs/meta-graph';
import { given, type ReactionPayload, type SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

const { REACTION_ACTION_ADD, REACTION_ACTION_REMOVE } = sealpost.content.v1.ReactionAction;

/** Reads `reaction{message_id, emoji?}`. */
export const readReaction = (item: JsonObject): ReactionPayload | undefined => {
  const object = objectAt(item, 'reaction');
  if (object === undefined) return undefined;
  return {
    type: 'reaction',
    reaction: {
      message_id: idAt(object, 'message_id') ?? '',
      ...given({ emoji: filledAt(object, 'emoji') }),
    },
  };
};

/** A reaction. An empty emoji takes it off, so one that was put on without a name is text, as is one whose target is not known here. */
export const reaction: ContentTranslator<'reaction', ReactionPayload, SendPayload> = {
  toContent: ({ reaction: { message_id, emoji } }) =>
    translated({
      target: { nativeId: message_id },
      ...(emoji ? { emoji, action: REACTION_ACTION_ADD } : { action: REACTION_ACTION_REMOVE }),
    }),
  fromContent: (body, rendering) => {
    const { target, emoji, action } = body;
    const shown = action === REACTION_ACTION_REMOVE ? '' : emoji;
    const isNameless = action !== REACTION_ACTION_REMOVE && !emoji;
    return target?.nativeId && !isNameless
      ? translated([{ type: 'reaction', reaction: { message_id: target.nativeId, emoji: shown ?? '' } }])
      : asText(reactedText(body), rendering, 'reaction');
  },
};
