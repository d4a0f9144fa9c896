import type { Connector, RawDelivery } from '#libs/connector/content';
import { platformSecrets, type ReceivingAccount, receivingAccounts, type Store } from '#libs/store';

/** A delivery whose sender is proved: the accounts of ours that it names, by the platform's id. */
export type AuthenticDelivery = ReadonlyMap<string, ReceivingAccount>;

/** One body may name so many accounts at most. */
const accountsMax = 1000;

/**
 * Proves who sent a delivery. Every account that it names must accept the signature under a secret of its own, so that one
 * app cannot speak for another. A delivery that names none of ours is accepted under any secret of the platform: then there is
 * nothing for us in it. `undefined` when there is no proof.
 */
export const authenticate =
  (store: Store, connector: Connector) =>
  async (delivery: RawDelivery): Promise<AuthenticDelivery | undefined> => {
    if (!delivery.signature) return undefined;
    const named = connector.accountsOf(delivery.body).filter(isSearchable).slice(0, accountsMax);
    const accounts = await receivingAccounts(store)(connector.platform, [...new Set(named)]);
    const isProved =
      accounts.length > 0
        ? accounts.every(({ appSecrets }) => connector.verify(delivery, appSecrets))
        : connector.verify(delivery, (await platformSecrets(store)(connector.platform)).appSecrets);
    return isProved ? new Map(accounts.map((account) => [account.accountId, account])) : undefined;
  };

/** A text column holds no NUL, so no account of ours is called so. */
function isSearchable(accountId: string): boolean {
  return !accountId.includes('\0');
}
