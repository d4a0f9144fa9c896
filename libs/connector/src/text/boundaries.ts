import { linkPattern } from './links.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Finds the last allowed cut of one sort; `undefined` where it finds none. */
type Cut = (text: string, allowed: ReadonlySet<number>) => number | undefined;

/**
 * The sorts of cuts from the best one to the worst. A cut that would fill less than its share of a part gives way to the
 * next sort; where the word at the index is too long for any message, holding it together is worth less.
 */
const cuts: readonly { readonly share: number; readonly shareBeforeLongWord: number; readonly cut: Cut }[] = [
  {
    share: 0.25,
    shareBeforeLongWord: 0.25,
    cut: (text, allowed) => lastOf(/\n[^\S\n]*\n\s*/gu, text, allowed),
  },
  { share: 0.25, shareBeforeLongWord: 0.25, cut: (text, allowed) => lastOf(/\n\s*/gu, text, allowed) },
  { share: 0.25, shareBeforeLongWord: 0.25, cut: (text, allowed) => lastSegment(sentences, text, allowed) },
  { share: 0, shareBeforeLongWord: 0.25, cut: (text, allowed) => lastOf(/\s+/gu, text, allowed) },
  { share: 0, shareBeforeLongWord: 0.25, cut: (text, allowed) => lastSegment(words, text, allowed) },
  { share: 0, shareBeforeLongWord: 0, cut: (_text, allowed) => largest(allowed) },
];

/**
 * Where to cut a text of which only `index` UTF-16 units fit: after a paragraph, a line, a sentence, a word, or between
 * two graphemes; inside a URL only where nothing stands before it, inside a grapheme only where it is larger than the part.
 */
export const cutBefore = (text: string, index: number): number => {
  const stretch = text.slice(0, index + 2);
  const ends = graphemeEnds(stretch, index);
  const outside = outsideUrls(ends, stretch);
  const allowed = outside.size > 0 ? outside : ends;
  const isLongWord = wordLengthAt(text, index) > index;
  for (const { share, shareBeforeLongWord, cut } of cuts) {
    const found = cut(stretch, allowed);
    if (found !== undefined && found > index * (isLongWord ? shareBeforeLongWord : share)) return found;
  }
  return index;
};

/** Cuts white space off both ends of what a cut left, whole graphemes only, so that no mark loses its base. */
export const trimmedStart = (text: string): string => {
  const leading = text.length - text.trimStart().length;
  let start = 0;
  for (const { segment, index } of graphemes.segment(text.slice(0, leading + 2))) {
    if (segment.trim() !== '') break;
    start = index + segment.length;
  }
  return text.slice(start);
};

/** The same for the end of a part. */
export const trimmedEnd = (text: string): string => {
  const bare = text.trimEnd().length;
  if (bare === text.length) return text;
  return graphemeEnds(text, bare).has(bare) ? text.slice(0, bare) : text;
};

/** The places after whole graphemes, up to the index. One code point beyond the index decides whether it is one. */
function graphemeEnds(text: string, index: number): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { segment, index: start } of graphemes.segment(text)) {
    const end = start + segment.length;
    if (end <= index) ends.add(end);
  }
  return ends;
}

/** How long the run without white space around an index is, looked at no farther than twice the index. */
function wordLengthAt(text: string, index: number): number {
  let before = 0;
  while (before < index && !/\s/u.test(text.charAt(index - before - 1))) before += 1;
  const after = text.slice(index, index * 2 + 1).search(/\s/u);
  return before + (after === -1 ? Math.min(text.length - index, index + 1) : after);
}

function outsideUrls(ends: ReadonlySet<number>, text: string): ReadonlySet<number> {
  const outside = new Set(ends);
  for (const match of text.matchAll(linkPattern))
    for (let inside = match.index + 1; inside < match.index + match[0].length; inside += 1)
      outside.delete(inside);
  return outside;
}

function lastOf(pattern: RegExp, text: string, allowed: ReadonlySet<number>): number | undefined {
  let last: number | undefined;
  for (const match of text.matchAll(pattern)) {
    const found = [match.index + match[0].length, match.index].find((end) => end > 0 && allowed.has(end));
    last = found ?? last;
  }
  return last;
}

function lastSegment(
  segmenter: Intl.Segmenter,
  text: string,
  allowed: ReadonlySet<number>,
): number | undefined {
  let last: number | undefined;
  for (const { index } of segmenter.segment(text)) if (allowed.has(index)) last = index;
  return last;
}

function largest(allowed: ReadonlySet<number>): number | undefined {
  let found: number | undefined;
  for (const each of allowed) found = Math.max(each, found ?? 0);
  return found;
}
