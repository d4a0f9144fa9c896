import { type Loss, loss } from '#libs/envelope';
import { cutBefore, trimmedEnd, trimmedStart } from './boundaries.ts';
import { linkPattern } from './links.ts';
import { fits, indexWithin, type TextLimit, weightOf } from './length.ts';

/** A text as the messages that carry it, in order, and what splitting cost. */
export interface SplitText {
  readonly parts: readonly string[];
  readonly losses: readonly Loss[];
}

/** No text becomes more messages: WhatsApp takes a burst of 45 to one person, and nobody reads on for longer. */
export const partsMax = 40;

/** Two parts explain themselves; from here on each part says which it is. */
const numberedFrom = 3;

/** Stands where a text ends before its end. */
const ellipsis = '…';

interface Parts {
  readonly parts: readonly string[];
  /** Whether all of the text is in them. */
  readonly isWhole: boolean;
}

/**
 * Splits a text that is too long for one message: after a paragraph, else a line, a sentence, a word, and inside a word
 * between graphemes only. A URL stays whole unless it alone is too long. From three parts on each begins with `(1/3) `,
 * which counts within the limit; where that would cost a URL its wholeness the parts stay unnumbered. White space at a
 * cut goes, and so does, behind an ellipsis, what would need more than `partsMax` messages. The work grows with what is
 * sent, not with what is dropped. `field` names the content field that a loss is about.
 */
export const splitText = (
  text: string,
  limit: TextLimit,
  { field = 'text.body' }: { readonly field?: string } = {},
): SplitText => {
  if (fits(text, limit)) return { parts: [text], losses: [] };
  const plain = partsWithin(text, limit);
  const { parts, isWhole } = plain.parts.length < numberedFrom ? plain : numbered(text, limit, plain);
  const split = loss('TEXT_SPLIT', field, 'longer than one message of the platform', 1);
  const truncated = loss('TEXT_TRUNCATED', field, 'longer than one text may be in all', 3);
  return { parts, losses: isWhole ? [split] : [split, truncated] };
};

function numbered(text: string, limit: TextLimit, plain: Parts): Parts {
  for (let digits = String(plain.parts.length).length; ; digits += 1) {
    const room = limit.max - weightOf(mark('9'.repeat(digits), '9'.repeat(digits)), limit.unit);
    if (room < limit.max / 2 || hasUrlBetween(text, room, limit)) return plain;
    const { parts, isWhole } = partsWithin(text, { ...limit, max: room });
    const total = String(parts.length);
    if (total.length <= digits)
      return { parts: parts.map((part, index) => mark(String(index + 1), total) + part), isWhole };
  }
}

const mark = (number: string, total: string): string => `(${number}/${total}) `;

/** Whether a URL would fit into an unnumbered part and not into a numbered one. */
function hasUrlBetween(text: string, room: number, limit: TextLimit): boolean {
  const sent = text.slice(0, limit.max * partsMax);
  return [...sent.matchAll(linkPattern)].some(
    ([url]) => fits(url, limit) && !fits(url, { ...limit, max: room }),
  );
}

function partsWithin(text: string, limit: TextLimit): Parts {
  const parts: string[] = [];
  let rest = text;
  for (let index = indexWithin(rest, limit); index < rest.length; index = indexWithin(rest, limit)) {
    if (parts.length === partsMax - 1) return { parts: [...parts, cutShort(rest, limit)], isWhole: false };
    const cut = cutBefore(rest, Math.max(index, 1));
    const part = trimmedEnd(rest.slice(0, cut));
    if (part !== '') parts.push(part);
    rest = trimmedStart(rest.slice(cut));
  }
  const filled = rest === '' ? parts : [...parts, rest];
  const isEmpty = filled.length === 0;
  return { parts: isEmpty ? [text.slice(0, Math.max(indexWithin(text, limit), 1))] : filled, isWhole: true };
}

function cutShort(rest: string, { max, unit }: TextLimit): string {
  const index = indexWithin(rest, { max: max - weightOf(ellipsis, unit), unit });
  return trimmedEnd(rest.slice(0, cutBefore(rest, Math.max(index, 1)))) + ellipsis;
}
