import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** How far a reader can come with a message, by what is stored. */
const receiptStates = { delivered: 1, read: 2, played: 3 } as const;

export type ReceiptState = keyof typeof receiptStates;

/** A message that was delivered to a reader. */
export interface ReaderEntry {
  readonly envelopeId: Buffer;
  /** As the reader's app calls it. */
  readonly nativeId: string;
  readonly authorId: Buffer;
  readonly threadMs: number;
  readonly state?: ReceiptState;
}

/** The newest messages of a conversation that were delivered to a reader, oldest first; at most `limit`. */
export const readerEntries =
  (store: Store) =>
  async (readerId: Buffer, conversationId: Buffer, limit: number): Promise<readonly ReaderEntry[]> => {
    const { rows } = await sql<{
      envelope_id: Buffer;
      native_id: string;
      author_id: Buffer;
      thread_ms: bigint;
      state: number | null;
    }>`
      select r.*, s.state from (
        select distinct on (thread_ms, envelope_id) envelope_id, native_id, author_id, thread_ms from mailbox_records
        where participant_id = ${readerId} and conversation_id = ${conversationId} and kind = 'message'
        order by thread_ms desc, envelope_id limit ${limit}) r
      left join receipt_states s on s.conversation_id = ${conversationId} and s.reader_id = ${readerId}
        and s.envelope_id = r.envelope_id
      order by r.thread_ms`.execute(store);
    return rows.map((row) => {
      const state = stateOf(row.state);
      return {
        envelopeId: row.envelope_id,
        nativeId: row.native_id,
        authorId: row.author_id,
        threadMs: Number(row.thread_ms),
        ...(state ? { state } : {}),
      };
    });
  };

const stateOf = (state: number | null): ReceiptState | undefined =>
  state === 1 ? 'delivered' : state === 2 ? 'read' : state === 3 ? 'played' : undefined;

/** Notes how far a reader has come with messages; a state never falls. */
export const raiseReceipts =
  (store: Store) =>
  async (
    { readerId, conversationId }: { readonly readerId: Buffer; readonly conversationId: Buffer },
    envelopeIds: readonly Buffer[],
    state: ReceiptState,
    nowMs: number,
  ): Promise<void> => {
    await sql`
      insert into receipt_states as s (conversation_id, reader_id, envelope_id, state, at_ms)
      select distinct ${conversationId}::bytea, ${readerId}::bytea, id, ${receiptStates[state]}::int2, ${nowMs}::int8
      from unnest(${[...envelopeIds]}::bytea[]) as t (id) order by 3
      on conflict (conversation_id, reader_id, envelope_id) do update
        set state = excluded.state, at_ms = excluded.at_ms where s.state < excluded.state`.execute(store);
  };

/** What an app was told of a reader by watermarks. */
export interface ToldWatermark {
  readonly conversationId: Buffer;
  readonly readerId: Buffer;
  readonly app: string;
  readonly kind: ReceiptState;
}

/** The highest watermark that an app was told; 0 where it was told none. */
export const toldWatermark =
  (store: Store) =>
  async ({ conversationId, readerId, app, kind }: ToldWatermark): Promise<number> => {
    const { rows } = await sql<{ told_ms: bigint }>`
      select told_ms from told_watermarks where conversation_id = ${conversationId} and reader_id = ${readerId}
        and app = ${app} and kind = ${kind}`.execute(store);
    return Number(rows[0]?.told_ms ?? 0n);
  };

/** Notes what an app was told; it never falls. */
export const tellWatermark =
  (store: Store) =>
  async ({ conversationId, readerId, app, kind }: ToldWatermark, toldMs: number): Promise<void> => {
    await sql`
      insert into told_watermarks as t (conversation_id, reader_id, app, kind, told_ms)
      values (${conversationId}, ${readerId}, ${app}, ${kind}, ${toldMs})
      on conflict (conversation_id, reader_id, app, kind) do update
        set told_ms = greatest(t.told_ms, excluded.told_ms)`.execute(store);
  };
