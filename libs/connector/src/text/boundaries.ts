import { linkPattern } from './links.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Where a part may end: after its first unit, up to and with `last`, and at no place that is not allowed. */
interface Room {
  readonly least: number;
  readonly last: number;
  readonly isAllowed: (place: number) => boolean;
}

/** Finds the last cut of one sort that there is room for; `undefined` where it finds none. */
type Cut = (stretch: string, room: Room) => number | undefined;

/**
 * The sorts of cuts from the best one to the worst. A cut that would fill less than its share of a part gives way to the
 * next sort; where the word at the index is too long for any message, holding it together is worth less.
 */
const cuts: readonly { readonly share: number; readonly shareBeforeLongWord: number; readonly cut: Cut }[] = [
  { share: 0.25, shareBeforeLongWord: 0.25, cut: lastMatch(/\n[^\S\n]*\n\s*/gu) },
  { share: 0.25, shareBeforeLongWord: 0.25, cut: lastMatch(/\n\s*/gu) },
  { share: 0.25, shareBeforeLongWord: 0.25, cut: lastStart(sentences) },
  { share: 0, shareBeforeLongWord: 0.25, cut: lastMatch(/\s+/gu) },
  { share: 0, shareBeforeLongWord: 0.25, cut: lastStart(words) },
  { share: 0, shareBeforeLongWord: 0, cut: lastStart(graphemes) },
];

/**
 * Where to cut a text of which only `index` UTF-16 units fit: after a paragraph, a line, a sentence, a word, or between
 * two graphemes; inside a URL only where nothing stands before it, inside a grapheme only where it is larger than the
 * part. Looks at no more of the text than one part and its next code point, and from the index backwards.
 */
export const cutBefore = (text: string, index: number): number => {
  const stretch = text.slice(0, index + 2);
  const isEnd = graphemeEndsOf(stretch);
  const links = linksIn(stretch);
  const isLongWord = wordLengthAt(text, index) > index;
  const outside = (place: number): boolean => isEnd(place) && !links.some(isInside(place));
  return bestCut(stretch, index, isLongWord, outside) ?? bestCut(stretch, index, isLongWord, isEnd) ?? index;
};

function bestCut(
  stretch: string,
  last: number,
  isLongWord: boolean,
  isAllowed: Room['isAllowed'],
): number | undefined {
  for (const { share, shareBeforeLongWord, cut } of cuts) {
    const least = Math.floor(last * (isLongWord ? shareBeforeLongWord : share)) + 1;
    const found = cut(stretch, { least, last, isAllowed });
    if (found !== undefined) return found;
  }
  return undefined;
}

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
  return bare === text.length || !graphemeEndsOf(text)(bare) ? text : text.slice(0, bare);
};

/** Whether a place in a text is one between two graphemes; both ends of the text are. */
function graphemeEndsOf(text: string): (place: number) => boolean {
  const segments = graphemes.segment(text);
  return (place) => place >= text.length || segments.containing(place)?.index === place;
}

/** How long the run without white space around an index is, looked at no farther than twice the index. */
function wordLengthAt(text: string, index: number): number {
  let before = 0;
  while (before < index && !/\s/u.test(text.charAt(index - before - 1))) before += 1;
  const after = text.slice(index, index * 2 + 1).search(/\s/u);
  return before + (after === -1 ? Math.min(text.length - index, index + 1) : after);
}

interface Link {
  readonly start: number;
  readonly end: number;
}

function linksIn(text: string): readonly Link[] {
  return [...text.matchAll(linkPattern)].map(({ 0: link, index }) => ({
    start: index,
    end: index + link.length,
  }));
}

function isInside(place: number): (link: Link) => boolean {
  return ({ start, end }) => place > start && place < end;
}

/** A cut after what a pattern matches, or before it where only that is allowed. */
function lastMatch(pattern: RegExp): Cut {
  return (stretch, { least, last, isAllowed }) => {
    const places = [...stretch.matchAll(pattern)].map(({ 0: match, index }) => [index + match.length, index]);
    return places
      .reverse()
      .flat()
      .find((place) => place >= least && place <= last && isAllowed(place));
  };
}

/** A cut before a segment. */
function lastStart(segmenter: Intl.Segmenter): Cut {
  return (stretch, { least, last, isAllowed }) => {
    const segments = segmenter.segment(stretch);
    let place = startAt(segments, last);
    while (place >= least && !isAllowed(place)) place = startAt(segments, place - 1);
    return place >= least ? place : undefined;
  };
}

function startAt(segments: Intl.Segments, place: number): number {
  return segments.containing(place)?.index ?? 0;
}
