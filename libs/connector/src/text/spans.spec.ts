import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealpost } from '#contracts/content';
import { spansOf } from './spans.ts';

const { TextStyle } = sealpost.content.v1;
const bold = TextStyle.TEXT_STYLE_BOLD;
const italic = TextStyle.TEXT_STYLE_ITALIC;
const struck = TextStyle.TEXT_STYLE_STRIKETHROUGH;
const monospace = TextStyle.TEXT_STYLE_MONOSPACE;

describe('spansOf', () => {
  it.each([
    ['*bold*', [{ style: bold, start: 0, length: 6 }]],
    ['a _b c_ d', [{ style: italic, start: 2, length: 5 }]],
    ['(~old~)', [{ style: struck, start: 1, length: 5 }]],
    ['```code```', [{ style: monospace, start: 0, length: 10 }]],
    ['```two\nlines```', [{ style: monospace, start: 0, length: 15 }]],
    [
      '*_both_*',
      [
        { style: bold, start: 0, length: 8 },
        { style: italic, start: 1, length: 6 },
      ],
    ],
    [
      '*one* and *two*',
      [
        { style: bold, start: 0, length: 5 },
        { style: bold, start: 10, length: 5 },
      ],
    ],
    ['👍🏽 *b*', [{ style: bold, start: 3, length: 3 }]],
    ['*https://a.example/x*', [{ style: bold, start: 0, length: 21 }]],
    ['(_see https://a.example/_x_/y_)', [{ style: italic, start: 1, length: 29 }]],
    ['*www.a.example/x*, then', [{ style: bold, start: 0, length: 17 }]],
    ['```https://a.example/x```', [{ style: monospace, start: 0, length: 25 }]],
    ['https://a.example/_x_/y *b*', [{ style: bold, start: 24, length: 3 }]],
  ])('finds the spans of %j, counted in code points', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });

  it.each([
    '*',
    '**',
    '* b*',
    '*b *',
    'a*b*c',
    '2*3*4',
    'snake_case_name',
    '*b\nc*',
    '*open',
    '``````',
    '``` ```',
    '*\u200bb*',
    'a ~ b ~ c',
    'https://a.example/_foo_/x',
    'https://a.example/?q=*all*&r=~x~',
    'see https://a.example/_foo_.',
    '_open https://a.example/_x_y',
    'WWW.a.example/_foo_',
  ])('finds nothing in %j', (text) => {
    expect(spansOf(text)).toEqual([]);
  });

  it('formats nothing inside three backticks', () => {
    expect(spansOf('```a *b* c```')).toEqual([{ style: monospace, start: 0, length: 13 }]);
  });

  it('lets no spans overlap partly', () => {
    const text = fc.array(fc.constantFrom('*', '_', '~', '```', 'a', 'b', ' ', '\n', '.', '👍'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        const spans = spansOf(pieces.join(''));
        for (const left of spans)
          for (const right of spans) {
            const crosses = left.start < right.start && right.start < left.start + left.length;
            if (crosses) expect(right.start + right.length).toBeLessThan(left.start + left.length);
          }
      }),
    );
  });

  it('takes a long line of unpaired markers in a moment', () => {
    const startedMs = performance.now();
    spansOf('*a '.repeat(100_000));
    spansOf(`https://a.example/${'*'.repeat(200_001)}`);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });
});
