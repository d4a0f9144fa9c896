import { sealpost } from '#contracts/content';
import { loss } from '#libs/envelope';
import type { Rendered } from '../rendering/rendered.ts';
import { isOpening, markablePoints, type Span, spansOf } from './spans.ts';

/** How a platform shows a text in which its origin found these formatted stretches; `field` is what a loss is about. */
export type ShowText = (
  text: string,
  spans: readonly unknown[] | null | undefined,
  field: string,
) => Rendered;

/** A text as it was written. */
export const asWritten: ShowText = (text) => ({ text, losses: [] });

/** For a platform that shows markers literally. */
export const withoutFormatting: ShowText = (text, spans, field) =>
  spans?.length ? stripSpans(text, field) : asWritten(text, spans, field);

/** For WhatsApp. A text without formatted stretches was written where markers mean nothing, so that none may arise. */
export const withFormatting: ShowText = (text, spans, field) =>
  spans?.length ? asWritten(text, spans, field) : escapeAccidental(text, field);

const zeroWidthSpace = '\u200b';
const monospaceMarker = '```';

/** A text for a platform that shows markers literally: those of complete spans go, all other characters stay. */
export const stripSpans = (text: string, field = 'text.body'): Rendered => {
  const spans = spansOf(text);
  if (spans.length === 0) return { text, losses: [] };
  const points = Array.from(text);
  for (const { start, length, marker } of spans.map(withMarker))
    for (let offset = 0; offset < marker; offset += 1) {
      points[start + offset] = '';
      points[start + length - 1 - offset] = '';
    }
  return {
    text: points.join(''),
    losses: [loss('FORMATTING_DROPPED', field, 'the platform shows no formatting', 1)],
  };
};

/**
 * A text for WhatsApp whose author meant no formatting. Where WhatsApp would format any of it, a zero-width space after
 * each marker that could open a stretch keeps it as it was written; all of them, since a marker whose partner is gone
 * would find another.
 */
export const escapeAccidental = (text: string, field = 'text.body'): Rendered => {
  if (spansOf(text).length === 0) return { text, losses: [] };
  const points = markablePoints(text);
  const escaped = Array.from(text, (point, at) =>
    isOpening(points, at) ? `${point}${zeroWidthSpace}` : point,
  );
  return {
    text: escaped.join(''),
    losses: [loss('FORMATTING_ESCAPED', field, 'characters that the platform would take for formatting', 1)],
  };
};

function withMarker(span: Span): Span & { readonly marker: number } {
  return { ...span, marker: isMonospace(span) ? monospaceMarker.length : 1 };
}

function isMonospace({ style }: Span): boolean {
  return style === sealpost.content.v1.TextStyle.TEXT_STYLE_MONOSPACE;
}
