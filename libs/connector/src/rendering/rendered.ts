import type { Loss } from '#libs/envelope';
import type { Rendering } from '../connector.ts';
import { type SplitText, splitText } from '../text/split.ts';
import type { TextLimit } from '../text/length.ts';

/** A text that stands for a content, and what the reader misses by it. */
export interface Rendered {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** Joins the parts of a text that there are, one a line. */
export const lines = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part != null && part !== '').join('\n');

/** Puts lines above a text, each on its own. */
export const withPrefix = (prefixLines: readonly string[], text: string): string =>
  lines(...prefixLines, text);

/** The messages that carry a rendered content under its prefix lines, with all its losses. `field` is what a split is reported about. */
export const partsOf = (
  { text, losses }: Rendered,
  { prefixLines }: Rendering,
  limit: TextLimit,
  field?: string,
): SplitText => {
  const split = splitText(withPrefix(prefixLines, text), limit, field === undefined ? {} : { field });
  return { parts: split.parts, losses: [...losses, ...split.losses] };
};
