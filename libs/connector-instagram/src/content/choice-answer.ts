import { sealpost } from '#contracts/content';
import { choiceAnswerText, type ContentTranslator } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import type { ShapeOf, WirePostback } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { entryOf } from './album.ts';
import { mediaLosses } from './media.ts';
import { asText } from './text.ts';

const { CHOICE_SOURCE_POSTBACK, CHOICE_SOURCE_QUICK_REPLY } = sealpost.content.v1.ChoiceSource;

/** A tapped quick reply, or a tapped button, menu entry or ice breaker. */
export type ChoiceAnswerPayload = ShapeOf<'choiceAnswer'> | { readonly postback: WirePostback };

/** A tapped answer; nobody can tap for another app, so outbound it is its title. */
export const choiceAnswer: ContentTranslator<'choiceAnswer', ChoiceAnswerPayload, SendPayload> = {
  toContent: (answer) => {
    const { payload: token, title } = 'postback' in answer ? answer.postback : answer;
    const media = 'postback' in answer ? [] : answer.media;
    return translated(
      {
        ...(token !== undefined && { token }),
        ...(title !== undefined && { title }),
        source: 'postback' in answer ? CHOICE_SOURCE_POSTBACK : CHOICE_SOURCE_QUICK_REPLY,
        ...(media.length > 0 && { attachments: media.map(entryOf) }),
      },
      media.flatMap(({ role, attachment }) => mediaLosses(role, attachment)),
    );
  },
  fromContent: (body, rendering) => asText(choiceAnswerText(body), rendering, 'choice_answer.title'),
};
