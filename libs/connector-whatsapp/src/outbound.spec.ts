import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Content, contentOf, type Outbound } from '#libs/connector/content';
import { toReceiptRequest, toReopenRequest, toRequests } from './outbound.ts';

const outboundOf = (content: Content, members: Partial<Outbound> = {}): Outbound => ({
  content,
  accountId: '800900100200300',
  recipientId: '4915550001234',
  ...members,
});

const sent = (content: Content, members: Partial<Outbound> = {}): { bodies: object[]; losses: string[] } => {
  const result = toRequests(outboundOf(content, members));
  if (!result.ok) throw new Error(result.failure.code);
  return {
    bodies: result.value.map(({ body }) => body),
    losses: result.losses.map(({ code, grade }) => `${code} ${grade}`),
  };
};

const hello = contentOf('text', { body: 'hello' });
const known = { reference: { nativeIds: ['wamid.T1', 'wamid.T2'] } };
const unknown = { reference: { nativeIds: [] } };

describe('a content on its way to WhatsApp', () => {
  it('is framed as the Send API takes it', () => {
    expect(toRequests(outboundOf(hello, { tag: 'gw:01' }))).toEqual({
      ok: true,
      value: [
        {
          method: 'POST',
          path: '/800900100200300/messages',
          body: {
            messaging_product: 'whatsapp',
            recipient_type: 'individual',
            to: '4915550001234',
            biz_opaque_callback_data: 'gw:01:0',
            type: 'text',
            text: { body: 'hello' },
          },
        },
      ],
      losses: [],
    });
  });

  it.each(['DE.90817263544536271809', 'DE.ENT.55443322110099887766', `user.${'0f'.repeat(32)}`])(
    'goes to a business-scoped id by `recipient`: %s',
    (recipientId) => {
      const [body] = sent(hello, { recipientId }).bodies;
      expect(body).toMatchObject({ recipient: recipientId });
      expect(body).not.toHaveProperty('to');
    },
  );

  it.each(['4915550001234', '<recipient>', 'de.1', 'DE.', 'DE.1 2'])(
    'goes to anything else by `to`: %s',
    (recipientId) => {
      const [body] = sent(hello, { recipientId }).bodies;
      expect(body).toMatchObject({ to: recipientId });
      expect(body).not.toHaveProperty('recipient');
    },
  );

  it('answers with its first part only', () => {
    const content = contentOf('text', { body: 'word '.repeat(2000) }, { replyTo: { nativeId: 'm_0' } });
    const { bodies, losses } = sent(content, { ...known, tag: 'gw:01' });
    expect(bodies).toHaveLength(3);
    expect(bodies[0]).toMatchObject({ context: { message_id: 'wamid.T1' } });
    for (const body of bodies.slice(1)) expect(body).not.toHaveProperty('context');
    for (const [part, body] of bodies.entries())
      expect(body).toMatchObject({ biz_opaque_callback_data: `gw:01:${part}` });
    expect(losses).toEqual(['TEXT_SPLIT 1']);
  });

  it('says in a line what it answers where the message is unknown here', () => {
    const content = contentOf('text', { body: 'yes' }, { replyTo: { nativeId: 'm_0' } });
    expect(sent(content, unknown)).toMatchObject({
      bodies: [{ text: { body: '↩ in reply to an earlier message\nyes' } }],
      losses: ['REFERENCE_LOST 2'],
    });
  });

  it('names its author and its forward on lines above', () => {
    const content = contentOf('text', { body: 'hello' }, { forwarding: 1 });
    expect(sent(content, { authorName: 'Ines' })).toMatchObject({
      bodies: [{ text: { body: 'Ines:\n↪ Forwarded\nhello' } }],
      losses: ['AUTHOR_AS_TEXT 2', 'FORWARDING_AS_TEXT 1'],
    });
  });

  it('puts a text of its own above what holds no text', () => {
    const content = contentOf('location', { latitudeDeg: 52.5, longitudeDeg: 13.4 });
    expect(sent(content, { authorName: 'Ines', ...known }).bodies).toMatchObject([
      { type: 'text', text: { body: 'Ines:' }, context: { message_id: 'wamid.T1' } },
      { type: 'location', location: { latitude: 52.5, longitude: 13.4 } },
    ]);
  });
});

