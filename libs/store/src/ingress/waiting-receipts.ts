import { sql } from 'kysely';
import type { EnvelopeId } from '#libs/envelope';
import type { Store } from '../database.ts';
import type { Write } from '../write-together.ts';
import { bytesOf, envelopeIdFrom } from './columns.ts';

/** A receipt for a message whose native id is not known yet. */
export interface WaitingReceipt {
  readonly receiptId: EnvelopeId;
  /** What ingress needs to try again, in a form of its own. */
  readonly fact: Uint8Array;
  readonly waitingSinceMs: number;
}

/** The write of receipts that are tried again. */
export const newWaitingReceipts = (receipts: readonly WaitingReceipt[]): Write => {
  if (receipts.length === 0) return undefined;
  return sql`
      insert into waiting_receipts (receipt_id, fact, waiting_since_ms)
      select * from unnest(
        ${receipts.map((r) => bytesOf(r.receiptId))}::bytea[], ${receipts.map((r) => r.fact)}::bytea[],
        ${receipts.map((r) => r.waitingSinceMs)}::int8[])
      on conflict do nothing`;
};

/** The oldest waiting receipts, kept from other processes until the transaction ends. One statement. */
export const takeWaitingReceipts =
  (store: Store) =>
  async (max: number): Promise<readonly WaitingReceipt[]> => {
    const { rows } = await sql<{ receipt_id: Buffer; fact: Buffer; waiting_since_ms: bigint }>`
      select receipt_id, fact, waiting_since_ms from waiting_receipts
      order by waiting_since_ms limit ${max} for update skip locked`.execute(store);
    return rows.map((row) => ({
      receiptId: envelopeIdFrom(row.receipt_id),
      fact: row.fact,
      waitingSinceMs: Number(row.waiting_since_ms),
    }));
  };

/** Lets go of receipts. One statement. */
export const dropWaitingReceipts =
  (store: Store) =>
  async (receiptIds: readonly EnvelopeId[]): Promise<void> => {
    if (receiptIds.length === 0) return;
    await sql`delete from waiting_receipts where receipt_id = any(${receiptIds.map(bytesOf)}::bytea[])`.execute(
      store,
    );
  };
