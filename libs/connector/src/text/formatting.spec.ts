import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeAccidental, stripSpans } from './formatting.ts';
import { spansOf } from './spans.ts';

describe('stripSpans', () => {
  it.each([
    ['*b* and _i_ and ~s~', 'b and i and s'],
    ['*_both_*', 'both'],
    ['```x = 1```', 'x = 1'],
    ['👍 *b*', '👍 b'],
  ])('takes the markers of complete spans out of %j', (text, stripped) => {
    expect(stripSpans(text)).toMatchObject({
      text: stripped,
      losses: [{ code: 'FORMATTING_DROPPED', grade: 1 }],
    });
  });

  it.each(['2 * 3 * 4', 'snake_case', '*open', 'plain', 'https://a.example/_foo_/x'])(
    'leaves %j as it is, without a loss',
    (text) => {
      expect(stripSpans(text)).toEqual({ text, losses: [] });
    },
  );

  it('takes out markers around a link, and none inside of it', () => {
    expect(stripSpans('*https://a.example/_foo_/x*').text).toBe('https://a.example/_foo_/x');
  });

  it('names the field that it was given', () => {
    expect(stripSpans('*a*', 'image.caption').losses).toMatchObject([{ field: 'image.caption' }]);
  });

  it('loses no character but markers', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '_', '~', '`', 'a', ' ', '\n', '👍') }), (text) => {
        expect(stripSpans(text).text.replace(/[*_~`]/g, '')).toBe(text.replace(/[*_~`]/g, ''));
      }),
    );
  });
});

describe('escapeAccidental', () => {
  it('puts a zero-width space after an opening marker', () => {
    expect(escapeAccidental('say *this*')).toMatchObject({
      text: 'say *\u200bthis*',
      losses: [{ code: 'FORMATTING_ESCAPED', grade: 1 }],
    });
    expect(escapeAccidental('```x```').text).toBe('`\u200b`\u200b`\u200bx`\u200b`\u200b`\u200b');
    expect(escapeAccidental('*a *b*').text).toBe('*\u200ba *\u200bb*');
  });

  it('leaves a text that formats nothing, without a loss', () => {
    expect(escapeAccidental('2*3*4')).toEqual({ text: '2*3*4', losses: [] });
  });

  it('leaves links as they are', () => {
    expect(escapeAccidental('https://a.example/_foo_/x')).toEqual({
      text: 'https://a.example/_foo_/x',
      losses: [],
    });
    expect(escapeAccidental('*b* https://a.example/_foo_/x').text).toBe(
      '*\u200bb* https://a.example/_foo_/x',
    );
  });

  it('leaves nothing that would be formatted, and every character', () => {
    const pieces = fc.constantFrom('*', '_', '~', '`', 'a', ' ', '\n', ')', '.', 'https://b.c/');
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        const escaped = escapeAccidental(text).text;
        expect(spansOf(escaped)).toEqual([]);
        expect(escaped.replaceAll('\u200b', '')).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
