import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instagram } from './connector.ts';

const secret = 'app-secret';
const signed = (body: Buffer): string => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** A body with much of what a webhook can hold, as a seed for damage. */
const seed = {
  object: 'instagram',
  entry: [
    {
      id: 'ig1',
      time: 1_700_000_000_000,
      messaging: [
        {
          sender: { id: 'p1' },
          recipient: { id: 'ig1' },
          timestamp: 1_700_000_000_000,
          message: {
            mid: 'm_1',
            text: 'hi https://a.example',
            sticker_id: 7,
            quick_reply: { payload: 'P' },
            reply_to: { mid: 'm_0', story: { id: 's' } },
            referral: { ref: 'r', ads_context_data: { ad_title: 'x' }, product: { id: 1 } },
            attachments: [
              { type: 'image', payload: { url: 'u', sticker_id: 7 } },
              { type: 'sticker', payload: { url: 'u', sticker_id: 7 } },
              { type: 'fallback', payload: null, title: 't', URL: 'https://a.example' },
              { type: 'location', payload: { coordinates: { lat: 1, long: 2 } } },
              { type: 'template', payload: { product: { elements: [{ title: 'x', buttons: [{}] }] } } },
              { type: 'audio', payload: { url: 'https://a.example/%zz.mp3' } },
            ],
          },
        },
        { sender: { id: 'p1' }, reaction: { mid: 'm', action: 'react', emoji: '👍', reaction: 'like' } },
        { sender: { id: 'p1' }, message_edit: { mid: 'm', text: 'x', num_edit: 1 } },
        { sender: { id: 'p1' }, delivery: { watermark: 1, mids: ['a'] } },
        { sender: { user_ref: 1 }, postback: { payload: 'x', title: 'y', referral: { ref: 'r' } } },
        { sender: { id: 'p1' }, order: { products: [{ price: { amount: '1' } }] } },
      ],
      standby: [{ optin: { user_ref: 'u' } }],
      changes: [{ field: 'comments', value: {} }],
    },
  ],
};

/** Replaces the n-th node of a tree. */
const damaged = (node: unknown, at: { left: number }, value: unknown): unknown => {
  at.left -= 1;
  if (at.left === 0) return value;
  if (Array.isArray(node)) return node.map((each) => damaged(each, at, value));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, damaged(each, at, value)]));
};

describe('the connector', () => {
  it('verifies the bytes as received against any of the secrets', () => {
    const body = Buffer.from('{"text":"\\u00e9 \\/"}');
    expect(instagram.verify({ body, signature: signed(body) }, ['old', secret])).toBe(true);
    expect(instagram.verify({ body, signature: signed(body) }, ['old'])).toBe(false);
    expect(instagram.verify({ body: Buffer.from('{"text":"é /"}'), signature: signed(body) }, [secret])).toBe(
      false,
    );
    expect(instagram.verify({ body }, [secret])).toBe(false);
  });

  it('names the accounts of a body', () => {
    expect(instagram.accountsOf(Buffer.from(JSON.stringify(seed)))).toEqual(['ig1']);
  });

  it('gives the same ids for a repetition, and another for each item', () => {
    const body = Buffer.from(JSON.stringify(seed));
    const ids = instagram.translate(body).map(({ envelopeId }) => envelopeId);
    expect(instagram.translate(body).map(({ envelopeId }) => envelopeId)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('answers any damage with events, and each event with calls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 160 }), fc.jsonValue({ maxDepth: 3 }), (left, value) => {
        const body = Buffer.from(JSON.stringify(damaged(seed, { left }, value)));
        const events = instagram.translate(body);
        expect(events.length).toBeGreaterThan(0);
        for (const { content } of events)
          if (content)
            expect(instagram.toRequests({ content, accountId: 'a', recipientId: 'r' }).ok).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('answers any bytes with an event', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((json) => Buffer.from(json)),
        ),
        (body) => {
          expect(instagram.translate(body).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('ignores keys that are inherited or reach for the prototype', () => {
    const text =
      '{"object":"instagram","entry":[{"id":"1","messaging":[{"sender":{"id":"a"},"__proto__":{"message":{"mid":"m","text":"x"}}}]}]}';
    expect(instagram.translate(Buffer.from(text))).toMatchObject([{ class: 'unsupported' }]);
    const attachment =
      '{"object":"instagram","entry":[{"id":"1","messaging":[{"message":{"mid":"m","attachments":[{"type":"constructor"}]}}]}]}';
    expect(instagram.translate(Buffer.from(attachment))).toMatchObject([
      { class: 'unsupported', kind: 'constructor' },
    ]);
  });
});
