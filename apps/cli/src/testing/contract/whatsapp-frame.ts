import type { ExpectedEvent } from './contract-case.ts';
import { hashOfItem, idOfKey } from './envelope-key.ts';

/** The ids and the time of the frame around an item. */
export const pnid = '106540352242922';
export const waba = '102290129340398';
export const phone = '16505551234';
const itemTime = '1754500000';
export const itemMs = 1_754_500_000_000;

const metadata = { display_phone_number: '15550783881', phone_number_id: pnid };
const contacts = [{ profile: { name: 'Sheena Nelson' }, wa_id: phone }];

type Fields = Readonly<Record<string, unknown>>;

/** A webhook of one change; the entry has a time only where one is given. */
export const changeOf = (field: string, value: unknown, entry: Fields = {}): Fields => ({
  object: 'whatsapp_business_account',
  entry: [{ id: waba, ...entry, changes: [{ field, value }] }],
});

/** A webhook of field `messages` with these members of the value. */
export const valueOf = (value: Fields): Fields =>
  changeOf('messages', { messaging_product: 'whatsapp', metadata, ...value });

/** A webhook of one message from a person with a phone number. */
export const messageOf = (item: Fields, value: Fields = {}): Fields =>
  valueOf({
    contacts,
    messages: [{ from: phone, id: 'wamid.A1=', timestamp: itemTime, ...item }],
    ...value,
  });

/** A webhook of one status for a person with a phone number. */
export const statusOf = (item: Fields, value: Fields = {}): Fields =>
  valueOf({
    statuses: [{ id: 'wamid.OUT=', status: 'read', timestamp: itemTime, recipient_id: phone, ...item }],
    ...value,
  });

/** A webhook of one message that the business sent from its telephone. */
export const echoOf = (item: Fields, value: Fields = {}): Fields =>
  changeOf('smb_message_echoes', {
    messaging_product: 'whatsapp',
    metadata,
    message_echoes: [{ from: '15550783881', to: phone, id: 'wamid.A1=', timestamp: itemTime, ...item }],
    ...value,
  });

/** The event of an item with an id: a message unless another class is given. */
export const itemEvent = (members: Partial<ExpectedEvent>): ExpectedEvent => {
  const event = {
    class: 'message',
    accountId: pnid,
    senderId: phone,
    recipientId: pnid,
    nativeId: 'wamid.A1=',
    timestampMs: itemMs,
    ...members,
  };
  return { ...event, envelopeId: idOfKey('whatsapp', pnid, event.class, [waba, pnid, event.nativeId]) };
};

/** The event of a status of the message `wamid.OUT=`. */
export const statusEvent = (status: string, members: Partial<ExpectedEvent> = {}): ExpectedEvent => {
  const event = {
    class: 'receipt',
    kind: status,
    accountId: pnid,
    senderId: phone,
    recipientId: pnid,
    timestampMs: itemMs,
    refNativeId: 'wamid.OUT=',
    ...members,
  };
  return {
    ...event,
    envelopeId: idOfKey('whatsapp', pnid, event.class, ['wamid.OUT=', status, event.senderId]),
  };
};

/** The event of an item without an id, which is known by its own bytes. */
export const bareEvent = (item: unknown, members: ExpectedEvent): ExpectedEvent => ({
  ...members,
  envelopeId: idOfKey('whatsapp', members.accountId ?? '', members.class, [
    members.senderId,
    members.timestampMs,
    hashOfItem(item),
  ]),
});
