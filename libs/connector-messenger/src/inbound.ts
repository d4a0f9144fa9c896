import {
  type Content,
  type ContentBody,
  type ContentKind,
  contentOf,
  type Inbound,
  kindName,
} from '#libs/connector/content';
import { type Loss, loss, type Result } from '#libs/envelope';
import {
  factsOf,
  isConversationStart,
  jsonBytesOf,
  type MessagingFacts,
  type ShapedMessage,
  shapeOf,
  type WireMessage,
  type WirePostback,
  type WireReferral,
} from '#libs/meta-graph';
import { withCompanions } from './companions.ts';
import { contentTable } from './content/index.ts';
import { emojiOf } from './content/reaction.ts';
import { envelopeIdOf } from './event-key.ts';
import type { PlatformEvent } from './webhook.ts';

/** The app id under which people answer in the page's own inbox. */
const pageInboxAppId = '263902037430900';

/** What an event means, before the facts around it are added. */
interface Meaning {
  /** Set where the content decides the class. */
  readonly class?: MessagingFacts['class'];
  readonly kind?: string;
  readonly text?: string;
  readonly emoji?: string;
  readonly content?: Content;
  readonly losses: readonly Loss[];
}

/** One parsed item as every platform's connector gives it. */
export const toInbound = (event: PlatformEvent): Inbound => {
  const { facts, keyParts } = factsOf(event);
  const meaning = meaningOf(event);
  const itemClass = meaning.class ?? facts.class;
  const losses = [...meaning.losses, ...missingFacts(event, facts)];
  return {
    platform: 'messenger',
    ...facts,
    class: itemClass,
    envelopeId: envelopeIdOf(facts.accountId, itemClass, keyParts),
    ...(meaning.kind !== undefined && { kind: meaning.kind }),
    ...(meaning.text !== undefined && { text: meaning.text }),
    ...(meaning.emoji !== undefined && { emoji: meaning.emoji }),
    ...(meaning.content !== undefined && { content: withLosses(meaning.content, losses) }),
    losses,
  };
};

function meaningOf(event: PlatformEvent): Meaning {
  const { body } = event;
  switch (body.kind) {
    case 'message':
      return messageMeaning(body.message, event.plain);
    case 'postback':
      return postbackMeaning(body.postback);
    case 'order':
      return {
        ...translatedMeaning('order', contentTable.order.toContent(body.order)),
        ...(body.order.note !== undefined && { text: body.order.note }),
      };
    case 'edit':
      return {
        ...translatedMeaning('edit', contentTable.edit.toContent(body.edit)),
        kind: body.edit.text === undefined ? 'unavailable' : 'text',
        ...(body.edit.text !== undefined && { text: body.edit.text }),
      };
    case 'reaction': {
      const emoji = emojiOf(body.reaction);
      return {
        ...translatedMeaning('reaction', contentTable.reaction.toContent(body.reaction)),
        kind: body.reaction.added ? 'add' : 'remove',
        ...(emoji !== undefined && { emoji }),
      };
    }
    case 'receipt':
      return { kind: body.receipt.status, losses: [] };
    case 'system':
      return {
        ...translatedMeaning(
          'systemEvent',
          contentTable.systemEvent.toContent(body.system),
          referralContent(body.system.referral),
        ),
        kind: body.system.event,
      };
    case 'ignored':
      return { kind: body.name, losses: [] };
    case 'unsupported':
      return unreadMeaning(body.name, event.plain);
    case 'malformed':
      return unreadMeaning('malformed', event.plain);
  }
}

function messageMeaning(message: WireMessage, plain: unknown): Meaning {
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
}

function deletionMeaning(message: WireMessage): Meaning {
  const { mid } = message;
  return {
    ...translatedMeaning('deletion', contentTable.deletion.toContent(mid === undefined ? {} : { mid })),
    ...(message.isEcho && { kind: 'deletion' }),
  };
}

function postbackMeaning(postback: WirePostback): Meaning {
  const surroundings = referralContent(postback.referral);
  if (isConversationStart(postback.payload)) {
    const event = { event: 'conversation_started', attributes: {} };
    return {
      ...translatedMeaning('systemEvent', contentTable.systemEvent.toContent(event), surroundings),
      kind: event.event,
    };
  }
  return {
    ...translatedMeaning('choiceAnswer', contentTable.choiceAnswer.toContent({ postback }), surroundings),
    kind: 'choice_answer',
    ...(postback.title !== undefined && { text: postback.title }),
  };
}

function unreadMeaning(platformType: string, plain: unknown): Meaning {
  const read = contentTable.unsupported.toContent({ platformType });
  return {
    ...translatedMeaning('unsupported', read, { raw: jsonBytesOf(plain) }),
    kind: platformType,
  };
}

function translatedMeaning<K extends ContentKind>(
  kind: K,
  read: Result<ContentBody<K>>,
  surroundings: Parameters<typeof contentOf>[2] = {},
): Meaning {
  return read.ok
    ? { content: contentOf(kind, read.value, surroundings), losses: read.losses }
    : { losses: [] };
}

function surroundingsOf(message: WireMessage): NonNullable<Parameters<typeof contentOf>[2]> {
  const productId = message.referral?.productId;
  return {
    ...(message.replyToMid !== undefined && { replyTo: { nativeId: message.replyToMid } }),
    ...(message.replyToStory !== undefined && { story: message.replyToStory }),
    ...referralContent(message.referral),
    ...(productId !== undefined && { product: { productId } }),
    ...(message.isEcho && message.appId === pageInboxAppId && { byHumanAgent: true }),
  };
}

function referralContent(referral: WireReferral | undefined): Pick<Content, 'referral'> {
  return referral === undefined ? {} : { referral };
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

/** What an item lacks that order and recognition rest on. */
function missingFacts({ body }: PlatformEvent, facts: MessagingFacts): readonly Loss[] {
  const hasNoId = body.kind === 'message' && body.message.mid === undefined;
  return [
    ...(facts.timestampMs === undefined && body.kind !== 'malformed'
      ? [loss('TIME_MISSING', 'timestamp_ms', 'the platform gave no time', 1)]
      : []),
    ...(hasNoId ? [loss('ID_MISSING', 'native_id', 'the platform gave no id', 1)] : []),
  ];
}

function withLosses(content: Content, losses: readonly Loss[]): Content {
  return losses.length === 0 ? content : { ...content, losses: losses.map((each) => ({ ...each })) };
}
