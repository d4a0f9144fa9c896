import type { Inbound } from '#libs/connector/content';
import { toInbound } from './inbound.ts';
import { parse } from './parse.ts';

/** For specs: the ids of an invented account and of an invented person. */
export const ids = {
  waba: '700100200300400',
  number: '800900100200300',
  phone: '4915550001234',
  userId: 'DE.90817263544536271809',
  parentUserId: 'DE.ENT.55443322110099887766',
} as const;

/** For specs: a contact of the person, who has a business-scoped id. */
export const contact = {
  profile: { name: 'Ines Vogel', username: '@ines.v' },
  wa_id: ids.phone,
  user_id: ids.userId,
  parent_user_id: ids.parentUserId,
} as const;

/** For specs: a webhook with one change. */
export const webhookOf = (field: string, value: unknown, entry: object = {}): unknown => ({
  object: 'whatsapp_business_account',
  entry: [{ id: ids.waba, ...entry, changes: [{ field, value }] }],
});

/** For specs: the value of a change with the frame that Meta puts around its items. */
export const valueOf = (items: object): object => ({
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: '4930111222', phone_number_id: ids.number },
  ...items,
});

/** For specs: a message from the person, of whom only the phone is known. */
export const messageOf = (members: object): object => ({
  from: ids.phone,
  id: 'wamid.IN1',
  timestamp: '1760000000',
  ...members,
});

/** For specs: the events of a webhook, as the connector reads its bytes. */
export const eventsOf = (webhook: unknown): readonly Inbound[] =>
  parse(Buffer.from(JSON.stringify(webhook))).map(toInbound);

/** For specs: the event of a webhook that has one. */
export const eventOf = (webhook: unknown): Inbound => {
  const [event, ...others] = eventsOf(webhook);
  if (event === undefined || others.length > 0) throw new Error('expected one event');
  return event;
};

/** For specs: the event of a message, with the contacts beside it. */
export const eventOfMessage = (members: object, contacts: readonly object[] = []): Inbound =>
  eventOf(
    webhookOf(
      'messages',
      valueOf({ ...(contacts.length > 0 && { contacts }), messages: [messageOf(members)] }),
    ),
  );
