import { parsePartTag } from '#libs/envelope';
import type { Sighting } from '#libs/store';
import { fateOf } from './fates.ts';
import type { Item } from './item.ts';
import { storableId } from './storable.ts';

/**
 * What the platform shows of our own sends: echoes, and statuses that bring our tag back. Egress finds out by them whether a
 * call with an unknown outcome was carried out; so an echo that names another app, such as the inbox in which a human agent
 * writes, is no evidence and left out. No echo is relayed.
 */
export const sightingsOf = (items: readonly Item[]): readonly Sighting[] =>
  items.flatMap((item) => {
    const nativeId = fateOf(item) === 'echo' ? ownEchoId(item) : taggedStatusId(item);
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

/** Where the platform does not name the app, or ours is not configured, the echo may be ours. */
function ownEchoId({ event, appId, nativeId }: Item): string | undefined {
  const { echoAppId = appId } = event;
  return appId === '' || echoAppId === appId ? nativeId : undefined;
}

function taggedStatusId({ event, refNativeId }: Item): string | undefined {
  return event.class === 'receipt' && event.tag !== undefined && parsePartTag(event.tag)
    ? refNativeId
    : undefined;
}
