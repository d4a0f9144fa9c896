import { describe, expect, it } from '@jest/globals';
import type { Inbound } from '#libs/connector/content';
import { deriveEnvelopeId } from '#libs/envelope';
import { instagram } from './connector.ts';

const time = 1_700_000_000_000;

const translated = (item: object): Inbound => {
  const around = { sender: { id: 'p1' }, recipient: { id: 'ig1' }, timestamp: time };
  const body = { object: 'instagram', entry: [{ id: 'ig1', time, messaging: [{ ...around, ...item }] }] };
  const [event] = instagram.translate(Buffer.from(JSON.stringify(body)));
  if (event === undefined) throw new Error('the body holds no event');
  return event;
};

const photo = { type: 'image', payload: { url: 'https://cdn.example.net/1.jpg' } };

describe('a message', () => {
  it('is its text with all that is around it', () => {
    const message = {
      mid: 'm_1',
      text: 'Still free?',
      reply_to: { mid: 'm_0' },
      referral: { ref: 'r-1', source: 'ADS', type: 'OPEN_THREAD', ad_id: 9, product: { id: 'SKU' } },
    };
    expect(translated({ message })).toEqual({
      platform: 'instagram',
      class: 'message',
      kind: 'text',
      accountId: 'ig1',
      senderId: 'p1',
      recipientId: 'ig1',
      nativeId: 'm_1',
      timestampMs: time,
      envelopeId: deriveEnvelopeId('instagram', 'ig1', 'message', ['ig1', 'm_1']),
      text: 'Still free?',
      refNativeId: 'm_0',
      referralRef: 'r-1',
      content: {
        kind: 'text',
        text: { body: 'Still free?' },
        replyTo: { nativeId: 'm_0' },
        referral: { ref: 'r-1', source: 'ADS', type: 'OPEN_THREAD', adId: '9', productId: 'SKU' },
        product: { productId: 'SKU' },
      },
      losses: [],
    });
  });

  it('keeps the story that it answers and points at no message', () => {
    const event = translated({
      message: { mid: 'm', text: 'wow', reply_to: { story: { id: 's', url: 'u' } } },
    });
    expect(event.content?.story).toEqual({ id: 's', url: 'u' });
    expect(event).not.toHaveProperty('refNativeId');
  });

  it('gives no text where the platform hands nothing out', () => {
    const event = translated({ message: { mid: 'm', is_unsupported: true, text: 'hidden' } });
    expect(event).toMatchObject({ class: 'message', kind: 'unavailable', losses: [{ grade: 3 }] });
    expect(event).not.toHaveProperty('text');
    expect(Buffer.from(event.content?.raw ?? []).toString()).toContain('"is_unsupported":true');
  });

  it('is unsupported where its only attachment is of a type that nobody documents', () => {
    const event = translated({ message: { mid: 'm', attachments: [{ type: 'hologram' }] } });
    expect(event).toMatchObject({ class: 'unsupported', kind: 'hologram', nativeId: 'm' });
    expect(event.envelopeId).toBe(deriveEnvelopeId('instagram', 'ig1', 'unsupported', ['ig1', 'm']));
  });

  it('shows what came beside a photo as lines below its caption', () => {
    const place = { type: 'location', title: 'Mill', payload: { coordinates: { lat: 1.5, long: 2 } } };
    const event = translated({ message: { mid: 'm', text: 'here', attachments: [photo, place] } });
    expect(event).toMatchObject({ kind: 'image', text: 'here' });
    expect(event.content?.image?.caption).toBe('here\n📍 Mill\nhttps://maps.google.com/?q=1.5,2');
    expect(event.losses).toMatchObject([{ code: 'RENDERED_AS_TEXT', field: 'location', grade: 2 }]);
  });

  it('shows that something beside a text was withheld', () => {
    const event = translated({ message: { mid: 'm', text: 'look', attachments: [{ type: 'ephemeral' }] } });
    expect(event).toMatchObject({
      kind: 'text',
      text: 'look',
      losses: [{ code: 'CONTENT_UNAVAILABLE', grade: 3 }],
    });
    expect(event.content?.text?.body).toMatch(/^look\n./);
  });

  it('reports what it folded at grade 0', () => {
    const sticker = { payload: { url: 'x', sticker_id: 7 } };
    const twice = [
      { ...sticker, type: 'image' },
      { ...sticker, type: 'sticker' },
    ];
    expect(translated({ message: { mid: 'm', attachments: twice } }).losses).toMatchObject([
      { code: 'DUPLICATE_DROPPED', grade: 0 },
    ]);
    const preview = [{ type: 'fallback', payload: { url: 'https://a.example' } }];
    expect(
      translated({ message: { mid: 'm', text: 'https://a.example', attachments: preview } }).losses,
    ).toMatchObject([{ code: 'LINK_PREVIEW_DROPPED', grade: 0 }]);
  });

  it('keeps a mention in a story beside a tapped answer', () => {
    const mention = {
      type: 'story_mention',
      payload: { url: 'https://cdn.example.net/s', story: { id: 's1' } },
    };
    const message = { mid: 'm', text: 'Yes', quick_reply: { payload: 'Y' }, attachments: [mention] };
    expect(translated({ message }).content).toMatchObject({
      choiceAnswer: { title: 'Yes', token: 'Y' },
      story: { id: 's1', url: 'https://cdn.example.net/s' },
    });
  });

  it('says so where it has no id or no time', () => {
    const body = {
      object: 'instagram',
      entry: [{ id: '1', messaging: [{ sender: { id: 'a' }, message: { text: 'x' } }] }],
    };
    const [event] = instagram.translate(Buffer.from(JSON.stringify(body)));
    expect(event?.losses.map(({ code }) => code)).toEqual(['TIME_MISSING', 'ID_MISSING']);
    expect(event).not.toHaveProperty('nativeId');
    expect(event).not.toHaveProperty('timestampMs');
  });
});

