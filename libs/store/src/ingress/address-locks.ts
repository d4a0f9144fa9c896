import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { withSessionLocks } from '../session-locks.ts';

/** A person's identifier on one of our accounts, `platform:account id`. */
export interface Spelling {
  readonly account: string;
  readonly address: string;
}

/**
 * Runs work while nobody else, in any process, works on the same people. The locks are taken on every spelling and on the
 * participant behind it, and cover what follows a commit.
 */
export const withAddressLocks =
  (store: Store) =>
  <T>(spellings: readonly Spelling[], work: (session: Store) => Promise<T>): Promise<T> =>
    spellings.length === 0
      ? store.connection().execute(work)
      : withSessionLocks(store, keysOf(spellings), work);

/** In the order of the keys, so that nobody waits in a circle. */
const keysOf = (spellings: readonly Spelling[]) => sql`
  with asked as (
    select * from unnest(${spellings.map((s) => s.account)}::text[], ${spellings.map((s) => s.address)}::text[])
      as t (account, address)
  ), names as (
    select account || '|' || address as name from asked
    union
    select encode(participant_id, 'hex') from participant_addresses join asked using (account, address)
  )
  select distinct hashtextextended(name, 1) as key from names order by key`;
