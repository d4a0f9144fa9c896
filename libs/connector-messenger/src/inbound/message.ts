import { kindName } from '#libs/connector/content';
import { type Loss, loss } from '#libs/envelope';
import {
  isConversationStart,
  jsonBytesOf,
  type ShapedMessage,
  shapeOf,
  type WireMessage,
  type WirePostback,
} from '#libs/meta-graph';
import { contentTable } from '../content/index.ts';
import { withCompanions } from './companions.ts';
import { type Meaning, meaningFrom, referralContent, type Surroundings } from './meaning.ts';

/** The app id under which people answer in the page's own inbox. */
const pageInboxAppId = '263902037430900';

/** What a `message` means: a deletion, or the one thing that its text and attachments come to. */
export const messageMeaning = (message: WireMessage, plain: unknown): Meaning => {
  if (message.isDeleted) return deletionMeaning(message);
  const shaped = shapeOf(message);
  const { shape } = shaped;
  if (shape.kind === 'unsupported' && !message.isEcho)
    return { ...unreadMeaning(shape.platformType, plain), class: 'unsupported' };
  const isWithheld = shape.kind === 'unavailable' || shape.kind === 'unsupported';
  const { content, losses } = withCompanions(shaped, surroundingsOf(message));
  return {
    kind: isWithheld ? 'unavailable' : kindName(shape.kind),
    ...(!isWithheld && message.text !== undefined && { text: message.text }),
    content: isWithheld ? { ...content, raw: jsonBytesOf(plain) } : content,
    losses: [...losses, ...foldedLosses(shaped)],
  };
};

/** What a `postback` means: the beginning of a conversation, or a tapped answer. */
export const postbackMeaning = (postback: WirePostback): Meaning => {
  const surroundings = referralContent(postback.referral);
  if (isConversationStart(postback.payload)) {
    const event = 'conversation_started';
    const read = contentTable.systemEvent.toContent({ event, attributes: {} });
    return { ...meaningFrom('systemEvent', read, surroundings), kind: event };
  }
  return {
    ...meaningFrom('choiceAnswer', contentTable.choiceAnswer.toContent({ postback }), surroundings),
    kind: 'choice_answer',
    ...(postback.title !== undefined && { text: postback.title }),
  };
};

/** What is left of an item that could not be read: its name and its bytes. */
export const unreadMeaning = (platformType: string, plain: unknown): Meaning => ({
  ...meaningFrom('unsupported', contentTable.unsupported.toContent({ platformType }), {
    raw: jsonBytesOf(plain),
  }),
  kind: platformType,
});

function deletionMeaning({ mid, isEcho }: WireMessage): Meaning {
  const read = contentTable.deletion.toContent(mid === undefined ? {} : { mid });
  return { ...meaningFrom('deletion', read), ...(isEcho && { kind: 'deletion' }) };
}

function surroundingsOf(message: WireMessage): Surroundings {
  const productId = message.referral?.productId;
  return {
    ...(message.replyToMid !== undefined && { replyTo: { nativeId: message.replyToMid } }),
    ...(message.replyToStory !== undefined && { story: message.replyToStory }),
    ...referralContent(message.referral),
    ...(productId !== undefined && { product: { productId } }),
    ...(message.isEcho && message.appId === pageInboxAppId && { byHumanAgent: true }),
  };
}

function foldedLosses({ duplicates, previewDropped }: ShapedMessage): readonly Loss[] {
  return [
    ...(duplicates > 0
      ? [loss('DUPLICATE_DROPPED', 'attachments', 'one thing was reported as two attachments', 0)]
      : []),
    ...(previewDropped
      ? [loss('LINK_PREVIEW_DROPPED', 'attachments', 'the link of the preview stands in the text', 0)]
      : []),
  ];
}