describe('an echo', () => {
  it('has the kind of what was sent, with its tag', () => {
    const message = { mid: 'm', is_echo: true, app_id: 1, metadata: 'tag-7', attachments: [photo] };
    const event = translated({ sender: { id: 'ig1' }, recipient: { id: 'p1' }, message });
    expect(event).toMatchObject({
      class: 'echo',
      kind: 'image',
      tag: 'tag-7',
      echoAppId: '1',
      recipientId: 'p1',
    });
  });

  it('is unavailable without content, and a deletion where it takes back', () => {
    const echo = (message: object): Inbound =>
      translated({
        sender: { id: 'ig1' },
        recipient: { id: 'p1' },
        message: { mid: 'm', is_echo: true, ...message },
      });
    expect(echo({})).toMatchObject({ class: 'echo', kind: 'unavailable' });
    expect(echo({ attachments: [{ type: 'hologram' }] })).toMatchObject({
      class: 'echo',
      kind: 'unavailable',
    });
    expect(echo({ is_deleted: true })).toMatchObject({ class: 'echo', kind: 'deletion', refNativeId: 'm' });
  });
});

describe('a postback', () => {
  it('is a tapped answer whose title is its text', () => {
    expect(translated({ postback: { mid: 'm', title: 'Hours', payload: 'H' } })).toMatchObject({
      class: 'message',
      kind: 'choice_answer',
      nativeId: 'm',
      text: 'Hours',
    });
    expect(translated({ postback: { title: '', payload: 'H' } })).not.toHaveProperty('text');
  });

  it.each(['GET_STARTED', 'get_started', '__GET_STARTED__', '_Get_Started'])(
    'begins a conversation with %s',
    (payload) => {
      const event = translated({ postback: { title: 'Get started', payload, referral: { ref: 'r' } } });
      expect(event).toMatchObject({ class: 'system', kind: 'conversation_started', referralRef: 'r' });
      expect(event).not.toHaveProperty('text');
    },
  );

  it('is an answer where the payload only resembles that', () => {
    expect(translated({ postback: { payload: 'GET_STARTED_NOW' } }).kind).toBe('choice_answer');
    expect(translated({ postback: { payload: 'START' } }).kind).toBe('choice_answer');
  });
});

