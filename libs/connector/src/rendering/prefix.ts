import { type Loss, loss } from '#libs/envelope';
import type { Outbound, Rendering } from '../connector.ts';
import { authorLine, forwardedLine, lostReferenceLine } from './relations.ts';
import type { Rendered } from './rendered.ts';
import { storyLine } from './story.ts';

/** The lines that stand above a content on its way out, and what they stand for. */
export interface Prefix {
  readonly rendering: Rendering;
  readonly losses: readonly Loss[];
}

/**
 * The author, a forward's mark, an answer whose target is not known there, and the story that was answered, in this order.
 * What belongs to the message and is shown nowhere is a loss without a line.
 */
export const prefixOf = ({ content, reference, authorName }: Outbound): Prefix => {
  const rendered: readonly Rendered[] = [
    ...(authorName ? [authorLine(authorName)] : []),
    ...(content.forwarding ? [forwardedLine()] : []),
    ...(content.replyTo && !reference?.nativeIds[0] ? [lostReferenceLine()] : []),
    ...(content.story ? [storyLine(content.story)] : []),
  ];
  const unshown = content.product
    ? [loss('FIELD_DROPPED', 'product', 'the product page that it was written from is not shown', 1)]
    : [];
  return {
    rendering: { prefixLines: rendered.map(({ text }) => text) },
    losses: [...rendered.flatMap(({ losses }) => losses), ...unshown],
  };
};
