import { sql } from 'kysely';
import type { Store } from './database.ts';

/** How long one waits for another's locks, at most. */
const lockTimeoutMs = 10_000;

/**
 * Runs work on one connection while it holds advisory locks, which `lock` takes with `pg_advisory_lock` and in the same order
 * everywhere. They belong to the session and not to a transaction, so that they also cover what follows a commit; they end with
 * the work, or with the connection.
 */
export const withSessionLocks = <T>(
  store: Store,
  lock: (tx: Store) => Promise<unknown>,
  work: (session: Store) => Promise<T>,
): Promise<T> =>
  store.connection().execute(async (session) => {
    try {
      await session.transaction().execute(async (tx) => {
        await sql`select set_config('lock_timeout', ${String(lockTimeoutMs)}, true)`.execute(tx);
        await lock(tx);
      });
      return await work(session);
    } finally {
      await sql`select pg_advisory_unlock_all()`.execute(session);
    }
  });
