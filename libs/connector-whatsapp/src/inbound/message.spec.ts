import { describe, expect, it } from '@jest/globals';
import { contact, eventOf, eventOfMessage, ids, messageOf, valueOf, webhookOf } from '../webhook-fixture.ts';

const media = {
  id: '5550001',
  mime_type: 'image/jpeg',
  sha256: 'aGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd28=',
};

describe('a WhatsApp message', () => {
  it('has the ids, the time and the people that its item gives', () => {
    const event = eventOfMessage({ group_id: 'GROUP1', type: 'text', text: { body: ' hi *there* ' } }, [
      contact,
    ]);
    expect(event).toMatchObject({
      platform: 'whatsapp',
      class: 'message',
      kind: 'text',
      accountId: ids.number,
      senderId: ids.userId,
      senderAliases: [ids.phone, ids.parentUserId],
      recipientId: ids.number,
      groupId: 'GROUP1',
      nativeId: 'wamid.IN1',
      timestampMs: 1_760_000_000_000,
      text: ' hi *there* ',
      losses: [],
      content: { authorName: 'Ines Vogel', text: { body: ' hi *there* ', spans: [{ start: 4, length: 7 }] } },
    });
  });

  it('belongs to the business account where no phone number is named', () => {
    const value = { messages: [messageOf({ type: 'text', text: { body: 'hi' } })] };
    expect(eventOf(webhookOf('messages', value)).accountId).toBe(ids.waba);
  });

  it.each([
    ['text', { type: 'text', text: { body: 'hi' } }, 'hi'],
    ['image', { type: 'image', image: { ...media, caption: 'a cat' } }, 'a cat'],
    ['video', { type: 'video', video: { ...media, caption: 'a cat' } }, 'a cat'],
    ['audio', { type: 'audio', audio: { ...media, voice: false } }, undefined],
    ['audio', { type: 'audio', audio: media }, undefined],
    ['voice', { type: 'audio', audio: { ...media, voice: true } }, undefined],
    ['voice', { type: 'voice', voice: media }, undefined],
    [
      'document',
      { type: 'document', document: { ...media, filename: 'Preisliste äöü.pdf', caption: 'x' } },
      'x',
    ],
    ['sticker', { type: 'sticker', sticker: { ...media, animated: true } }, undefined],
    [
      'location',
      { type: 'location', location: { latitude: 52.5, longitude: 13.4, name: 'Home' } },
      undefined,
    ],
    ['contacts', { type: 'contacts', contacts: [{ name: { formatted_name: 'Max' } }] }, undefined],
    ['choice_answer', interactive('button_reply', { id: 'yes', title: 'Yes' }), 'Yes'],
    ['choice_answer', interactive('list_reply', { id: 'a', title: 'Air', description: 'fast' }), 'Air'],
    ['choice_answer', { type: 'button', button: { payload: 'p', text: 'Stop offers' } }, 'Stop offers'],
    [
      'form_reply',
      interactive('nfm_reply', { name: 'flow', body: 'Sent', response_json: '{"a":1}' }),
      'Sent',
    ],
    [
      'order',
      { type: 'order', order: { catalog_id: '1', text: 'Please wrap', product_items: [] } },
      'Please wrap',
    ],
    ['order', { type: 'order', order: { catalog_id: '1', text: '' } }, undefined],
    ['unavailable', { type: 'unsupported', errors: [{ code: 131_051 }] }, undefined],
    ['unavailable', { type: 'unsupported', unsupported: { type: 'poll' } }, undefined],
    ['unavailable', { type: 'unknown', errors: [{ code: 131_051 }] }, undefined],
    ['unavailable', { type: 'ephemeral' }, undefined],
    ['unavailable', { type: 'hologram', errors: [{ code: 131_051 }] }, undefined],
    ['unavailable', { errors: [{ code: 131_051 }] }, undefined],
    ['unavailable', interactive('payment_method', { x: 1 }), undefined],
    ['unavailable', interactive('payment_notification', { x: 1 }), undefined],
    ['unavailable', { type: 'interactive' }, undefined],
    ['unavailable', { type: 'interactive', interactive: { type: 'button_reply' } }, undefined],
    ['unavailable', { type: 'interactive', interactive: {} }, undefined],
    ['unavailable', { type: 'image' }, undefined],
    ['unavailable', { type: 'text', text: {} }, undefined],
    ['unavailable', { type: 'contacts', contacts: [] }, undefined],
    ['unavailable', { type: 'location', location: { name: 'Home' } }, undefined],
    ['unavailable', { type: 'location', location: { latitude: 1 } }, undefined],
    ['location', { type: 'location', location: { latitude: 91, longitude: 2 } }, undefined],
    ['location', { type: 'location', location: { latitude: '1.5', longitude: '-2' } }, undefined],
    ['unavailable', { type: 'reaction' }, undefined],
    ['unavailable', { type: 'edit' }, undefined],
    ['unavailable', { type: 'revoke' }, undefined],
    ['unavailable', { type: 'system' }, undefined],
  ])('is of kind %s: %j', (kind, item, text) => {
    const event = eventOfMessage(item);
    expect(event).toMatchObject({ class: 'message', kind });
    expect(event.text).toBe(text);
    if (kind === 'unavailable')
      expect(event.losses).toMatchObject([{ code: 'CONTENT_UNAVAILABLE', grade: 3 }]);
  });

  it.each([
    ['location', { location: { latitude: 1, longitude: 2 } }],
    ['text', { text: { body: 'hi' } }],
    ['contacts', { contacts: [{ name: { formatted_name: 'Max' } }] }],
    ['choice_answer', { type: 'interactive', interactive: { list_reply: { id: '1', title: 'One' } } }],
  ])('without a type takes the one whose object it has: %s', (kind, item) => {
    expect(eventOfMessage(item)).toMatchObject({ class: 'message', kind });
  });

  it.each([
    ['hologram', { type: 'hologram', hologram: {} }],
    [
      'product_carousel',
      { type: 'interactive', interactive: { type: 'product_carousel', product_carousel: {} } },
    ],
    ['malformed', {}],
  ])('is unsupported and keeps its bytes as %s', (kind, item) => {
    const event = eventOfMessage(item);
    expect(event).toMatchObject({ class: 'unsupported', kind, nativeId: 'wamid.IN1', senderId: ids.phone });
    expect(JSON.parse(Buffer.from(event.content?.raw ?? []).toString())).toEqual(messageOf(item));
  });

  it.each(['1e999', 'LATITUDE', '', true])('is a place that nobody can find at %j degrees', (latitude) => {
    const event = eventOfMessage({ type: 'location', location: { latitude, longitude: 2 } });
    expect(event).toMatchObject({ kind: 'location', content: { location: { latitudeDeg: NaN } } });
    expect(event.losses).toMatchObject([{ code: 'FIELD_DROPPED', field: 'location', grade: 3 }]);
  });

  it('keeps no bytes that would leave no room in an envelope, and says so', () => {
    const event = eventOfMessage({ type: 'hologram', hologram: 'x'.repeat(300_000) });
    expect(event.content?.raw).toHaveLength(0);
    expect(event.losses).toMatchObject([
      { code: 'CONTENT_UNAVAILABLE' },
      { code: 'FIELD_DROPPED', field: 'raw' },
    ]);
  });

  it('is a reaction, put on or taken off', () => {
    const reaction = (members: object): object => ({
      type: 'reaction',
      reaction: { message_id: 'wamid.0', ...members },
    });
    expect(eventOfMessage(reaction({ emoji: '👍🏽' }))).toMatchObject({
      class: 'reaction',
      kind: 'add',
      emoji: '👍🏽',
      refNativeId: 'wamid.0',
      nativeId: 'wamid.IN1',
    });
    for (const members of [{ emoji: '' }, {}]) {
      const event = eventOfMessage(reaction(members));
      expect(event).toMatchObject({ class: 'reaction', kind: 'remove', refNativeId: 'wamid.0' });
      expect(event).not.toHaveProperty('emoji');
    }
  });

  it('is an edit of the kind of its new version, and points to the original', () => {
    const message = { context: { id: 'wamid.Q' }, type: 'image', image: { ...media, caption: 'new' } };
    const event = eventOfMessage({ type: 'edit', edit: { original_message_id: 'wamid.0', message } });
    expect(event).toMatchObject({
      class: 'edit',
      kind: 'image',
      text: 'new',
      refNativeId: 'wamid.0',
      nativeId: 'wamid.IN1',
      content: { edit: { content: { replyTo: { nativeId: 'wamid.Q' }, image: { caption: 'new' } } } },
    });
  });

  it.each([
    ['edit', 'unavailable', {}],
    ['edit', 'unavailable', { type: 'revoke', revoke: { original_message_id: 'wamid.1' } }],
    ['unsupported', 'hologram', { type: 'hologram' }],
  ])('is %s %s where the new version is %j', (itemClass, kind, message) => {
    const event = eventOfMessage({ type: 'edit', edit: { original_message_id: 'wamid.0', message } });
    expect(event).toMatchObject({ class: itemClass, kind, refNativeId: 'wamid.0' });
  });

  it('is a deletion, without kind and text', () => {
    const event = eventOfMessage({ type: 'revoke', revoke: { original_message_id: 'wamid.0' } });
    expect(event).toMatchObject({ class: 'deletion', refNativeId: 'wamid.0', nativeId: 'wamid.IN1' });
    expect(event).not.toHaveProperty('kind');
    expect(event).not.toHaveProperty('text');
  });

  it('points to what it answers', () => {
    const context = { from: '4930111222', id: 'wamid.Q' };
    for (const item of [
      { type: 'text', text: { body: 'yes' } },
      interactive('button_reply', { id: '1', title: 'Yes' }),
    ])
      expect(eventOfMessage({ ...item, context })).toMatchObject({
        refNativeId: 'wamid.Q',
        content: { replyTo: { nativeId: 'wamid.Q' } },
      });
  });

  it.each([
    [
      'a product question',
      { id: 'wamid.Q', referred_product: { catalog_id: '1', product_retailer_id: 'SKU' } },
    ],
    ['a forward', { id: 'wamid.Q', forwarded: true }],
    ['a forward of many hops', { id: 'wamid.Q', frequently_forwarded: true }],
  ])('points to nothing in %s', (_what, context) => {
    const event = eventOfMessage({ type: 'text', text: { body: 'hi' }, context });
    expect(event).not.toHaveProperty('refNativeId');
    expect(event.content).not.toHaveProperty('replyTo');
  });

  it('is a reply where the referred product is empty', () => {
    for (const referred of [{}, null, { catalog_id: '' }]) {
      const context = { id: 'wamid.Q', referred_product: referred };
      expect(eventOfMessage({ type: 'text', text: { body: 'hi' }, context }).refNativeId).toBe('wamid.Q');
    }
  });

  it('keeps how it was forwarded, the product page and the ad', () => {
    const referral = {
      source_url: 'https://fb.me/x',
      source_id: '77',
      source_type: 'ad',
      headline: 'Spring',
      body: 'Flowers',
      ctwa_clid: 'clid',
      image_url: 'https://example.com/a.jpg',
    };
    const text = { type: 'text', text: { body: 'hi' } };
    expect(eventOfMessage({ ...text, context: { forwarded: true } }).content?.forwarding).toBe(1);
    expect(eventOfMessage({ ...text, context: { frequently_forwarded: true } }).content?.forwarding).toBe(2);
    const referred = { catalog_id: '1', product_retailer_id: 'SKU' };
    expect(eventOfMessage({ ...text, context: { referred_product: referred } }).content?.product).toEqual({
      catalogId: '1',
      productId: 'SKU',
    });
    const event = eventOfMessage({ ...text, referral });
    expect(event.content?.referral).toEqual({
      url: 'https://fb.me/x',
      adId: '77',
      source: 'ad',
      headline: 'Spring',
      body: 'Flowers',
      ctwaClid: 'clid',
    });
    expect(event.losses).toMatchObject([{ code: 'FIELD_DROPPED', field: 'referral', grade: 0 }]);
  });

  it('says where Meta could not fetch its medium', () => {
    const event = eventOfMessage({ type: 'image', image: media, errors: [{ code: 131_052 }] });
    expect(event).toMatchObject({ kind: 'image', content: { image: { fetchFailed: true } } });
    expect(event.losses).toMatchObject([{ code: 'MEDIA_NOT_CARRIED', grade: 3 }]);
  });

  it('says what it misses: an id, a time', () => {
    const event = eventOf(
      webhookOf('messages', valueOf({ messages: [{ type: 'text', text: { body: 'hi' } }] })),
    );
    expect(event.losses.map(({ code }) => code)).toEqual(['ID_MISSING', 'TIME_MISSING']);
    expect(event).not.toHaveProperty('nativeId');
    expect(event).not.toHaveProperty('timestampMs');
  });

  it('has the time of the entry where its own is none', () => {
    const value = valueOf({
      messages: [messageOf({ timestamp: 'soon', type: 'text', text: { body: 'hi' } })],
    });
    expect(eventOf(webhookOf('messages', value, { time: 1_760_000_009 })).timestampMs).toBe(
      1_760_000_009_000,
    );
  });

  it('cuts a name that no one can have', () => {
    const person = { ...contact, profile: { name: '😀'.repeat(300) } };
    expect(eventOfMessage({ type: 'text', text: { body: 'hi' } }, [person]).content?.authorName).toBe(
      '😀'.repeat(256),
    );
    expect(eventOfMessage({ type: 'text', text: { body: 'hi' } }, [person]).losses).toMatchObject([
      { code: 'TEXT_TRUNCATED', field: 'author_name', grade: 1 },
    ]);
  });
});

