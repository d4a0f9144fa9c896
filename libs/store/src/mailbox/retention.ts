import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** What was forgotten; `undelivered` are frames that no device ever took. */
export interface ForgottenFrames {
  readonly rows: number;
  readonly undelivered: number;
}

/** Tables of which a row is of no use after a time. */
const aged = [
  ['submissions', 'prepared_at_ms'],
  ['receipt_states', 'at_ms'],
  ['repair_requests', 'asked_at_ms'],
] as const;

/**
 * Forgets frames that were queued, submissions that were made, and what readers and repairs were about, before a time; and buckets that are
 * full again. At most `max` rows of each.
 */
export const forgetFrames =
  (store: Store) =>
  async (beforeMs: number, max: number, nowMs: number = beforeMs): Promise<ForgottenFrames> => {
    const { rows: frames } = await sql<{ acked_at_ms: bigint }>`
      delete from mailbox_records where ctid = any(array(
        select ctid from mailbox_records where queued_at_ms < ${beforeMs} limit ${max}))
      returning acked_at_ms`.execute(store);
    let others = 0;
    for (const [table, column] of aged) {
      const { numAffectedRows } = await sql`
        delete from ${sql.table(table)} where ctid = any(array(
          select ctid from ${sql.table(table)} where ${sql.ref(column)} < ${beforeMs} limit ${max}))`.execute(
        store,
      );
      others += Number(numAffectedRows ?? 0n);
    }
    await sql`
      delete from send_buckets where ctid = any(array(
        select ctid from send_buckets where full_at_ms < ${nowMs} limit ${max}))`.execute(store);
    return {
      rows: frames.length + others,
      undelivered: frames.filter(({ acked_at_ms }) => acked_at_ms === 0n).length,
    };
  };
