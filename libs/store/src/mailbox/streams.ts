import { sql } from 'kysely';
import type { Store } from '../database.ts';

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

/** A message that a device acknowledged. */
export interface AckedMessage {
  readonly envelopeId: Buffer;
  readonly conversationId: Buffer;
  readonly threadMs: number;
}

/** Forgets what a device has stored, up to a place; gives the messages among it. The last place given out bounds it. */
export const acknowledgeItems =
  (store: Store) =>
  async (
    participantId: Buffer,
    deviceId: number,
    upToSeq: bigint,
    nowMs: number,
  ): Promise<readonly (AckedMessage & { readonly seq: bigint })[]> => {
    const { rows } = await sql<{
      seq: bigint;
      envelope_id: Buffer;
      conversation_id: Buffer;
      thread_ms: bigint;
      kind: string;
    }>`
      update mailbox_records set acked_at_ms = ${nowMs}, frame = ''
      where participant_id = ${participantId} and device_id = ${deviceId} and form = 'items' and acked_at_ms = 0
        and seq <= ${upToSeq}
      returning seq, envelope_id, conversation_id, thread_ms, kind`.execute(store);
    return rows
      .filter(({ kind }) => kind === 'message')
      .map((row) => ({
        seq: row.seq,
        envelopeId: row.envelope_id,
        conversationId: row.conversation_id,
        threadMs: Number(row.thread_ms),
      }));
  };

/** The message at a place of a device's queue, acknowledged or not. */
export const messageAt =
  (store: Store) =>
  async (
    participantId: Buffer,
    deviceId: number,
    seq: bigint,
  ): Promise<{ envelopeId: Buffer; conversationId: Buffer; authorId: Buffer } | undefined> => {
    const { rows } = await sql<{ envelope_id: Buffer; conversation_id: Buffer; author_id: Buffer }>`
      select envelope_id, conversation_id, author_id from mailbox_records
      where participant_id = ${participantId} and device_id = ${deviceId} and seq = ${seq} and kind = 'message'`.execute(
      store,
    );
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

/** A message that no device of its reader took in time. */
export interface ExpiredMessage extends AckedMessage {
  readonly readerId: Buffer;
  readonly app: string;
}

/** Ends messages whose time to live is over; at most `max`. Their places are passed over by the items behind them. */
export const expireMessages =
  (store: Store) =>
  async (nowMs: number, max: number): Promise<readonly ExpiredMessage[]> => {
    const { rows } = await sql<{
      envelope_id: Buffer;
      conversation_id: Buffer;
      thread_ms: bigint;
      participant_id: Buffer;
      app: string;
    }>`
      update mailbox_records set acked_at_ms = ${nowMs}, frame = '', kind = 'expired ' || kind
      where ctid = any(array(
        select ctid from mailbox_records
        where acked_at_ms = 0 and expires_at_ms > 0 and expires_at_ms <= ${nowMs} and kind = 'message'
        order by expires_at_ms limit ${max} for update skip locked))
      returning envelope_id, conversation_id, thread_ms, participant_id, app`.execute(store);
    return rows.map((row) => ({
      envelopeId: row.envelope_id,
      conversationId: row.conversation_id,
      threadMs: Number(row.thread_ms),
      readerId: row.participant_id,
      app: row.app,
    }));
  };

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
