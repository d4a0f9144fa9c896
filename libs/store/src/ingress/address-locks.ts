import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** A person's identifier on one of our accounts, `platform:account id`. */
export interface Spelling {
  readonly account: string;
  readonly address: string;
}

/** How long a delivery waits for those before it, at most; platforms give up after 5 s and come again. */
const lockTimeoutMs = 10_000;

/**
 * Runs work while nobody else, in any process, works on the same people. The locks belong to the session and not to a
 * transaction, so that they also cover what follows a commit. They are taken in one order everywhere, on every spelling
 * and on the participant behind it, so that nobody waits in a circle.
 */
export const withAddressLocks =
  (store: Store) =>
  <T>(spellings: readonly Spelling[], work: (session: Store) => Promise<T>): Promise<T> =>
    store.connection().execute(async (session) => {
      if (spellings.length === 0) return work(session);
      try {
        await lock(session, spellings);
        return await work(session);
      } finally {
        await sql`select pg_advisory_unlock_all()`.execute(session);
      }
    });

function lock(session: Store, spellings: readonly Spelling[]): Promise<unknown> {
  return session.transaction().execute(async (tx) => {
    await sql`select set_config('lock_timeout', ${String(lockTimeoutMs)}, true)`.execute(tx);
    await sql`
      with asked as (
        select * from unnest(${spellings.map((s) => s.account)}::text[], ${spellings.map((s) => s.address)}::text[])
          as t (account, address)
      ), names as (
        select account || '|' || address as name from asked
        union
        select encode(participant_id, 'hex') from participant_addresses join asked using (account, address)
      )
      select pg_advisory_lock(key)
      from (select distinct hashtextextended(name, 1) as key from names order by key) as ordered`.execute(tx);
  });
}
