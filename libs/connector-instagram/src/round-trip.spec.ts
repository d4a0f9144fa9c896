import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Content, contentOf, type Inbound } from '#libs/connector/content';
import { capabilities } from './capabilities.ts';
import { instagram } from './connector.ts';

/** What the platform would report of our calls, had a person made them. */
const reported = (content: Content): readonly Inbound[] => {
  const sent = instagram.toRequests({
    content,
    accountId: 'ig1',
    recipientId: 'p1',
    reference: { nativeIds: ['m_t'] },
  });
  if (!sent.ok) return [];
  const messaging = sent.value.map(({ body }, index) => ({
    sender: { id: 'p1' },
    recipient: { id: 'ig1' },
    timestamp: 1_700_000_000_000 + index,
    ...itemOf(body, index),
  }));
  return instagram.translate(
    Buffer.from(JSON.stringify({ object: 'instagram', entry: [{ id: 'ig1', messaging }] })),
  );
};

interface SentBody {
  readonly message?: { readonly text?: string; readonly attachment?: object };
  readonly sender_action?: string;
  readonly payload?: { readonly message_id?: string; readonly reaction?: string };
  readonly reply_to?: object;
}

const itemOf = (body: SentBody, index: number): object => {
  const { message, sender_action: action, payload, reply_to: replyTo } = body;
  if (action !== undefined)
    return {
      reaction: { mid: payload?.message_id, action, ...(payload?.reaction && reactionOf(payload.reaction)) },
    };
  const heart = message?.attachment && { attachments: [message.attachment] };
  return {
    message: { mid: `m_${index}`, text: message?.text, ...heart, ...(replyTo && { reply_to: replyTo }) },
  };
};

const reactionOf = (reaction: string): object =>
  reaction === 'love' ? { reaction } : { reaction: 'other', emoji: reaction };

const line = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() !== '' && Buffer.byteLength(text) <= capabilities.text.max);

it('gives a text back as it was', () => {
  fc.assert(
    fc.property(line, (body) => {
      const [event, ...more] = reported(contentOf('text', { body }));
      expect(more).toEqual([]);
      expect(event?.content).toEqual({ kind: 'text', text: { body }, replyTo: { nativeId: 'm_t' } });
    }),
  );
});

it('gives a long text back but for the white space at its cuts', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 150, maxLength: 350 }), (words) => {
      const texts = reported(contentOf('text', { body: words.join(' ') })).map(({ text }) => text ?? '');
      const joined = texts.map((text) => text.replace(/^\(\d+\/\d+\) /, '')).join(' ');
      expect(joined.split(' ')).toEqual(words);
      for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(capabilities.text.max);
    }),
    { numRuns: 30 },
  );
});

it('gives a heart and a reaction back', () => {
  expect(reported(contentOf('like', { symbol: 2 }))[0]?.content?.like).toEqual({ symbol: 2 });
  for (const emoji of ['❤️'])
    expect(reported(contentOf('reaction', { emoji, action: 1 }))).toMatchObject([
      { class: 'reaction', kind: 'add', emoji, refNativeId: 'm_t' },
    ]);
  expect(reported(contentOf('reaction', { action: 2 }))).toMatchObject([
    { class: 'reaction', kind: 'remove' },
  ]);
});

it('changes nothing more the second time', () => {
  const contents: readonly Content[] = [
    contentOf('image', { caption: 'The pier' }),
    contentOf('location', { latitudeDeg: 1, longitudeDeg: 2, name: 'Mill' }),
    contentOf('contacts', { cards: [{ formattedName: 'Ada' }] }),
    contentOf('order', { lines: [{ productId: 'SKU', quantity: '1' }] }),
    contentOf('share', { title: 'Menu', url: 'https://a.example' }),
    contentOf('choiceAnswer', { title: 'Red', token: 'R' }),
    contentOf('unavailable', {}),
    contentOf('edit', { content: { kind: 'text', text: { body: 'new' } } }),
  ];
  for (const content of contents) {
    const once = reported(content)[0]?.content ?? {};
    expect(once.kind).toBe('text');
    expect(reported(once)[0]?.content).toEqual(once);
  }
});
