import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { ReceiptState } from './receipts.ts';
import type { ToldPlace } from './told-watermarks.ts';

/** A receipt that waits for others of its reader, to be told with them. */
export interface HeldReceipt extends ToldPlace {
  readonly envelopeId: Buffer;
  /** The message's time on the clock of its conversation. */
  readonly threadMs: number;
  /** When the reader did it. */
  readonly atMs: number;
}

/** Holds receipts until a time; one that is held already stays as it is. One statement. */
export const holdReceipts =
  (store: Store) =>
  async (held: readonly (HeldReceipt & { readonly dueMs: number })[]): Promise<void> => {
    if (held.length === 0) return;
    await sql`
      insert into held_receipts (conversation_id, reader_id, app, kind, envelope_id, thread_ms, at_ms, due_ms)
      select * from unnest(${held.map((h) => h.conversationId)}::bytea[], ${held.map((h) => h.readerId)}::bytea[],
        ${held.map((h) => h.app)}::text[], ${held.map((h) => h.kind)}::text[], ${held.map((h) => h.envelopeId)}::bytea[],
        ${held.map((h) => h.threadMs)}::int8[], ${held.map((h) => h.atMs)}::int8[], ${held.map((h) => h.dueMs)}::int8[])
      on conflict do nothing`.execute(store);
  };

/**
 * Takes receipts whose time has come, at most `max`, for a while in which nobody else gets them. Whoever took them forgets them once they are
 * told; what is not forgotten comes again.
 */
export const takeHeldReceipts =
  (store: Store) =>
  async (nowMs: number, againAtMs: number, max: number): Promise<readonly HeldReceipt[]> => {
    const { rows } = await sql<{
      conversation_id: Buffer;
      reader_id: Buffer;
      app: string;
      kind: ReceiptState;
      envelope_id: Buffer;
      thread_ms: bigint;
      at_ms: bigint;
    }>`
      update held_receipts set due_ms = ${againAtMs}
      where ctid = any(array(
        select ctid from held_receipts where due_ms <= ${nowMs} order by due_ms limit ${max} for update skip locked))
      returning conversation_id, reader_id, app, kind, envelope_id, thread_ms, at_ms`.execute(store);
    return rows.map((row) => ({
      conversationId: row.conversation_id,
      readerId: row.reader_id,
      app: row.app,
      kind: row.kind,
      envelopeId: row.envelope_id,
      threadMs: Number(row.thread_ms),
      atMs: Number(row.at_ms),
    }));
  };

/** Forgets receipts that were told. One statement. */
export const forgetHeldReceipts =
  (store: Store) =>
  async (held: readonly HeldReceipt[]): Promise<void> => {
    await sql`
      delete from held_receipts where (conversation_id, reader_id, app, kind, envelope_id) in (select * from unnest(
        ${held.map((h) => h.conversationId)}::bytea[], ${held.map((h) => h.readerId)}::bytea[], ${held.map((h) => h.app)}::text[],
        ${held.map((h) => h.kind)}::text[], ${held.map((h) => h.envelopeId)}::bytea[]))`.execute(store);
  };
