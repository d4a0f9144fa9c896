import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { type OwedReceipt, type OwedRow, owedColumns, owedOf } from './owed-receipts.ts';

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

/** A reader in a conversation. */
export interface ReaderPlace {
  readonly readerId: Buffer;
  readonly conversationId: Buffer;
}

/** The newest messages of a conversation that were delivered to a reader, oldest first; at most `limit`. */
export const readerEntries =
  (store: Store) =>
  async (readerId: Buffer, conversationId: Buffer, limit: number): Promise<readonly ReaderEntry[]> => {
    const { rows } = await sql<EntryRow>`
      select r.*, s.state from (
        select distinct on (thread_ms, envelope_id) envelope_id, native_id, author_id, thread_ms from mailbox_records
        where participant_id = ${readerId} and conversation_id = ${conversationId} and kind = 'message'
        order by thread_ms desc, envelope_id limit ${limit}) r
      left join receipt_states s on s.conversation_id = ${conversationId} and s.reader_id = ${readerId}
        and s.envelope_id = r.envelope_id
      order by r.thread_ms`.execute(store);
    return rows.map(entryOf);
  };

/**
 * The messages that were delivered to readers after a time on the clock of their conversation, oldest first, a list for each place in their
 * order. At most `limit` for each, the oldest of them, so that nothing is known of what lies behind the last. One statement.
 */
export const readerEntriesAfter =
  (store: Store) =>
  async (
    places: readonly (ReaderPlace & { readonly afterMs: number })[],
    limit: number,
  ): Promise<readonly (readonly ReaderEntry[])[]> => {
    const { rows } = await sql<EntryRow & { position: bigint }>`
      select a.position, r.*, s.state
      from unnest(${places.map((p) => p.conversationId)}::bytea[], ${places.map((p) => p.readerId)}::bytea[],
        ${places.map((p) => p.afterMs)}::int8[]) with ordinality as a (conversation_id, reader_id, after_ms, position)
      cross join lateral (
        select distinct on (thread_ms, envelope_id) envelope_id, native_id, author_id, thread_ms from mailbox_records m
        where m.participant_id = a.reader_id and m.conversation_id = a.conversation_id and m.kind = 'message'
          and m.thread_ms > a.after_ms
        order by thread_ms, envelope_id limit ${limit}) r
      left join receipt_states s on s.conversation_id = a.conversation_id and s.reader_id = a.reader_id
        and s.envelope_id = r.envelope_id
      order by a.position, r.thread_ms`.execute(store);
    const lists = places.map((): ReaderEntry[] => []);
    for (const row of rows) lists[Number(row.position) - 1]?.push(entryOf(row));
    return lists;
  };

interface EntryRow {
  envelope_id: Buffer;
  native_id: string;
  author_id: Buffer;
  thread_ms: bigint;
  state: number | null;
}

const entryOf = (row: EntryRow): ReaderEntry => {
  const state = stateOf(row.state);
  return {
    envelopeId: row.envelope_id,
    nativeId: row.native_id,
    authorId: row.author_id,
    threadMs: Number(row.thread_ms),
    ...(state ? { state } : {}),
  };
};

const stateOf = (state: number | null): ReceiptState | undefined =>
  state === 1 ? 'delivered' : state === 2 ? 'read' : state === 3 ? 'played' : undefined;

/** Who has come how far, where, and when. */
export interface ReceiptFact {
  readonly conversationId: Buffer;
  readonly readerId: Buffer;
  /** The reader's app. */
  readonly app: string;
  readonly state: ReceiptState;
  readonly atMs: number;
}

/**
 * Notes how far a reader has come with messages; a state never falls. In the same statement it is noted that the authors are owed a
 * receipt for each message that was not so far; gives those receipts.
 */
export const raiseReceipts =
  (store: Store) =>
  async (
    { conversationId, readerId, app, state, atMs }: ReceiptFact,
    messages: readonly Pick<ReaderEntry, 'envelopeId' | 'threadMs'>[],
    nowMs: number,
  ): Promise<readonly OwedReceipt[]> => {
    const { rows } = await sql<OwedRow>`
      with messages as (
        select distinct on (envelope_id) envelope_id, thread_ms from unnest(
          ${messages.map(({ envelopeId }) => envelopeId)}::bytea[], ${messages.map(({ threadMs }) => threadMs)}::int8[])
          as t (envelope_id, thread_ms) order by envelope_id),
      raised as (
        insert into receipt_states as s (conversation_id, reader_id, envelope_id, state, at_ms)
        select ${conversationId}::bytea, ${readerId}::bytea, envelope_id, ${receiptStates[state]}::int2, ${nowMs}::int8
        from messages
        on conflict (conversation_id, reader_id, envelope_id) do update
          set state = excluded.state, at_ms = excluded.at_ms where s.state < excluded.state
        returning envelope_id)
      insert into owed_receipts (${owedColumns})
      select ${conversationId}, ${readerId}, envelope_id, ${state}, ${app}, thread_ms, ${atMs}::int8, ${nowMs}::int8
      from messages join raised using (envelope_id)
      on conflict do nothing returning *`.execute(store);
    return owedOf(rows);
  };
