import { describe, expect, it } from '@jest/globals';
import { contentOf } from '../content-table.ts';
import { prefixOf } from './prefix.ts';

const address = { accountId: '<account>', recipientId: '<recipient>' };
const text = contentOf('text', { body: 'hi' });

describe('prefixOf', () => {
  it('puts nothing above a plain message of two people', () => {
    expect(prefixOf({ content: text, ...address })).toEqual({ rendering: { prefixLines: [] }, losses: [] });
  });

  it('names author, forward, lost target and story, in this order, each with its loss', () => {
    const content = {
      ...text,
      forwarding: 1 as const,
      replyTo: { nativeId: 'm1' },
      story: { url: 'https://example.org/s' },
    };
    const { rendering, losses } = prefixOf({
      content,
      ...address,
      authorName: 'Ada',
      reference: { nativeIds: [] },
    });
    expect(rendering.prefixLines).toEqual([
      'Ada:',
      '↪ Forwarded',
      '↩ in reply to an earlier message',
      '↩ story: https://example.org/s',
    ]);
    expect(losses.map(({ code }) => code)).toEqual([
      'AUTHOR_AS_TEXT',
      'FORWARDING_AS_TEXT',
      'REFERENCE_LOST',
      'STORY_AS_TEXT',
    ]);
  });

  it('leaves the reference to the platform where the target is known there', () => {
    const content = { ...text, replyTo: { nativeId: 'm1' } };
    expect(prefixOf({ content, ...address, reference: { nativeIds: ['x'] } }).rendering.prefixLines).toEqual(
      [],
    );
  });

  it('reports a product page without a line', () => {
    const { rendering, losses } = prefixOf({ content: { ...text, product: { productId: 'p' } }, ...address });
    expect(rendering.prefixLines).toEqual([]);
    expect(losses).toMatchObject([{ code: 'FIELD_DROPPED', field: 'product', grade: 1 }]);
  });
});
