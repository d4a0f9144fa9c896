import { type RawBuilder, sql } from 'kysely';
import type { Store } from './database.ts';

/** How long one waits for another's locks, at most. */
const lockTimeoutMs = 10_000;

/**
 * Runs work on one connection while it holds advisory locks. `keys` selects their numbers as `key`, in the same order everywhere.
 * They belong to the session and not to a transaction, so that they also cover what follows a commit; they end with the work, or
 * with the connection. One statement takes them all and has a time limit of its own, which ends with it.
 */
export const withSessionLocks = <T>(
  store: Store,
  keys: RawBuilder<unknown>,
  work: (session: Store) => Promise<T>,
): Promise<T> =>
  store.connection().execute(async (session) => {
    try {
      await sql`
        select pg_advisory_lock(key)
        from (select set_config('lock_timeout', ${String(lockTimeoutMs)}, true)) as patience, (${keys}) as ordered`.execute(
        session,
      );
      return await work(session);
    } finally {
      await sql`select pg_advisory_unlock_all()`.execute(session);
    }
  });
