import type { ExpectedEvent } from './contract-case.ts';
import { hashOfItem, idOfKey } from './envelope-key.ts';

type Fields = Readonly<Record<string, unknown>>;
type KeyParts = readonly (string | number | undefined)[];

/** The ids and the time of the frame around an item. */
export const person = '6543210987654321';
export const ours = '102938475610293';
export const itemMs = 1_754_500_000_123;
export const entryMs = 1_754_500_000_473;
export const mid = 'm_AbC-12_xyz==';

/** An item of `messaging`, from a person to our account. */
export const itemOf = (members: Fields): Fields => ({
  sender: { id: person },
  recipient: { id: ours },
  timestamp: itemMs,
  ...members,
});

/** The frames and the events of one of the two apps that share the messaging webhook. */
export const messagingFrame = (app: 'messenger' | 'instagram') => {
  const object = app === 'messenger' ? 'page' : 'instagram';

  /** A webhook of one entry with these members. */
  const entryOf = (members: Fields): Fields => ({
    object,
    entry: [{ id: ours, time: entryMs, ...members }],
  });
  /** A webhook of these items. */
  const itemsOf = (...items: readonly unknown[]): Fields => entryOf({ messaging: items });
  /** A webhook of one item from a person. */
  const webhookOf = (members: Fields): Fields => itemsOf(itemOf(members));
  /** A webhook of one message. */
  const messageOf = (message: Fields): Fields => webhookOf({ message: { mid, ...message } });
  /** A webhook of one message that our account sent. */
  const echoOf = (message: Fields): Fields =>
    webhookOf({
      sender: { id: ours },
      recipient: { id: person },
      message: { mid, is_echo: true, ...message },
    });

  const around = { accountId: ours, senderId: person, recipientId: ours, timestampMs: itemMs };
  const keyed = (members: ExpectedEvent, parts: KeyParts): ExpectedEvent => ({
    ...around,
    ...members,
    envelopeId: idOfKey(app, members.accountId ?? ours, members.class, parts),
  });
  /** The event of a message with an id. */
  const messageEvent = (members: Partial<ExpectedEvent>): ExpectedEvent => {
    const event = { class: 'message', nativeId: mid, ...members };
    return keyed(event, [ours, event.nativeId]);
  };
  /** The event of an echo with an id. */
  const echoEvent = (members: Partial<ExpectedEvent>): ExpectedEvent =>
    messageEvent({ class: 'echo', senderId: ours, recipientId: person, ...members });
  /** The event of an item that is known by its own bytes. */
  const bareEvent = (item: unknown, members: ExpectedEvent): ExpectedEvent => {
    const event = { ...around, ...members };
    return keyed(event, [event.senderId, event.timestampMs, hashOfItem(item)]);
  };
  return { entryOf, itemsOf, webhookOf, messageOf, echoOf, keyed, messageEvent, echoEvent, bareEvent };
};
