import { type RawBuilder, sql } from 'kysely';
import type { Store } from '../database.ts';

/** Something that the author of a message has to be told of a reader. */
export interface OwedReceipt {
  readonly conversationId: Buffer;
  readonly readerId: Buffer;
  readonly envelopeId: Buffer;
  readonly kind: 'delivered' | 'read' | 'played' | 'expired';
  /** The reader's app. */
  readonly app: string;
  readonly threadMs: number;
  /** When it happened, Unix milliseconds. */
  readonly atMs: number;
}

/** A row of the table. */
export interface OwedRow {
  readonly conversation_id: Buffer;
  readonly reader_id: Buffer;
  readonly envelope_id: Buffer;
  readonly kind: OwedReceipt['kind'];
  readonly app: string;
  readonly thread_ms: bigint;
  readonly at_ms: bigint;
}

/** The columns of the table, in the order in which facts are turned into what is owed. */
export const owedColumns: RawBuilder<unknown> = sql.raw(
  'conversation_id, reader_id, envelope_id, kind, app, thread_ms, at_ms, owed_at_ms',
);

/** Reads rows of the table. */
export const owedOf = (rows: readonly OwedRow[]): readonly OwedReceipt[] =>
  rows.map((row) => ({
    conversationId: row.conversation_id,
    readerId: row.reader_id,
    envelopeId: row.envelope_id,
    kind: row.kind,
    app: row.app,
    threadMs: Number(row.thread_ms),
    atMs: Number(row.at_ms),
  }));

/** Receipts that have been owed since before a time, the oldest first: whoever wrote them down did not come to publish them. */
export const owedReceipts =
  (store: Store) =>
  async (owedBeforeMs: number, max: number): Promise<readonly OwedReceipt[]> => {
    const { rows } = await sql<OwedRow>`
      select * from owed_receipts where owed_at_ms < ${owedBeforeMs} order by owed_at_ms limit ${max}`.execute(
      store,
    );
    return owedOf(rows);
  };

/** Forgets receipts that are published. */
export const settleReceipts =
  (store: Store) =>
  async (receipts: readonly OwedReceipt[]): Promise<void> => {
    await sql`
      delete from owed_receipts where (conversation_id, reader_id, envelope_id, kind) in (select * from unnest(
        ${receipts.map((one) => one.conversationId)}::bytea[], ${receipts.map((one) => one.readerId)}::bytea[],
        ${receipts.map((one) => one.envelopeId)}::bytea[], ${receipts.map((one) => one.kind)}::text[]))`.execute(
      store,
    );
  };
