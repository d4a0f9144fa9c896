/** A link as phones find it in running text. A backtick or a zero-width space ends it, since neither stands in an address. */
export const linkPattern = /(?:https?:\/\/|www\.)[^\s`\u200b]+/giu;

const closingPunctuation = new Set('.,;:!?\'")]}');
const markers = ['*', '_', '~'] as const;

/**
 * The text with another visible character in place of each formatting marker inside a link, so that an address is never
 * formatted; all places stay where they are. A link ends before closing punctuation, and before a marker that has no
 * partner inside of it: that one belongs to the text around.
 */
export const maskLinks = (text: string): string =>
  text.replace(linkPattern, (run) => {
    const end = endOfLink(run);
    return run.slice(0, end).replace(/[*_~]/g, '-') + run.slice(end);
  });

function endOfLink(run: string): number {
  const left = new Map<string, number>(markers.map((marker) => [marker, run.split(marker).length - 1]));
  let end = run.length;
  for (; end > 0; end -= 1) {
    const last = run.charAt(end - 1);
    const count = left.get(last) ?? 0;
    if (!closingPunctuation.has(last) && count % 2 === 0) break;
    left.set(last, count - 1);
  }
  return end;
}
