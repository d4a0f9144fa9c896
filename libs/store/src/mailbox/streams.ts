import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { type OwedReceipt, type OwedRow, owedColumns, owedOf } from './owed-receipts.ts';

/** One item of a device's queue. */
export interface StreamItem {
  readonly seq: bigint;
  /** The place of the item before it; 0 for the first. What expired in between is passed over. */
  readonly prevSeq: bigint;
  readonly item: Buffer;
}

/** Lets a device read its own queue from now on; returns the last place that was given out. */
export const useItems =
  (store: Store) =>
  async (participantId: Buffer, deviceId: number): Promise<bigint> => {
    const { rows } = await sql<{ seq: bigint }>`
      insert into mailbox_heads as h (participant_id, device_id, seq, form)
      values (${participantId}, ${deviceId}, 0, 'items')
      on conflict (participant_id, device_id) do update set form = 'items'
      returning seq`.execute(store);
    return rows[0]?.seq ?? 0n;
  };

/** The items of a device that wait behind a place, in their order. */
export const streamItems =
  (store: Store) =>
  async (
    participantId: Buffer,
    deviceId: number,
    afterSeq: bigint,
    max: number,
  ): Promise<readonly StreamItem[]> => {
    const { rows } = await sql<{ seq: bigint; prev_seq: bigint | null; frame: Buffer }>`
      select r.seq, r.frame, (
        select max(b.seq) from mailbox_records b
        where b.participant_id = r.participant_id and b.device_id = r.device_id and b.seq < r.seq
          and b.form = 'items' and b.kind not like 'expired %') as prev_seq
      from mailbox_records r
      where r.participant_id = ${participantId} and r.device_id = ${deviceId} and r.form = 'items'
        and r.acked_at_ms = 0 and r.seq > ${afterSeq}
      order by r.seq limit ${max}`.execute(store);
    return rows.map(({ seq, prev_seq, frame }) => ({ seq, prevSeq: prev_seq ?? 0n, item: frame }));
  };

/** What a device says that it has stored. */
export interface StoredItems {
  readonly participantId: Buffer;
  readonly deviceId: number;
  readonly upToSeq: bigint;
  /** Places among it whose message the device could not open. */
  readonly failed: readonly bigint[];
}

/**
 * Forgets what a device has stored, up to a place; the last place given out bounds it. In the same statement it is noted which authors
 * are owed the word that a message was delivered; gives those receipts. A message that the device could not open, or asked for again,
 * is none of them, and neither is one that another device of its reader took before, nor one that its reader wrote on another device.
 */
export const acknowledgeItems =
  (store: Store) =>
  async (
    { participantId, deviceId, upToSeq, failed }: StoredItems,
    nowMs: number,
  ): Promise<readonly OwedReceipt[]> => {
    const { rows } = await sql<OwedRow>`
      with acked as (
        update mailbox_records set acked_at_ms = ${nowMs}, frame = ''
        where participant_id = ${participantId} and device_id = ${deviceId} and form = 'items' and acked_at_ms = 0
          and seq <= ${upToSeq}
        returning seq, app, envelope_id, conversation_id, author_id, thread_ms, kind),
      messages as (
        select distinct on (conversation_id, envelope_id) conversation_id, envelope_id, app, thread_ms from acked a
        where kind = 'message' and author_id <> ${participantId} and not (seq = any(${[...failed]}::int8[])) and not exists (
          select 1 from repair_requests q where q.envelope_id = a.envelope_id
            and q.participant_id = ${participantId} and q.device_id = ${deviceId})
        order by conversation_id, envelope_id),
      raised as (
        insert into receipt_states (conversation_id, reader_id, envelope_id, state, at_ms)
        select conversation_id, ${participantId}::bytea, envelope_id, 1, ${nowMs}::int8 from messages
        on conflict (conversation_id, reader_id, envelope_id) do nothing returning conversation_id, envelope_id)
      insert into owed_receipts (${owedColumns})
      select conversation_id, ${participantId}::bytea, envelope_id, 'delivered', app, thread_ms, ${nowMs}::int8, ${nowMs}::int8
      from messages join raised using (conversation_id, envelope_id)
      on conflict do nothing returning *`.execute(store);
    return owedOf(rows);
  };

