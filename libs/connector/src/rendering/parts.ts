import type { Rendering } from '../connector.ts';
import type { TextLimit } from '../text/length.ts';
import { type SplitText, splitText } from '../text/split.ts';
import { type Rendered, withPrefix } from './rendered.ts';
import { visibleText } from './unavailable.ts';

/**
 * The messages that carry a rendered content under its prefix lines, with all its losses. One without a visible
 * character says so, since platforms refuse it. `field` is what a split is reported about.
 */
export const partsOf = (
  rendered: Rendered,
  { prefixLines }: Rendering,
  limit: TextLimit,
  field?: string,
): SplitText => {
  const { text, losses } = visibleText(rendered);
  const split = splitText(withPrefix(prefixLines, text), limit, field === undefined ? {} : { field });
  return { parts: split.parts, losses: [...losses, ...split.losses] };
};