describe('everything else', () => {
  it('tells added reactions from removed ones, and names from emoji', () => {
    const reaction = (given: object): Inbound => translated({ reaction: { mid: 'm', ...given } });
    expect(reaction({ action: 'react', emoji: '❤', reaction: 'love' })).toMatchObject({
      kind: 'add',
      emoji: '❤',
    });
    expect(reaction({ action: 'react', reaction: 'wow' })).toMatchObject({ kind: 'add', emoji: '😮' });
    const removed = reaction({ action: 'unreact', emoji: '❤', reaction: 'love' });
    expect(removed).toMatchObject({ class: 'reaction', kind: 'remove', refNativeId: 'm' });
    expect(removed).not.toHaveProperty('emoji');
    expect(reaction({}).kind).toBe('remove');
  });

  it('takes edit 0 for an edit, and an edit without text for unavailable', () => {
    const edit = (given: object): Inbound => translated({ message_edit: { mid: 'm', ...given } });
    expect(edit({ text: 'new', num_edit: 0 })).toMatchObject({
      class: 'edit',
      kind: 'text',
      text: 'new',
      refNativeId: 'm',
    });
    expect(edit({ num_edit: 1 })).toMatchObject({ class: 'edit', kind: 'unavailable' });
  });

  it('gives a deletion no kind and no text', () => {
    const event = translated({ message: { mid: 'm', text: 'oops', is_deleted: true } });
    expect(event).toMatchObject({ class: 'deletion', refNativeId: 'm' });
    expect(event).not.toHaveProperty('kind');
    expect(event).not.toHaveProperty('text');
    expect(event).not.toHaveProperty('nativeId');
  });

  it('gives receipts no content', () => {
    expect(translated({ read: { watermark: time } })).toMatchObject({
      class: 'receipt',
      kind: 'read',
      refWatermarkMs: time,
    });
    const delivered = translated({ delivery: { watermark: time, mids: ['a'] } });
    expect(delivered).toMatchObject({ class: 'receipt', kind: 'delivered', receiptNativeIds: ['a'] });
    expect(delivered).not.toHaveProperty('content');
  });

  it('carries a cart with its note as text', () => {
    const products = [{ retailer_id: 'SKU', name: 'Lamp', quantity: 2, unit_price: 30.5, currency: 'EUR' }];
    const event = translated({ order: { products, note: 'wrap it' } });
    expect(event).toMatchObject({ class: 'message', kind: 'order', text: 'wrap it' });
    expect(event.content?.order?.lines).toEqual([
      { productId: 'SKU', name: 'Lamp', quantity: '2', unitPrice: '30.5', currency: 'EUR' },
    ]);
  });

  it.each([
    ['optin', { optin: { ref: 'x' } }],
    ['account_linking', { account_linking: { status: 'linked' } }],
    ['pass_thread_control', { pass_thread_control: { new_owner_app_id: '1' } }],
    ['take_thread_control', { take_thread_control: {} }],
    ['request_thread_control', { request_thread_control: { requested_owner_app_id: 1 } }],
    ['app_roles', { app_roles: { '1': ['automation'] } }],
    ['policy_enforcement', { policy_enforcement: { action: 'block' } }],
    ['policy_enforcement', { 'policy-enforcement': { action: 'block' } }],
    ['response_feedback', { response_feedback: { feedback: 'Good response', mid: 'm' } }],
    ['referral', { referral: { source: 'DISCOVER_TAB' } }],
  ])('reads %s as a system event that points at nothing', (kind, item) => {
    const event = translated(item);
    expect(event).toMatchObject({ class: 'system', kind, content: { systemEvent: { event: kind } } });
    expect(event).not.toHaveProperty('refNativeId');
  });

  it.each(['comments', 'live_comments', 'mentions', 'story_insights', 'follow'])(
    'ignores the field %s',
    (field) => {
      const value = { id: 'c1', text: 'nice', from: { id: 'p1', username: 'ada' } };
      const inChanges = { object: 'instagram', entry: [{ id: '1', time, changes: [{ field, value }] }] };
      const onEntry = { object: 'instagram', entry: [{ id: '1', time, field, value }] };
      for (const body of [inChanges, onEntry])
        expect(instagram.translate(Buffer.from(JSON.stringify(body)))).toMatchObject([
          { class: 'ignored', kind: field, timestampMs: time },
        ]);
    },
  );

  it('reads the mid of a read receipt as what it points to', () => {
    const event = translated({ read: { mid: 'm_9' } });
    expect(event).toMatchObject({ class: 'receipt', kind: 'read', refNativeId: 'm_9' });
    expect(event.envelopeId).toBe(deriveEnvelopeId('instagram', 'ig1', 'receipt', ['m_9']));
    expect(event).not.toHaveProperty('refWatermarkMs');
  });

  it('reads times of every unit', () => {
    const value = { sender: { id: 'p1' }, recipient: { id: 'ig1' }, message: { mid: 'm', text: 'x' } };
    const timeOf = (timestamp: unknown): unknown => {
      const changes = [{ field: 'messages', value: { ...value, timestamp } }];
      const body = { object: 'instagram', entry: [{ id: 'ig1', time: 1_600_000_000, changes }] };
      return instagram.translate(Buffer.from(JSON.stringify(body)))[0]?.timestampMs;
    };
    expect(timeOf('1700000000')).toBe(1_700_000_000_000);
    expect(timeOf(1_700_000_000_123)).toBe(1_700_000_000_123);
    expect(timeOf('2023-11-14T22:13:20+0000')).toBe(1_700_000_000_000);
    expect(timeOf(0)).toBe(1_600_000_000_000);
  });

  it('takes a story mention, a heart and a shared story for what they are', () => {
    const kindOf = (attachment: object): unknown =>
      translated({ message: { mid: 'm', attachments: [attachment] } }).content;
    expect(kindOf({ type: 'story_mention', payload: { url: 'u' } })).toMatchObject({
      storyMention: { url: 'u' },
    });
    expect(kindOf({ type: 'like_heart' })).toMatchObject({ like: { symbol: 2 } });
    expect(
      kindOf({ type: 'ig_story', payload: { story_media_id: 's', story_media_url: 'u' } }),
    ).toMatchObject({
      share: { source: 4, url: 'u', nativeId: 's' },
    });
  });
});
