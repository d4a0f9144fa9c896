import { parsePartTag } from '#libs/envelope';
import type { Sighting } from '#libs/store';
import { fateOf } from './fates.ts';
import type { Item } from './item.ts';
import { storableId } from './storable.ts';

/**
 * What the platform shows of our own sends: echoes, and statuses that bring our tag back. Egress finds out by them whether a
 * call with an unknown outcome was carried out. An echo that is not ours, such as what a human agent wrote, is kept as well
 * and relayed nowhere.
 */
export const sightingsOf = (items: readonly Item[]): readonly Sighting[] =>
  items.flatMap((item) => {
    const nativeId = fateOf(item) === 'echo' ? item.nativeId : taggedStatusId(item);
    if (nativeId === undefined) return [];
    const { account, spellings, event } = item;
    const isEcho = event.class === 'echo';
    return [
      {
        account,
        nativeId,
        address: spellings[0] ?? '',
        tag: event.tag === undefined ? '' : storableId(event.tag),
        sentAtMs: isEcho && event.timestampMs !== undefined ? item.atMs : 0,
      },
    ];
  });

function taggedStatusId({ event, refNativeId }: Item): string | undefined {
  return event.class === 'receipt' && event.tag !== undefined && parsePartTag(event.tag)
    ? refNativeId
    : undefined;
}
