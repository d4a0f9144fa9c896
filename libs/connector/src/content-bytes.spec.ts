import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toLong } from '#libs/contracts';
import { decodeContent, encodeContent } from './content-bytes.ts';
import { contentOf } from './content-table.ts';

describe('the bytes of a content', () => {
  it('can be read with half a character in any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\ud83d', '\udc4d', '👍', '\ud800') });
    fc.assert(
      fc.property(text, text, text, (body, authorName, key) => {
        const event = contentOf('systemEvent', { event: body, attributes: { [key]: body } }, { authorName });
        const read = decodeContent(encodeContent(event));
        expect(read?.systemEvent?.event).toBe(Buffer.from(body).toString());
        expect(read?.authorName).toBe(Buffer.from(authorName).toString());
      }),
    );
  });

  it('can be read with half a character deep inside', () => {
    const edit = contentOf('edit', {
      content: contentOf('contacts', { cards: [{ formattedName: '\udc4d' }, { formattedName: '👍' }] }),
    });
    const cards = decodeContent(encodeContent(edit))?.edit?.content?.contacts?.cards;
    expect(cards?.map(({ formattedName }) => formattedName)).toEqual(['\ufffd', '👍']);
  });

  it('keep bytes, 64-bit numbers and whole characters', () => {
    const image = { sizeBytes: toLong(2n ** 64n - 1n), sha256: Buffer.from([0xd8, 0]), caption: '👍🏽' };
    const read = decodeContent(encodeContent(contentOf('image', image)))?.image;
    expect(String(read?.sizeBytes)).toBe('18446744073709551615');
    expect(Buffer.from(read?.sha256 ?? [])).toEqual(image.sha256);
    expect(read?.caption).toBe('👍🏽');
  });
});