describe('a WhatsApp system message', () => {
  it('starts a conversation without words', () => {
    const event = eventOfMessage({ type: 'request_welcome' });
    expect(event).toMatchObject({ class: 'system', kind: 'conversation_started', nativeId: 'wamid.IN1' });
    expect(event).not.toHaveProperty('text');
  });

  it('is of its own type, with its sentence as text and its facts as attributes', () => {
    const system = { body: 'Ines changed from 1 to 2', type: 'user_changed_number', wa_id: '4915550005678' };
    expect(eventOfMessage({ type: 'system', system })).toMatchObject({
      class: 'system',
      kind: 'user_changed_number',
      senderId: ids.phone,
      senderAliases: ['4915550005678'],
      text: 'Ines changed from 1 to 2',
      content: { systemEvent: { attributes: { wa_id: '4915550005678' } } },
    });
  });

  it('keeps the identity block of a changed security code', () => {
    const item = {
      type: 'system',
      system: { body: 'changed', type: 'customer_identity_changed' },
      identity: { acknowledged: false, hash: 'h' },
    };
    expect(eventOfMessage(item).content?.systemEvent?.attributes).toEqual({
      'identity.acknowledged': 'false',
      'identity.hash': 'h',
    });
  });

  it('answers nothing, as a call permission does', () => {
    const reply = interactive('call_permission_reply', {
      response: 'accept',
      expiration_timestamp: 1_760_000_500,
    });
    const event = eventOfMessage({ ...reply, context: { id: 'wamid.Q' } });
    expect(event).toMatchObject({ class: 'system', kind: 'call_permission_reply' });
    expect(event).not.toHaveProperty('refNativeId');
    expect(event.content?.systemEvent?.attributes).toEqual({
      response: 'accept',
      expiration_timestamp: '1760000500',
    });
  });
});

