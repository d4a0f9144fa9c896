import type { Connector, RawDelivery } from '#libs/connector/content';
import { gather } from '#libs/nest-kit';
import { platformSecrets, type ReceivingAccount, receivingAccounts, type Store } from '#libs/store';

/** A delivery whose sender is proved: the accounts of ours that it names, by the platform's id. */
export type AuthenticDelivery = ReadonlyMap<string, ReceivingAccount>;

/** Proves who sent a delivery; `undefined` when there is no proof. */
export type Authenticate = (
  connector: Connector,
  delivery: RawDelivery,
) => Promise<AuthenticDelivery | undefined>;

/** One body may name so many accounts at most. */
const accountsMax = 1000;
/** What can be no signature is refused before the body is looked at. */
const signatureShape = /^sha256=[0-9a-f]{64}$/i;
const lookups = { runsMax: 2, besideMin: 100, jobsMax: 200, waitingMax: 10_000 };

/**
 * Every account that a delivery names must accept the signature under a secret of its own, so that one app cannot speak for
 * another. A delivery that names none of ours is accepted under any secret of the platform: then there is nothing for us in it.
 * Secrets are read for every delivery, so that one that was taken away is refused at once.
 */
export const authenticate = (store: Store): Authenticate => {
  const accountsNamed = gather(async (asked: readonly (readonly string[])[]) => {
    const found = await receivingAccounts(store)([...new Set(asked.flat())]);
    return asked.map((accounts) => found.filter(({ account }) => accounts.includes(account)));
  }, lookups);
  return async (connector, delivery) => {
    if (!signatureShape.test(delivery.signature ?? '')) return undefined;
    const { platform } = connector;
    const named = connector.accountsOf(delivery.body).filter(isSearchable).slice(0, accountsMax);
    const accounts = await accountsNamed(named.map((accountId) => `${platform}:${accountId}`));
    const isProved =
      accounts.length > 0
        ? accounts.every(({ appSecrets }) => connector.verify(delivery, appSecrets))
        : connector.verify(delivery, (await platformSecrets(store)(platform)).appSecrets);
    return isProved ? new Map(accounts.map((account) => [account.accountId, account])) : undefined;
  };
};

/** A text column holds no NUL, so no account of ours is called so. */
function isSearchable(accountId: string): boolean {
  return !accountId.includes('\0');
}
