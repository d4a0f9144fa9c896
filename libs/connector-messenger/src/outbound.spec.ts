import { describe, expect, it } from '@jest/globals';
import { type Content, contentOf, type Outbound, type PlatformRequest } from '#libs/connector/content';
import { toReceiptRequest, toRequests } from './outbound.ts';

const sent = (
  content: Content,
  more: Partial<Outbound> = {},
): { requests: readonly PlatformRequest[]; codes: readonly string[] } => {
  const result = toRequests({ content, accountId: 'page1', recipientId: 'p1', ...more });
  if (!result.ok) throw new Error(result.failure.code);
  return { requests: result.value, codes: result.losses.map(({ code }) => code) };
};
const target = { reference: { nativeIds: ['m_part1', 'm_part2'] } };
const text = (body: string, around: object = {}): Content => contentOf('text', { body }, around);

describe('the calls of a content', () => {
  it('tags every part and answers with the first', () => {
    const words = Array.from({ length: 700 }, (_, index) => `word${index}`).join(' ');
    const { requests } = sent(text(words, { replyTo: { nativeId: 'x' } }), { ...target, tag: 'tag-1' });
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.map(({ body }) => body['reply_to'])).toEqual([
      { mid: 'm_part1' },
      ...requests.slice(1).map(() => undefined),
    ]);
    for (const [part, { path, body }] of requests.entries()) {
      expect(path).toBe('/page1/messages');
      expect(body).toMatchObject({ recipient: { id: 'p1' }, message: { metadata: `tag-1:${part}` } });
    }
  });

  it('says in a line what it answers where the target is not known', () => {
    const { requests, codes } = sent(text('yes', { replyTo: { nativeId: 'x' } }), {
      reference: { nativeIds: [] },
    });
    expect(requests).toMatchObject([
      { body: { message: { text: '↩ in reply to an earlier message\nyes' } } },
    ]);
    expect(requests[0]?.body).not.toHaveProperty('reply_to');
    expect(codes).toEqual(['REFERENCE_LOST']);
  });

  it('names author, forward and story in lines of their own', () => {
    const { requests } = sent(text('hi', { forwarding: 1, story: { url: 'https://s.example' } }), {
      authorName: 'Ada',
    });
    expect(requests).toMatchObject([
      { body: { message: { text: 'Ada:\n↪ Forwarded\n↩ story: https://s.example\nhi' } } },
    ]);
  });

  it('shows no author on a reaction, and says so', () => {
    const reaction = contentOf('reaction', { emoji: '👍', action: 1 });
    const { requests, codes } = sent(reaction, { ...target, authorName: 'Ada' });
    expect(requests[0]?.body).toMatchObject({
      sender_action: 'react',
      payload: { message_id: 'm_part1', reaction: '👍' },
    });
    expect(codes).toEqual(['FIELD_DROPPED']);
  });

  it('renders a content of an unknown kind as a placeholder', () => {
    expect(sent({}).codes).toEqual(['CONTENT_UNAVAILABLE']);
  });

  it('marks the thread as seen for a receipt', () => {
    const receipt = { kind: 'read', accountId: 'page1', recipientId: 'p1', nativeId: 'm' } as const;
    expect(toReceiptRequest(receipt).body).toEqual({ recipient: { id: 'p1' }, sender_action: 'mark_seen' });
  });
});
