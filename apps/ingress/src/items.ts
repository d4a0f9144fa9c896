import type { Inbound } from '#libs/connector/content';
import type { AuthenticDelivery } from './authenticate.ts';
import { type Item, itemOf } from './item.ts';

/** The events of a delivery, by whether they are for an account of ours. */
export interface SortedEvents {
  readonly items: readonly Item[];
  readonly unknown: readonly Inbound[];
}

/**
 * Sorts events by account. An event that cannot be read at all names no account; it was signed, so it is kept as belonging to
 * the platform itself.
 */
export const itemsOf = (
  events: readonly Inbound[],
  accounts: AuthenticDelivery,
  nowMs: number,
): SortedEvents => {
  const accountOf = (event: Inbound) =>
    accounts.get(event.accountId) ?? (event.accountId === '' ? nobodysAccount(event) : undefined);
  return {
    items: events.flatMap((event) => {
      const account = accountOf(event);
      return account ? [itemOf(event, account, nowMs)] : [];
    }),
    unknown: events.filter((event) => accountOf(event) === undefined),
  };
};

function nobodysAccount({ platform }: Inbound) {
  return { account: `${platform}:`, accountId: '', appSecrets: [], appId: '' };
}
