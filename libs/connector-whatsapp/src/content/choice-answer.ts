import { sealpost } from '#contracts/content';
import { choiceAnswerText, type ContentTranslator } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import { filledAt, idAt, type JsonObject, objectAt } from '#libs/meta-graph';
import { given, type TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

const { CHOICE_SOURCE_BUTTON, CHOICE_SOURCE_LIST, CHOICE_SOURCE_TEMPLATE } = sealpost.content.v1.ChoiceSource;

/** A tapped answer under the key that tells what was tapped. */
export type ChoiceAnswerPayload =
  | { readonly button_reply: { readonly id?: string; readonly title?: string } }
  | { readonly list_reply: { readonly id?: string; readonly title?: string; readonly description?: string } }
  | { readonly button: { readonly payload?: string; readonly text?: string } };

/** Reads `interactive.button_reply{id, title}`. */
export const readButtonReply = (interactive: JsonObject): ChoiceAnswerPayload | undefined => {
  const reply = objectAt(interactive, 'button_reply');
  return reply && { button_reply: given({ id: idAt(reply, 'id'), title: filledAt(reply, 'title') }) };
};

/** Reads `interactive.list_reply{id, title, description?}`. */
export const readListReply = (interactive: JsonObject): ChoiceAnswerPayload | undefined => {
  const reply = objectAt(interactive, 'list_reply');
  return (
    reply && {
      list_reply: given({
        id: idAt(reply, 'id'),
        title: filledAt(reply, 'title'),
        description: filledAt(reply, 'description'),
      }),
    }
  );
};

/** Reads `button{payload, text}`, a tap on a template's quick-reply button. */
export const readButton = (item: JsonObject): ChoiceAnswerPayload | undefined => {
  const tap = objectAt(item, 'button');
  return tap && { button: given({ payload: idAt(tap, 'payload'), text: filledAt(tap, 'text') }) };
};

/** A tapped answer; nobody can tap for another app, so outbound it is its title. */
export const choiceAnswer: ContentTranslator<'choiceAnswer', ChoiceAnswerPayload, TextPayload> = {
  toContent: (payload) => {
    if ('button_reply' in payload) {
      const { id: token, title } = payload.button_reply;
      return translated({ ...given({ token, title }), source: CHOICE_SOURCE_BUTTON });
    }
    if ('list_reply' in payload) {
      const { id: token, title, description } = payload.list_reply;
      return translated({ ...given({ token, title, description }), source: CHOICE_SOURCE_LIST });
    }
    const { payload: token, text: title } = payload.button;
    return translated({ ...given({ token, title }), source: CHOICE_SOURCE_TEMPLATE });
  },
  fromContent: (body, rendering) => asText(choiceAnswerText(body), rendering, 'choice_answer.title'),
};