/** The message at a place of a device's queue, acknowledged or not; at the place of a repair it is the message that was repaired. */
export const messageAt =
  (store: Store) =>
  async (
    participantId: Buffer,
    deviceId: number,
    seq: bigint,
  ): Promise<{ envelopeId: Buffer; conversationId: Buffer; authorId: Buffer } | undefined> => {
    const { rows } = await sql<{ envelope_id: Buffer; conversation_id: Buffer; author_id: Buffer }>`
      select o.envelope_id, o.conversation_id, o.author_id
      from mailbox_records r join mailbox_records o using (app, native_id, participant_id, device_id)
      where r.participant_id = ${participantId} and r.device_id = ${deviceId} and r.seq = ${seq} and r.kind = 'message'
        and o.kind in ('message', 'expired message')
      order by o.seq limit 1`.execute(store);
    return (
      rows[0] && {
        envelopeId: rows[0].envelope_id,
        conversationId: rows[0].conversation_id,
        authorId: rows[0].author_id,
      }
    );
  };

/** Drops what waits for a device; places are not given out again. */
export const dropQueue =
  (store: Store) =>
  async (participantId: Buffer, deviceId: number, nowMs: number): Promise<number> => {
    const { numAffectedRows } = await sql`
      update mailbox_records set acked_at_ms = ${nowMs}, frame = ''
      where participant_id = ${participantId} and device_id = ${deviceId} and acked_at_ms = 0`.execute(store);
    return Number(numAffectedRows ?? 0n);
  };

/** Messages whose time was over. */
export interface Expired {
  /** Queues in which there was one. */
  readonly count: number;
  /** What their authors are owed. */
  readonly receipts: readonly OwedReceipt[];
}

/**
 * Ends messages whose time to live is over, at most `max`; their places are passed over by the items behind them. In the same
 * transaction it is noted which authors are owed the word that no device of a reader took theirs; their own devices are no readers.
 */
export const expireMessages =
  (store: Store) =>
  (nowMs: number, max: number): Promise<Expired> =>
    store.transaction().execute(async (tx) => {
      const { rows: expired } = await sql<{
        envelope_id: Buffer;
        conversation_id: Buffer;
        thread_ms: bigint;
        participant_id: Buffer;
        author_id: Buffer;
        app: string;
      }>`
        update mailbox_records set acked_at_ms = ${nowMs}, frame = '', kind = 'expired ' || kind
        where ctid = any(array(
          select ctid from mailbox_records
          where acked_at_ms = 0 and expires_at_ms > 0 and expires_at_ms <= ${nowMs} and kind = 'message'
          order by expires_at_ms limit ${max} for update skip locked))
        returning envelope_id, conversation_id, thread_ms, participant_id, author_id, app`.execute(tx);
      const missed = expired.filter((row) => !row.author_id.equals(row.participant_id));
      if (missed.length === 0) return { count: expired.length, receipts: [] };
      const { rows } = await sql<OwedRow>`
        insert into owed_receipts (${owedColumns})
        select distinct conversation_id, reader_id, envelope_id, 'expired', app, thread_ms, ${nowMs}::int8, ${nowMs}::int8
        from unnest(${missed.map((row) => row.conversation_id)}::bytea[], ${missed.map((row) => row.participant_id)}::bytea[],
          ${missed.map((row) => row.envelope_id)}::bytea[], ${missed.map((row) => row.app)}::text[],
          ${missed.map((row) => row.thread_ms)}::int8[])
          as t (conversation_id, reader_id, envelope_id, app, thread_ms)
        where not exists (select 1 from receipt_states s where (s.conversation_id, s.reader_id, s.envelope_id)
          = (t.conversation_id, t.reader_id, t.envelope_id))
        on conflict do nothing returning *`.execute(tx);
      return { count: expired.length, receipts: owedOf(rows) };
    });

/** Takes the right to post to an app's backend for a while; `false` while another mailbox has it. */
export const leaseApp =
  (store: Store) =>
  async (app: string, holder: Buffer, nowMs: number, untilMs: number): Promise<boolean> => {
    const { rows } = await sql`
      insert into delivery_leases as l (app, holder, until_ms) values (${app}, ${holder}, ${untilMs})
      on conflict (app) do update set holder = excluded.holder, until_ms = excluded.until_ms
        where l.holder = excluded.holder or l.until_ms < ${nowMs}
      returning 1`.execute(store);
    return rows.length > 0;
  };
