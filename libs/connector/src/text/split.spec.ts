import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fits, lengthOf, type TextLimit } from './length.ts';
import { partsMax, splitText } from './split.ts';

const codePoints = (max: number): TextLimit => ({ max, unit: 'code-points' });
const bytes = (max: number): TextLimit => ({ max, unit: 'utf8-bytes' });
const graphemesOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
const withoutNumber = (part: string): string => part.replace(/^\(\d+\/\d+\) /, '');
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

const family = '👨‍👩‍👧‍👦';
const pieces = [
  'word',
  'a',
  ' ',
  '\n',
  '\n\n',
  '. ',
  'é',
  'e\u0301',
  'ಠ',
  '漢字',
  '🇩🇪',
  family,
  '👍🏽',
  '❤️',
  'สวัสดี',
  '  ',
];
const proseOf = (min: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { minLength: min, maxLength: 300 }).map((each) => each.join(''));
const limits = fc.oneof(
  fc.integer({ min: 60, max: 200 }).map(codePoints),
  fc.integer({ min: 60, max: 200 }).map(bytes),
);

describe('splitText', () => {
  it('leaves a text that fits exactly as it is, white space included', () => {
    expect(splitText('  a\n ', codePoints(5))).toEqual({ parts: ['  a\n '], losses: [] });
    expect(splitText('x'.repeat(4096), codePoints(4096)).parts).toHaveLength(1);
  });

  it('prefers a paragraph to a sentence, a sentence to a word, a word to a grapheme', () => {
    expect(splitText('One two. Three\n\nfour five. Six seven', codePoints(30)).parts).toEqual([
      'One two. Three',
      'four five. Six seven',
    ]);
    expect(splitText('One two three. Four five six seven', codePoints(28)).parts).toEqual([
      'One two three.',
      'Four five six seven',
    ]);
    expect(splitText('alpha beta gamma delta', codePoints(14)).parts).toEqual(['alpha beta', 'gamma delta']);
    expect(splitText('x'.repeat(15), codePoints(10)).parts).toEqual(['x'.repeat(10), 'x'.repeat(5)]);
  });

  it('keeps a word whole that fits into a message, and cuts one that fits into none to the brim', () => {
    expect(splitText(`Ann: ${'x'.repeat(98)}`, codePoints(100)).parts).toEqual(['Ann:', 'x'.repeat(98)]);
    expect(splitText(`Ann: ${'x'.repeat(150)}`, codePoints(100)).parts).toEqual([
      `Ann: ${'x'.repeat(95)}`,
      'x'.repeat(55),
    ]);
  });

  it('reports a split once, as cosmetic, about the field that it was given', () => {
    expect(splitText('aaaa bbbb', codePoints(5), { field: 'image.caption' }).losses).toEqual([
      { code: 'TEXT_SPLIT', field: 'image.caption', detail: expect.any(String), grade: 1 },
    ]);
  });

  it('numbers the parts from three on, within the limit, and never two', () => {
    const two = splitText('word '.repeat(30).trim(), codePoints(100)).parts;
    expect(two).toHaveLength(2);
    expect(two.every((part) => !part.startsWith('('))).toBe(true);
    const many = splitText('word '.repeat(300).trim(), codePoints(100)).parts;
    expect(many[0]).toMatch(/^\(1\/\d\d\) word/);
    expect(many.at(-1)).toMatch(new RegExp(`^\\(${many.length}/${many.length}\\) `));
    expect(many.every((part) => lengthOf(part, 'code-points') <= 100)).toBe(true);
  });

  it('keeps a URL whole, also where numbers would not leave it enough room', () => {
    const url = `https://example.org/${'p'.repeat(70)}`;
    expect(
      splitText(`${'word '.repeat(18)}${url} end`, codePoints(100)).parts.some((part) => part.includes(url)),
    ).toBe(true);
    const tight = `https://example.org/${'p'.repeat(77)}`;
    expect(splitText(`${'word '.repeat(40)}${tight} end`, codePoints(100)).parts).toContain(tight);
  });

  it('cuts a URL that is longer than a message', () => {
    const url = `https://example.org/${'p'.repeat(400)}`;
    expect(splitText(url, codePoints(100)).parts.map(withoutNumber).join('')).toBe(url);
  });

  it('counts UTF-16 units as the margin of a limit in characters', () => {
    expect(splitText('😀'.repeat(2000), codePoints(2000)).parts.length).toBeGreaterThan(1);
    expect(splitText('😀'.repeat(1000), codePoints(2000)).parts).toHaveLength(1);
  });

  it('counts bytes where the platform does', () => {
    const { parts } = splitText('é'.repeat(700), bytes(1000));
    expect(parts.map((part) => Buffer.byteLength(part))).toEqual([1000, 400]);
  });

  it('cuts a grapheme that alone is longer than a message, at a code point', () => {
    const { parts } = splitText(`a${'\u0301'.repeat(500)}`, codePoints(100));
    expect(parts.map(withoutNumber).join('')).toBe(`a${'\u0301'.repeat(500)}`);
    const astral = splitText('\u{1F468}\u200d'.repeat(100), codePoints(61)).parts;
    expect(astral.every((part) => Buffer.from(part, 'utf8').toString('utf8') === part)).toBe(true);
  });

  it('gives one part for white space alone', () => {
    expect(splitText(' '.repeat(50), codePoints(10)).parts).toEqual([' '.repeat(10)]);
  });

  it('holds every part to the limit, in its unit', () => {
    fc.assert(
      fc.property(proseOf(1), limits, (text, limit) => {
        for (const part of splitText(text, limit).parts) {
          expect(fits(part, limit)).toBe(true);
          expect(lengthOf(part, limit.unit)).toBeLessThanOrEqual(limit.max);
        }
      }),
    );
  });

  it('never cuts a grapheme', () => {
    fc.assert(
      fc.property(proseOf(30), limits, (text, limit) => {
        const { parts } = splitText(text, limit);
        const again = parts
          .map(withoutNumber)
          .flatMap(graphemesOf)
          .filter((each) => each.trim() !== '');
        expect(again).toEqual(graphemesOf(text).filter((each) => each.trim() !== ''));
      }),
    );
  });

  it('gives the text back but for white space at the cuts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 100, maxLength: 900 }), limits, (text, limit) => {
        const { parts } = splitText(text, limit);
        const joined = parts.length < 3 ? parts.join('') : parts.map(withoutNumber).join('');
        expect(squeezed(joined)).toBe(squeezed(text));
      }),
    );
  });

  it('never cuts a URL that fits into a message', () => {
    const url = fc.integer({ min: 1, max: 60 }).map((length) => `https://example.org/${'u'.repeat(length)}`);
    const text = fc.array(fc.oneof(url, fc.constantFrom('some', 'words', 'between.', '\n\n')), {
      minLength: 10,
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, (each) => {
        const parts = splitText(each.join(' '), codePoints(100)).parts.join('\n');
        for (const found of each.filter((word) => word.startsWith('http'))) expect(parts).toContain(found);
      }),
    );
  });

  it('sends no more messages than the most there may be, and says so in the last one and in a loss', () => {
    const long = 'Some words of a long text. '.repeat(11_000);
    for (const limit of [bytes(1000), codePoints(4096)]) {
      const { parts, losses } = splitText(long, limit);
      expect(parts).toHaveLength(partsMax);
      expect(parts.at(-1)).toMatch(/^\(40\/40\) .*…$/su);
      expect(parts.slice(0, -1).some((part) => part.includes('…'))).toBe(false);
      expect(parts.every((part) => fits(part, limit))).toBe(true);
      expect(losses.map(({ code, grade }) => [code, grade])).toEqual([
        ['TEXT_SPLIT', 1],
        ['TEXT_TRUNCATED', 3],
      ]);
    }
  });

  it('sends a text whole that needs just as many', () => {
    const text = Array.from({ length: partsMax }, () => 'x'.repeat(52)).join(' ');
    expect(splitText(text, codePoints(60))).toMatchObject({
      parts: { length: partsMax },
      losses: [{ code: 'TEXT_SPLIT' }],
    });
    expect(splitText(`${text} y`, codePoints(60)).losses).toHaveLength(2);
  });

  it.each(['word ', 'x', '漢', family, 'Thai สวัสดี', 'https://example.org/ '])(
    'looks at nothing that is not sent: %j',
    (piece) => {
      const twice = piece.repeat(60_000);
      expect(splitText(twice, bytes(200)).parts).toEqual(splitText(twice.slice(0, 60_000), bytes(200)).parts);
    },
  );
});