describe('a WhatsApp echo', () => {
  const echoOf = (
    members: object,
    field = 'smb_message_echoes',
    key = 'message_echoes',
  ): ReturnType<typeof eventOf> =>
    eventOf(
      webhookOf(
        field,
        valueOf({
          [key]: [{ from: '4930111222', to: ids.phone, id: 'wamid.E', timestamp: '1760000000', ...members }],
        }),
      ),
    );

  it('comes from our account and goes to the person, written by somebody of the business', () => {
    const event = echoOf({ to_user_id: ids.userId, type: 'text', text: { body: 'hello' } });
    expect(event).toMatchObject({
      class: 'echo',
      kind: 'text',
      senderId: ids.number,
      recipientId: ids.userId,
      recipientAliases: [ids.phone],
      nativeId: 'wamid.E',
      text: 'hello',
      content: { byHumanAgent: true },
    });
  });

  it.each([
    [
      'edit',
      {
        type: 'edit',
        edit: { original_message_id: 'wamid.0', message: { type: 'text', text: { body: 'n' } } },
      },
    ],
    ['deletion', { type: 'revoke', revoke: { original_message_id: 'wamid.0' } }],
  ])('of an %s has that kind and points to the original', (kind, item) => {
    expect(echoOf(item)).toMatchObject({ class: 'echo', kind, refNativeId: 'wamid.0' });
  });

  it('without content is unavailable', () => {
    expect(echoOf({})).toMatchObject({ class: 'echo', kind: 'unavailable' });
  });

  it('of a reaction is a reaction of our account', () => {
    const item = { type: 'reaction', reaction: { message_id: 'wamid.0', emoji: '🎉' } };
    expect(echoOf(item)).toMatchObject({
      class: 'reaction',
      kind: 'add',
      senderId: ids.number,
      recipientId: ids.phone,
    });
  });

  it.each([
    ['messages', 'message_echoes'],
    ['message_echoes', 'message_echoes'],
    ['smb_message_echoes', 'messages'],
  ])('is one in field %s under %s', (field, key) => {
    expect(echoOf({ type: 'text', text: { body: 'hello' } }, field, key).class).toBe('echo');
  });
});

function interactive(type: string, reply: object): object {
  return { type: 'interactive', interactive: { type, [type]: reply } };
}
