import { sealpost } from '#contracts/content';
import { maskLinks } from './links.ts';

const { TextStyle } = sealpost.content.v1;

/** A formatted stretch of a text, in code points, both markers included. */
export interface Span {
  readonly style: sealpost.content.v1.TextStyle;
  readonly start: number;
  readonly length: number;
}

const styleOf: Readonly<Record<string, sealpost.content.v1.TextStyle>> = {
  '*': TextStyle.TEXT_STYLE_BOLD,
  _: TextStyle.TEXT_STYLE_ITALIC,
  '~': TextStyle.TEXT_STYLE_STRIKETHROUGH,
};

const fence = '```';

/** A stretch of code points, `end` excluded. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of a text that WhatsApp shows formatted, by their start. A marker opens after the start, white space or
 * punctuation and before something visible, and closes the other way round, on the same line; three backticks may hold
 * several lines and nothing inside them is formatted, as nothing is inside a link. Spans nest and never overlap partly.
 */
export const spansOf = (text: string): readonly Span[] => {
  if (!/[*_~`]/.test(text)) return [];
  const points = markablePoints(text);
  const fenced = fencedRanges(points);
  const spans: Span[] = fenced.map(({ start, end }) => ({
    style: TextStyle.TEXT_STYLE_MONOSPACE,
    start,
    length: end - start,
  }));
  for (const range of linesBetween(points, fenced)) collect(points, range, spans);
  return spans.sort((left, right) => left.start - right.start || right.length - left.length);
};

/** The code points of a text among which markers are looked for: those inside of links are masked. */
export const markablePoints = (text: string): readonly string[] => Array.from(maskLinks(text));

/** Whether the markable code point at this place could open a stretch, alone or as one of three backticks. */
export const isOpening = (points: readonly string[], at: number): boolean => {
  const point = points[at] ?? '';
  if (point !== '`') return styleOf[point] !== undefined && opens(points, at);
  return [at - 2, at - 1, at].some((start) => fence === points.slice(Math.max(start, 0), start + 3).join(''));
};

function fencedRanges(points: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  let open: number | undefined;
  for (let at = 0; at + fence.length <= points.length; at += 1) {
    if (points[at] !== '`' || points[at + 1] !== '`' || points[at + 2] !== '`') continue;
    const isClosed = open !== undefined && visibleBetween(points, open + fence.length, at);
    if (open !== undefined && isClosed) ranges.push({ start: open, end: at + fence.length });
    open = isClosed ? undefined : at;
    at += fence.length - 1;
  }
  return ranges;
}

function visibleBetween(points: readonly string[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isVisible(points[at])) return true;
  return false;
}

/** The lines outside of fences; a line that a fence interrupts is two. */
function linesBetween(points: readonly string[], fenced: readonly Range[]): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const next = [...fenced];
  for (let at = 0; at <= points.length; at += 1) {
    const isFence = next[0]?.start === at;
    if (at < points.length && points[at] !== '\n' && !isFence) continue;
    if (at > start) ranges.push({ start, end: at });
    if (isFence) at = (next.shift()?.end ?? at) - 1;
    start = at + 1;
  }
  return ranges;
}

/** Takes the first pair of markers, goes on inside it and after it. A marker without a partner is not looked for twice. */
function collect(points: readonly string[], { start, end }: Range, spans: Span[]): void {
  const unpaired = new Set<string>();
  for (let at = start; at < end; at += 1) {
    const marker = points[at] ?? '';
    const style = styleOf[marker];
    if (style === undefined || unpaired.has(marker) || !opens(points, at)) continue;
    const close = closerOf(points, marker, at + 2, end);
    if (close === undefined) {
      unpaired.add(marker);
      continue;
    }
    spans.push({ style, start: at, length: close + 1 - at });
    collect(points, { start: at + 1, end: close }, spans);
    at = close;
  }
}

function closerOf(points: readonly string[], marker: string, from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (points[at] === marker && closes(points, at)) return at;
  return undefined;
}

function opens(points: readonly string[], at: number): boolean {
  return !isWordPart(points[at - 1]) && isVisible(points[at + 1]) && points[at + 1] !== points[at];
}

function closes(points: readonly string[], at: number): boolean {
  return !isWordPart(points[at + 1]) && isVisible(points[at - 1]) && points[at - 1] !== points[at];
}

function isWordPart(point: string | undefined): boolean {
  return point !== undefined && /[\p{L}\p{N}\p{M}]/u.test(point);
}

/** U+200B is invisible, so that an escaped marker opens nothing. */
function isVisible(point: string | undefined): boolean {
  return point !== undefined && !/[\s\u200b]/u.test(point);
}
