import { describe, expect, it } from '@jest/globals';
import { eventsOf } from '../testing/contract/contract-case.ts';
import { messageOf } from '../testing/contract/whatsapp-frame.ts';

const limits = { whatsapp: 4096, messenger: 2000, instagram: 1000 } as const;
const lengthAt = {
  whatsapp: (text: string) => text.length,
  messenger: (text: string) => text.length,
  instagram: (text: string) => Buffer.byteLength(text),
} as const;

const bodiesOf = async (text: string, to: keyof typeof limits, item = {}) => {
  const [event] = await eventsOf('whatsapp', messageOf({ type: 'text', text: { body: text }, ...item }), to);
  return { losses: event?.losses, bodies: (event?.requests ?? []).map(({ body }) => body) };
};
const textIn = (body: Readonly<Record<string, unknown>>): string => {
  const { text, message } = body as { text?: { body: string }; message?: { text: string } };
  return text?.body ?? message?.text ?? '';
};

const sentences = Array.from({ length: 130 }, (_each, index) => `Sentence number ${index} is here.`).join(
  ' ',
);
const emoji = '👨‍👩‍👧‍👦'.repeat(300);

describe.each(['messenger', 'instagram'] as const)('a long text to %s', (to) => {
  it.each([sentences, emoji, '漢字かな'.repeat(1000), 'x'.repeat(4096)])(
    'fits, in numbered parts, without a gap: %#',
    async (text) => {
      const { bodies, losses } = await bodiesOf(text, to);
      const parts = bodies.map(textIn);
      for (const part of parts) expect(lengthAt[to](part)).toBeLessThanOrEqual(limits[to]);
      const plain =
        parts.length < 3
          ? parts
          : parts.map((part, index) => part.replace(`(${index + 1}/${parts.length}) `, ''));
      expect(plain.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(losses?.map(({ code, grade }) => [code, grade])).toEqual([['TEXT_SPLIT', 1]]);
    },
  );

  it('answers with its first part', async () => {
    const { bodies } = await bodiesOf(sentences, to, { context: { id: 'wamid.B=' } });
    expect(bodies.map((body) => body['reply_to'])).toEqual([
      { mid: '<ref:wamid.B=>' },
      ...bodies.slice(1).map(() => undefined),
    ]);
  });

  it('has its prefix above the first part', async () => {
    const { bodies } = await bodiesOf(sentences, to, { context: { forwarded: true } });
    expect(bodies.map((body) => textIn(body).includes('↪ Forwarded'))).toEqual([
      true,
      ...bodies.slice(1).map(() => false),
    ]);
  });
});

describe('a text of just the limit', () => {
  it.each(Object.entries(limits))('is one message to %s', async (to, max) => {
    const { bodies, losses } = await bodiesOf('y'.repeat(max), to as keyof typeof limits);
    expect(bodies.map(textIn)).toEqual(['y'.repeat(max)]);
    expect(losses).toEqual([]);
  });

  it('and one more is two, without numbers', async () => {
    const { bodies } = await bodiesOf('é'.repeat(501), 'instagram');
    expect(bodies.map(textIn)).toEqual(['é'.repeat(500), 'é']);
  });
});