describe('a reaction on its way to WhatsApp', () => {
  const added = contentOf('reaction', { target: { nativeId: 'm_0' }, emoji: '😮', action: 1 });
  const removed = contentOf('reaction', { target: { nativeId: 'm_0' }, action: 2 });

  it('names the message by the id that it has here, and answers nothing', () => {
    const { bodies, losses } = sent(added, known);
    expect(bodies).toEqual([
      expect.objectContaining({ type: 'reaction', reaction: { message_id: 'wamid.T1', emoji: '😮' } }),
    ]);
    expect(bodies[0]).not.toHaveProperty('context');
    expect(losses).toEqual([]);
  });

  it('is taken off by an empty emoji', () => {
    expect(sent(removed, known).bodies).toMatchObject([{ reaction: { message_id: 'wamid.T1', emoji: '' } }]);
  });

  it('cannot show its author', () => {
    expect(sent(added, { ...known, authorName: 'Ines' }).losses).toEqual(['FIELD_DROPPED 1']);
  });

  it('is text where the message is unknown here', () => {
    expect(sent(added, unknown)).toMatchObject({
      bodies: [{ type: 'text', text: { body: '↩ in reply to an earlier message\nreacted 😮' } }],
      losses: ['REFERENCE_LOST 2', 'REACTION_AS_TEXT 1'],
    });
    expect(sent(removed).bodies).toMatchObject([
      { text: { body: '↩ in reply to an earlier message\nremoved a reaction' } },
    ]);
  });
});

describe('an edit or a deletion on its way to WhatsApp', () => {
  it('answers the message that it is about', () => {
    const edit = contentOf('edit', {
      target: { nativeId: 'm_0' },
      content: contentOf('text', { body: 'new' }),
    });
    expect(sent(edit, known)).toMatchObject({
      bodies: [{ text: { body: '✏️ Edited: new' }, context: { message_id: 'wamid.T1' } }],
      losses: ['EDIT_AS_MESSAGE 2'],
    });
    expect(sent(contentOf('deletion', { target: { nativeId: 'm_0' } }), known)).toMatchObject({
      bodies: [{ text: { body: '🗑 message was deleted' }, context: { message_id: 'wamid.T1' } }],
      losses: ['DELETION_AS_NOTICE 3'],
    });
  });

  it('shows a new version of any kind as text', () => {
    const edited = (content: Content): unknown => sent(contentOf('edit', { content }), known).bodies[0];
    expect(edited(contentOf('image', { caption: 'a cat' }))).toMatchObject({
      text: { body: '✏️ Edited: 📷 Photo\na cat' },
    });
    expect(edited(contentOf('location', { latitudeDeg: 1, longitudeDeg: 2, name: 'Here' }))).toMatchObject({
      text: { body: '✏️ Edited: 📍 Here\nhttps://maps.google.com/?q=1,2' },
    });
    expect(edited(contentOf('contacts', { cards: [{ formattedName: 'Max' }] }))).toMatchObject({
      text: { body: '✏️ Edited: 👤 Max' },
    });
  });
});

describe('what WhatsApp is sent', () => {
  it('never exceeds its limits and is never empty, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 9000 }), fc.lorem({ maxCount: 2000 })),
        fc.option(fc.string({ minLength: 1, maxLength: 256 }), { nil: undefined }),
        (body, authorName) => {
          const content = contentOf('text', { body }, { forwarding: 1 });
          const { bodies } = sent(content, authorName === undefined ? {} : { authorName });
          expect(bodies.length).toBeGreaterThan(0);
          for (const each of bodies as { text: { body: string } }[]) {
            expect(each.text.body.length).toBeLessThanOrEqual(4096);
            expect(each.text.body).not.toBe('');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a receipt on its way to WhatsApp', () => {
  it('marks the message as read', () => {
    const receipt = {
      kind: 'read',
      accountId: '8',
      recipientId: '4915550001234',
      nativeId: 'wamid.T1',
    } as const;
    expect(toReceiptRequest(receipt)).toEqual({
      method: 'POST',
      path: '/8/messages',
      body: { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.T1' },
    });
  });
});

describe('a request to write again', () => {
  it('is the approved template in its language, and nothing else', () => {
    const request = { accountId: '8', templateName: 'come_back', language: 'pt-BR' };
    expect(toReopenRequest({ ...request, recipientId: '4915550001234' })).toEqual({
      method: 'POST',
      path: '/8/messages',
      body: {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: '4915550001234',
        type: 'template',
        template: { name: 'come_back', language: { code: 'pt_BR' } },
      },
    });
    expect(toReopenRequest({ ...request, recipientId: 'DE.123' }).body).toHaveProperty('recipient', 'DE.123');
  });
});
