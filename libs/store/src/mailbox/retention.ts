import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** What was forgotten; `undelivered` are frames that no device ever took. */
export interface ForgottenFrames {
  readonly rows: number;
  readonly undelivered: number;
}

/** Forgets frames that were queued, and submissions that were made, before a time; at most `max` rows of each. */
export const forgetFrames =
  (store: Store) =>
  async (beforeMs: number, max: number): Promise<ForgottenFrames> => {
    const { rows: frames } = await sql<{ acked_at_ms: bigint }>`
      delete from mailbox_records where ctid = any(array(
        select ctid from mailbox_records where queued_at_ms < ${beforeMs} limit ${max}))
      returning acked_at_ms`.execute(store);
    const { numAffectedRows: submissions } = await sql`
      delete from submissions where ctid = any(array(
        select ctid from submissions where prepared_at_ms < ${beforeMs} limit ${max}))`.execute(store);
    return {
      rows: frames.length + Number(submissions ?? 0n),
      undelivered: frames.filter(({ acked_at_ms }) => acked_at_ms === 0n).length,
    };
  };
