import { type Loss, loss } from '#libs/envelope';
import { cutBefore, trimmedEnd, trimmedStart } from './boundaries.ts';
import { linkPattern } from './links.ts';
import { fits, indexWithin, type TextLimit, weightOf } from './length.ts';

/** A text as the messages that carry it, in order, and what splitting cost. */
export interface SplitText {
  readonly parts: readonly string[];
  readonly losses: readonly Loss[];
}

/** Two parts explain themselves; from here on each part says which it is. */
const numberedFrom = 3;

/**
 * Splits a text that is too long for one message: after a paragraph, else a line, a sentence, a word, and inside a word
 * between graphemes only. A URL stays whole unless it alone is too long. From three parts on each begins with `(1/3) `,
 * which counts within the limit; where that would cost a URL its wholeness the parts stay unnumbered.
 * White space at a cut goes. `field` names the content field that a loss is about.
 */
export const splitText = (
  text: string,
  limit: TextLimit,
  { field = 'text.body' }: { readonly field?: string } = {},
): SplitText => {
  if (fits(text, limit)) return { parts: [text], losses: [] };
  const plain = partsWithin(text, limit);
  const parts = plain.length < numberedFrom ? plain : numbered(text, limit, plain);
  return { parts, losses: [loss('TEXT_SPLIT', field, 'longer than one message of the platform', 1)] };
};

function numbered(text: string, limit: TextLimit, plain: readonly string[]): readonly string[] {
  for (let digits = String(plain.length).length; ; digits += 1) {
    const room = limit.max - weightOf(mark('9'.repeat(digits), '9'.repeat(digits)), limit.unit);
    if (room < limit.max / 2 || hasUrlBetween(text, room, limit)) return plain;
    const parts = partsWithin(text, { ...limit, max: room });
    const total = String(parts.length);
    if (total.length <= digits) return parts.map((part, index) => mark(String(index + 1), total) + part);
  }
}

const mark = (number: string, total: string): string => `(${number}/${total}) `;

/** Whether a URL would fit into an unnumbered part and not into a numbered one. */
function hasUrlBetween(text: string, room: number, limit: TextLimit): boolean {
  return [...text.matchAll(linkPattern)].some(
    ([url]) => fits(url, limit) && !fits(url, { ...limit, max: room }),
  );
}

function partsWithin(text: string, limit: TextLimit): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (let index = indexWithin(rest, limit); index < rest.length; index = indexWithin(rest, limit)) {
    const cut = cutBefore(rest, Math.max(index, 1));
    parts.push(trimmedEnd(rest.slice(0, cut)));
    rest = trimmedStart(rest.slice(cut));
  }
  const filled = [...parts, rest].filter((part) => part !== '');
  return filled.length > 0 ? filled : [text.slice(0, Math.max(indexWithin(text, limit), 1))];
}
