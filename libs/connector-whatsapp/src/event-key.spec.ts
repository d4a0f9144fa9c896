import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { eventOf, eventOfMessage, eventsOf, ids, messageOf, valueOf, webhookOf } from './webhook-fixture.ts';

/** The formula once more, written from its description alone. */
const idOf = (...fields: readonly string[]): string => {
  const bytes = ['sealpost/envelope/v1', 'whatsapp', ...fields].flatMap((field) => {
    const utf8 = Buffer.from(field, 'utf8');
    return [Buffer.from([utf8.length >> 8, utf8.length & 0xff]), utf8];
  });
  return createHash('sha256').update(Buffer.concat(bytes)).digest('hex').slice(0, 32);
};

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const text = { type: 'text', text: { body: 'hi' } };

describe('the envelope id of a WhatsApp item', () => {
  it('of a message is made of its account, class and id', () => {
    expect(eventOfMessage(text).envelopeId).toBe(
      idOf(ids.number, 'message', ids.waba, ids.number, 'wamid.IN1'),
    );
  });

  it.each([
    ['reaction', { type: 'reaction', reaction: { message_id: 'wamid.0', emoji: '👍' } }],
    ['edit', { type: 'edit', edit: { original_message_id: 'wamid.0', message: text } }],
    ['deletion', { type: 'revoke', revoke: { original_message_id: 'wamid.0' } }],
    ['system', { type: 'system', system: { type: 'customer_identity_changed' } }],
    ['unsupported', { type: 'hologram', hologram: {} }],
  ])('of a %s has that class in it', (itemClass, item) => {
    expect(eventOfMessage(item).envelopeId).toBe(
      idOf(ids.number, itemClass, ids.waba, ids.number, 'wamid.IN1'),
    );
  });

  it('of an echo is made the same way', () => {
    const echo = { from: '4930111222', to: ids.phone, id: 'wamid.E', timestamp: '1760000000', ...text };
    expect(eventOf(webhookOf('smb_message_echoes', valueOf({ message_echoes: [echo] }))).envelopeId).toBe(
      idOf(ids.number, 'echo', ids.waba, ids.number, 'wamid.E'),
    );
  });

  it('of a status is made of the message, the status and the receiver', () => {
    const status = {
      id: 'wamid.OUT',
      status: 'read',
      timestamp: '1760000000',
      recipient_user_id: ids.userId,
    };
    expect(eventOf(webhookOf('messages', valueOf({ statuses: [status] }))).envelopeId).toBe(
      idOf(ids.number, 'receipt', 'wamid.OUT', 'read', ids.userId),
    );
  });

  it('of a message without an id is made of sender, time and all of its bytes', () => {
    const { id: _id, ...item } = messageOf(text) as { id: string };
    expect(eventOf(webhookOf('messages', valueOf({ messages: [item] }))).envelopeId).toBe(
      idOf(ids.number, 'message', ids.phone, '1760000000000', sha256(item)),
    );
  });

  it('of an item without sender and time has empty fields in their place', () => {
    const error = { code: 130_429, title: 'Rate limit hit' };
    expect(eventOf(webhookOf('messages', valueOf({ errors: [error] }))).envelopeId).toBe(
      idOf(ids.number, 'system', '', '', sha256(error)),
    );
  });

  it('of an ignored change is made of the whole change', () => {
    const webhook = webhookOf('security', { event: 'PIN_CHANGED' });
    expect(eventOf(webhook).envelopeId).toBe(
      idOf(ids.waba, 'ignored', '', '', sha256({ field: 'security', value: { event: 'PIN_CHANGED' } })),
    );
  });

  it('is the same for the same item twice, and another one for another item', () => {
    const message = messageOf(text);
    const [first, second, third] = eventsOf(
      webhookOf(
        'messages',
        valueOf({ messages: [message, message, messageOf({ ...text, id: 'wamid.IN2' })] }),
      ),
    );
    expect(second?.envelopeId).toBe(first?.envelopeId);
    expect(third?.envelopeId).not.toBe(first?.envelopeId);
  });
});
