import type { Loss } from '#libs/envelope';

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
