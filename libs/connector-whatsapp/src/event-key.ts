import { deriveEnvelopeId, type EnvelopeId } from '#libs/envelope';
import type { EventClass } from '#libs/connector/content';
import { sha256OfItem } from '#libs/meta-graph';
import { accountOf, type PlatformEvent } from './webhook.ts';

/** What makes two items the same: an id of their own, what a status says about whom, or else all their bytes. */
export type EventKey =
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'status'; readonly wamid?: string; readonly status?: string; readonly senderId?: string }
  | { readonly by: 'bytes'; readonly senderId?: string; readonly timestampMs?: number };

/** The envelope id of an item: the same for each repetition, another for each class that shares a native id. */
export const envelopeIdOf = (event: PlatformEvent, itemClass: EventClass, key: EventKey): EnvelopeId =>
  deriveEnvelopeId('whatsapp', accountOf(event.around), itemClass, partsOf(event, key));

function partsOf(event: PlatformEvent, key: EventKey): readonly (string | number | undefined)[] {
  switch (key.by) {
    case 'id':
      return [event.around.wabaId, event.around.phoneNumberId, key.id];
    case 'status':
      return [key.wamid, key.status, key.senderId];
    case 'bytes':
      return [key.senderId, key.timestampMs, sha256OfItem(event.plain)];
  }
}
