import { sealpost } from '#contracts/content';
import { loss } from '#libs/envelope';
import type { Rendered } from '../rendering/rendered.ts';
import { type Span, spansOf } from './spans.ts';

const zeroWidthSpace = '\u200b';
const monospaceMarker = '```';

/** A text for a platform that shows markers literally: those of complete spans go, all other characters stay. */
export const stripSpans = (text: string, spans: readonly Span[] = spansOf(text)): Rendered => {
  if (spans.length === 0) return { text, losses: [] };
  const points = Array.from(text);
  for (const { start, length, marker } of spans.map(withMarker))
    for (let offset = 0; offset < marker; offset += 1) {
      points[start + offset] = '';
      points[start + length - 1 - offset] = '';
    }
  return {
    text: points.join(''),
    losses: [loss('FORMATTING_DROPPED', 'text.spans', 'the platform shows no formatting', 1)],
  };
};

/**
 * A text for WhatsApp whose author meant no formatting: a zero-width space after the opening marker of each stretch that
 * WhatsApp would format keeps it as it was written.
 */
export const escapeAccidental = (text: string): Rendered => {
  const spans = spansOf(text);
  if (spans.length === 0) return { text, losses: [] };
  const points = Array.from(text);
  for (const { start } of spans) points[start] = `${points[start] ?? ''}${zeroWidthSpace}`;
  return {
    text: points.join(''),
    losses: [
      loss('FORMATTING_ESCAPED', 'text.body', 'characters that the platform would take for formatting', 1),
    ],
  };
};

function withMarker(span: Span): Span & { readonly marker: number } {
  return { ...span, marker: isMonospace(span) ? monospaceMarker.length : 1 };
}

function isMonospace({ style }: Span): boolean {
  return style === sealpost.content.v1.TextStyle.TEXT_STYLE_MONOSPACE;
}
