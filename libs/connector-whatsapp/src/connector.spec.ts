import { describe, expect, it } from '@jest/globals';
import { signatureOf } from '#libs/meta-graph';
import { whatsapp } from './content.ts';
import { messageOf, valueOf, webhookOf } from './webhook-fixture.ts';

const message = messageOf({ type: 'text', text: { body: 'grüße / 😀' } });
const body = Buffer.from(JSON.stringify(webhookOf('messages', valueOf({ messages: [message] }))));

describe('the WhatsApp connector', () => {
  it('trusts exactly the bytes that one of its secrets signed', () => {
    const signature = signatureOf(body, 'second');
    expect(whatsapp.verify({ body, signature }, ['first', 'second'])).toBe(true);
    expect(whatsapp.verify({ body, signature }, ['first'])).toBe(false);
    expect(whatsapp.verify({ body }, ['first', 'second'])).toBe(false);
    const again = Buffer.from(JSON.stringify(JSON.parse(body.toString()), null, 1));
    expect(whatsapp.verify({ body: again, signature }, ['second'])).toBe(false);
  });

  it('gives the same events for the same bytes', () => {
    expect(whatsapp.translate(body)).toEqual(whatsapp.translate(body));
  });

  it('carries what a person said on WhatsApp to another one there', () => {
    const [event] = whatsapp.translate(body);
    const result = whatsapp.toRequests({
      content: event?.content ?? {},
      accountId: '1',
      recipientId: '2',
    });
    expect(result).toMatchObject({
      ok: true,
      value: [{ body: { type: 'text', text: { body: 'grüße / 😀' } } }],
    });
  });
});
