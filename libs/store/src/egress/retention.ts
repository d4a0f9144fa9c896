import { sql } from 'kysely';
import type { Store } from '../database.ts';

/**
 * Forgets what ended, or was asked, before a time: deliveries, the native ids of what was sent, and requests to write
 * again. At most `max` rows of each; returns how many there were in all.
 */
export const forgetDeliveries =
  (store: Store) =>
  async (beforeMs: number, max: number): Promise<number> => {
    const forgotten = await Promise.all([
      sql`
        delete from deliveries where ctid = any(array(
          select ctid from deliveries
          where state in ('sent', 'failed', 'left') and claimed_at_ms < ${beforeMs} limit ${max}))`.execute(
        store,
      ),
      sql`
        delete from sent_native_ids where ctid = any(array(
          select ctid from sent_native_ids where sent_at_ms < ${beforeMs} limit ${max}))`.execute(store),
      sql`
        delete from reopen_requests where ctid = any(array(
          select ctid from reopen_requests where asked_at_ms < ${beforeMs} limit ${max}))`.execute(store),
    ]);
    return forgotten.reduce((sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0n), 0);
  };
