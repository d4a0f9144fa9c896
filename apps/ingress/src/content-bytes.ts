import { type Content, encodeContent } from '#libs/connector/content';
import type { Item } from './item.ts';

/** What an envelope may hold in clear, so that with header and seal it stays below the 900 KiB of a record's limit. */
const contentBytesMax = 880 * 1024;

/**
 * Serialises what an item means. One that is too large loses the platform's own JSON first; one that still is too large is
 * shown as something that this gateway cannot carry.
 */
export const contentBytesOf = (item: Item): Uint8Array => {
  for (const version of versionsOf(item)) {
    const bytes = encodeContent(version);
    if (bytes.length <= contentBytesMax) return bytes;
  }
  return new Uint8Array();
};

/** One after the other, so that the second is made only for what needs it. */
function* versionsOf(item: Item): Iterable<Content> {
  const whole = item.event.content ?? unsupported(item);
  yield whole;
  yield { ...whole, raw: new Uint8Array() };
  yield unsupported(item);
}

function unsupported({ event }: Item): Content {
  return {
    ...(event.content?.authorName && { authorName: event.content.authorName.slice(0, 256) }),
    kind: 'unsupported',
    unsupported: { platformType: (event.kind ?? event.class).slice(0, 100) },
  };
}
