import type { Content, Inbound } from '#libs/connector/content';
import { type Loss, loss } from '#libs/envelope';
import { type BodyOf, factsOf, type MessagingBody, type MessagingFacts } from '#libs/meta-graph';
import { contentTable } from './content/index.ts';
import { emojiOf } from './content/reaction.ts';
import { envelopeIdOf } from './event-key.ts';
import { type Meaning, meaningFrom, referralContent } from './inbound/meaning.ts';
import { messageMeaning, postbackMeaning, unreadMeaning } from './inbound/message.ts';
import type { PlatformEvent } from './webhook.ts';

/** One parsed item as every platform's connector gives it. */
export const toInbound = (event: PlatformEvent): Inbound => {
  const { facts, keyParts } = factsOf(event);
  const { content, losses: ownLosses, ...meaning } = meaningOf(event.body.kind, event.body, event.plain);
  const itemClass = meaning.class ?? facts.class;
  const losses = [...ownLosses, ...missingFacts(event, facts)];
  return {
    platform: 'messenger',
    ...facts,
    ...meaning,
    class: itemClass,
    envelopeId: envelopeIdOf(facts.accountId, itemClass, keyParts),
    ...(content !== undefined && { content: withLosses(content, losses) }),
    losses,
  };
};

type BodyKind = MessagingBody['kind'];

/** What each kind of event means. */
const meaningByKind: { readonly [K in BodyKind]: (body: BodyOf<K>, plain: unknown) => Meaning } = {
  message: ({ message }, plain) => messageMeaning(message, plain),
  postback: ({ postback }) => postbackMeaning(postback),
  order: ({ order }) => ({
    ...meaningFrom('order', contentTable.order.toContent(order)),
    kind: 'order',
    ...(order.note !== undefined && { text: order.note }),
  }),
  edit: ({ edit }) => ({
    ...meaningFrom('edit', contentTable.edit.toContent(edit)),
    kind: edit.text === undefined ? 'unavailable' : 'text',
    ...(edit.text !== undefined && { text: edit.text }),
  }),
  reaction: ({ reaction }) => {
    const emoji = emojiOf(reaction);
    return {
      ...meaningFrom('reaction', contentTable.reaction.toContent(reaction)),
      kind: reaction.added ? 'add' : 'remove',
      ...(emoji !== undefined && { emoji }),
    };
  },
  receipt: ({ receipt }) => ({ kind: receipt.status, losses: [] }),
  system: ({ system }) => ({
    ...meaningFrom(
      'systemEvent',
      contentTable.systemEvent.toContent(system),
      referralContent(system.referral),
    ),
    kind: system.event,
  }),
  ignored: ({ name }) => ({ kind: name, losses: [] }),
  unsupported: ({ name }, plain) => unreadMeaning(name, plain),
  malformed: (_body, plain) => unreadMeaning('malformed', plain),
};

function meaningOf<K extends BodyKind>(kind: K, body: BodyOf<K>, plain: unknown): Meaning {
  return meaningByKind[kind](body, plain);
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
