import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Content, contentOf, contentToJson } from '#libs/connector/content';
import type { JsonObject } from '#libs/meta-graph';
import { readMessage } from './content/index.ts';
import { toRequests } from './outbound.ts';

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((each) => each.trim() !== '');
const some = (each: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(each, fc.constant(''));
const id = fc.stringMatching(/^wamid\.[A-Za-z0-9]{4,20}$/);
const degrees = (max: number): fc.Arbitrary<number> =>
  fc.double({ min: -max, max, noNaN: true, noDefaultInfinity: true });

const card = fc.record({
  formattedName: words,
  firstName: words,
  lastName: some(words),
  company: some(words),
});

/** What WhatsApp carries as what it is. */
const carried: fc.Arbitrary<Content> = fc.oneof(
  words.map((body) => contentOf('text', { body })),
  fc
    .record({ latitudeDeg: degrees(90), longitudeDeg: degrees(180), name: some(words) })
    .map((body) => contentOf('location', body)),
  fc.array(card, { minLength: 1, maxLength: 3 }).map((cards) => contentOf('contacts', { cards })),
  fc
    .record({ nativeId: id, emoji: fc.constantFrom('👍', '❤️', '😮', '👍🏽') })
    .map(({ nativeId, emoji }) => contentOf('reaction', { target: { nativeId }, emoji, action: 1 })),
  id.map((nativeId) => contentOf('reaction', { target: { nativeId }, action: 2 })),
);

const referenceOf = ({ reaction }: Content): readonly string[] =>
  reaction?.target?.nativeId ? [reaction.target.nativeId] : [];

/** What a person who got the calls would send back: the same items under the same types. */
const returned = (content: Content): readonly Content[] => {
  const result = toRequests({
    content,
    accountId: '1',
    recipientId: '2',
    reference: { nativeIds: referenceOf(content) },
  });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.map(({ body }) => {
    const reading = readMessage(JSON.parse(JSON.stringify(body)) as JsonObject);
    if (reading === undefined) throw new Error('nothing to read');
    return reading.content;
  });
};

/** The losses of the matrix that apply: accidental formatting is escaped, and found as none afterwards. */
const normalised = (content: Content): unknown =>
  contentToJson(content.kind === 'text' ? contentOf('text', { body: escaped(content) }) : content);

const escaped = (content: Content): string => {
  const [text] = returned(content);
  return text?.text?.body ?? '';
};

describe('a content that WhatsApp carries', () => {
  it('comes back as it was, but for the losses that were named', () => {
    fc.assert(
      fc.property(carried, (content) => {
        const back = returned(content);
        expect(back).toHaveLength(1);
        expect(back.map((each) => contentToJson(each))).toEqual([normalised(content)]);
      }),
      { numRuns: 400 },
    );
  });

  it('comes back unchanged a second time', () => {
    fc.assert(
      fc.property(carried, (content) => {
        const once = returned(content);
        expect(once.flatMap(returned).map((each) => contentToJson(each))).toEqual(
          once.map((each) => contentToJson(each)),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every character of a text but for those that it marks as escaped', () => {
    fc.assert(
      fc.property(words, (body) => {
        const [text] = returned(contentOf('text', { body }));
        expect(text?.text?.body?.replaceAll('\u200b', '')).toBe(body.replaceAll('\u200b', ''));
      }),
    );
  });
});
