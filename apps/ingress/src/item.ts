import type { Inbound } from '#libs/connector/content';
import type { ReceivingAccount, Spelling } from '#libs/store';
import { storableId, storableTimeMs } from './storable.ts';

/** One event of a delivery to an account of ours, in the form that the store can hold. */
export interface Item {
  readonly event: Inbound;
  readonly account: string;
  /** The id of our own app, by which our echoes are known; empty when not configured. */
  readonly appId: string;
  /** The person's ids, the primary one first; empty where the event names nobody. */
  readonly spellings: readonly string[];
  readonly nativeId?: string;
  readonly refNativeId?: string;
  /** When it was done, Unix milliseconds; never in the future. */
  readonly atMs: number;
}

/** Reads an event as an item. An echo's person is its recipient, any other's its sender. */
export const itemOf = (event: Inbound, account: ReceivingAccount, nowMs: number): Item => {
  const [primary, aliases] =
    event.class === 'echo'
      ? [event.recipientId, event.recipientAliases]
      : [event.senderId, event.senderAliases];
  const spellings = [primary, ...(aliases ?? [])].flatMap((id) => (id ? [id] : []));
  return {
    event,
    account: account.account,
    appId: account.appId,
    spellings: [...new Set(spellings.map(storableId))],
    ...(event.nativeId && { nativeId: storableId(event.nativeId) }),
    ...(event.refNativeId && { refNativeId: storableId(event.refNativeId) }),
    atMs: Math.min(storableTimeMs(event.timestampMs, nowMs), nowMs),
  };
};

/** The spellings of an item's person, each with its account. */
export const spellingsOf = ({ account, spellings }: Item): readonly Spelling[] =>
  spellings.map((address) => ({ account, address }));
