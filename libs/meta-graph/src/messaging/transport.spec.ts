import { describe, expect, it } from '@jest/globals';
import { messagingEventsOf, type MessagingWebhook } from './transport.ts';

const webhook: MessagingWebhook = {
  object: 'page',
  ignored: new Set(['feed', 'game_play']),
  messagingFields: new Set(['messages', 'standby']),
};

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const eventsOf = (value: unknown): ReturnType<typeof messagingEventsOf> =>
  messagingEventsOf(bytes(value), webhook);
const page = (...entry: readonly unknown[]): unknown => ({ object: 'page', entry });
const kinds = (value: unknown): readonly string[] => eventsOf(value).map(({ body }) => body.kind);
const item = (text: string): unknown => ({
  sender: { id: 'p1' },
  recipient: { id: 'page1' },
  timestamp: 1_700_000_000_000,
  message: { mid: `m_${text}`, text },
});

describe('the transport shapes', () => {
  it('gives every item of every list of every entry, in body order', () => {
    const body = page(
      { id: '1', messaging: [item('a'), item('b')] },
      { id: '2', standby: [item('c')], changes: [{ field: 'feed', value: {} }] },
    );
    const events = eventsOf(body);
    expect(events.map(({ entryId, standby, body: { kind } }) => [entryId, standby, kind])).toEqual([
      ['1', false, 'message'],
      ['1', false, 'message'],
      ['2', true, 'message'],
      ['2', false, 'ignored'],
    ]);
  });

  it('reads an item that came as the value of a change, in seconds as text', () => {
    const value = {
      sender: { id: 'p' },
      recipient: { id: 'x' },
      timestamp: '1700000000',
      message: { mid: 'm' },
    };
    const [event] = eventsOf(page({ id: '1', time: 1, changes: [{ field: 'messages', value }] }));
    expect(event).toMatchObject({ senderId: 'p', timestampMs: 1_700_000_000_000, body: { kind: 'message' } });
  });

  it('marks an item of the field standby as owned by another app', () => {
    const [event] = eventsOf(page({ id: '1', changes: [{ field: 'standby', value: item('a') }] }));
    expect(event?.standby).toBe(true);
  });

  it('reads a field and a value that stand on the entry itself', () => {
    expect(kinds(page({ id: '1', time: 1, field: 'feed', value: { id: 'c' } }))).toEqual(['ignored']);
    expect(kinds(page({ id: '1', field: 'messages', value: item('a') }))).toEqual(['message']);
  });

  it('reads an array of bodies as if they had come one by one', () => {
    expect(
      kinds([page({ id: '1', messaging: [item('a')] }), page({ id: '2', messaging: [item('b')] })]),
    ).toEqual(['message', 'message']);
  });

  it.each([
    ['no JSON', 'oops'],
    ['another object', { object: 'instagram', entry: [{ id: '1', messaging: [item('a')] }] }],
    ['no object', { entry: [{ id: '1' }] }],
    ['no entry', { object: 'page' }],
    ['an empty entry', page()],
    ['an entry that is an object', { object: 'page', entry: { id: '1' } }],
    ['an entry of text', page('x')],
    ['an entry with nothing in it', page({ id: '1', time: 2 })],
    ['empty changes', page({ id: '1', changes: [] })],
    ['a change without a value', page({ id: '1', changes: [{ field: 'messages' }] })],
    ['a change without a field', page({ id: '1', changes: [{ value: {} }] })],
    [
      'a sample of the dashboard',
      page({ id: '0', changes: [{ field: 'messages', value: { page_id: '1' } }] }),
    ],
    [
      'only sender and recipient',
      page({ id: '1', messaging: [{ sender: { id: 'a' }, recipient: { id: 'b' } }] }),
    ],
    ['an item of null', page({ id: '1', messaging: [null] })],
    ['a message of text', page({ id: '1', messaging: [{ message: 'hi' }] })],
    ['a reaction without a target', page({ id: '1', messaging: [{ reaction: { action: 'react' } }] })],
    ['a receipt of nothing', page({ id: '1', messaging: [{ read: {} }] })],
    ['an empty array', []],
  ])('gives one malformed event for %s', (_what, body) => {
    expect(kinds(body)).toEqual(['malformed']);
  });

  it('names a key and a field that nobody documents', () => {
    const body = page({
      id: '1',
      messaging: [{ sender: { id: 'a' }, hologram: {} }],
      changes: [{ field: 'smell', value: {} }],
    });
    expect(eventsOf(body).map((event) => event.body)).toEqual([
      { kind: 'unsupported', name: 'hologram' },
      { kind: 'unsupported', name: 'smell' },
    ]);
  });

  it('keeps ids beyond 2^53 and the plain item for hashes', () => {
    const text =
      '{"object":"page","entry":[{"id":9007199254740993,"messaging":[{"sender":{"id":9007199254740995},"game_play":{}}]}]}';
    const [event] = messagingEventsOf(Buffer.from(text), webhook);
    expect(event).toMatchObject({ entryId: '9007199254740993', senderId: '9007199254740995' });
    expect(event?.plain).toEqual({ sender: { id: 9_007_199_254_740_996 }, game_play: {} });
  });

  it('takes the time of the entry where the item has none', () => {
    const [event] = eventsOf(
      page({ id: '1', time: 1_700_000_000_123, messaging: [{ delivery: { watermark: 5 } }] }),
    );
    expect(event).toMatchObject({ timestampMs: 1_700_000_000_123 });
  });

  it('survives nesting of any depth', () => {
    const deep = Buffer.from('['.repeat(1_000_000));
    expect(messagingEventsOf(deep, webhook).map(({ body }) => body.kind)).toEqual(['malformed']);
    const closed = Buffer.from(
      `{"object":"page","entry":[{"id":"1","messaging":[{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}]}`,
    );
    expect(messagingEventsOf(closed, webhook).map(({ body }) => body.kind)).toEqual(['unsupported']);
  });
});
