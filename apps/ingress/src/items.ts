import type { Inbound } from '#libs/connector/content';
import type { AuthenticDelivery } from './authenticate.ts';
import { type Item, itemOf } from './item.ts';

/** The events of a delivery, by whether they are for an account of ours. */
export interface SortedEvents {
  readonly items: readonly Item[];
  readonly unknown: readonly Inbound[];
}

/**
 * Sorts events by account. What cannot be read, and names neither an account of ours nor a person, was signed all the same: it
 * is kept as the platform's own.
 */
export const itemsOf = (
  events: readonly Inbound[],
  accounts: AuthenticDelivery,
  nowMs: number,
): SortedEvents => {
  const accountOf = (event: Inbound) =>
    accounts.get(event.accountId) ?? (isPlatforms(event) ? platformsAccount(event) : undefined);
  return {
    items: events.flatMap((event) => {
      const account = accountOf(event);
      return account ? [itemOf(event, account, nowMs)] : [];
    }),
    unknown: events.filter((event) => accountOf(event) === undefined),
  };
};

function isPlatforms(event: Inbound): boolean {
  return event.class === 'unsupported' && event.senderId === undefined;
}

function platformsAccount({ platform }: Inbound) {
  return { account: `${platform}:`, accountId: '', appSecrets: [], appId: '' };
}
