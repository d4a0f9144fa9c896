import { type Content, encodeContent } from '#libs/connector/content';
import type { Item } from './item.ts';

/** What an envelope may hold in clear, so that with header and seal it stays below the 900 KiB of a record's limit. */
const contentBytesMax = 880 * 1024;

/**
 * Serialises what an item means. One that is too large loses the platform's own JSON first; one that still is too large is
 * shown as something that this gateway cannot carry.
 */
export const contentBytesOf = (item: Item): Uint8Array => {
  const whole: Content = item.event.content ?? unsupported(item);
  const withoutRaw: Content = { ...whole, raw: new Uint8Array() };
  return (
    [whole, withoutRaw, unsupported(item)]
      .map(encodeContent)
      .find(({ length }) => length <= contentBytesMax) ?? new Uint8Array()
  );
};

function unsupported({ event }: Item): Content {
  return {
    ...(event.content?.authorName && { authorName: event.content.authorName.slice(0, 256) }),
    kind: 'unsupported',
    unsupported: { platformType: (event.kind ?? event.class).slice(0, 100) },
  };
}
