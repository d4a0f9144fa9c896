import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** Up to where an author can be shown that everybody has read. One mark covers everything before it. */
export interface ReadMark {
  readonly conversationId: Buffer;
  /** The author. */
  readonly participantId: Buffer;
  readonly seq: bigint;
  /** The author's own native id of that message. */
  readonly nativeId: string;
}

/**
 * Notes marks for those of the given envelopes that everybody who received them has read by now; the newest of each author
 * counts. Of people who have left, neither hears of the other any more. One statement.
 */
export const noteReadMarks =
  (store: Store) =>
  async (envelopeIds: readonly Buffer[], nowMs: number): Promise<void> => {
    await sql`
      insert into read_marks as m (conversation_id, participant_id, seq, native_id, noted_at_ms, next_at_ms)
      select distinct on (conversation_id, sender_id) conversation_id, sender_id, seq, native_id, ${nowMs}::int8, ${nowMs}::int8
      from (
        select d.conversation_id, d.sender_id, max(d.seq) as seq, min(i.native_id) as native_id
        from deliveries d
        join inbound_native_ids i on i.envelope_id = d.envelope_id
        join members author on author.conversation_id = d.conversation_id and author.participant_id = d.sender_id
          and author.state = 'active'
        join members reader on reader.conversation_id = d.conversation_id and reader.participant_id = d.participant_id
          and reader.state = 'active'
        where d.envelope_id = any(${envelopeIds}::bytea[])
        group by d.conversation_id, d.envelope_id, d.sender_id
        having bool_and(d.read_at_ms > 0 or d.state = 'failed')
      ) read
      order by conversation_id, sender_id, seq desc
      on conflict (conversation_id, participant_id) do update
        set seq = excluded.seq, native_id = excluded.native_id, noted_at_ms = excluded.noted_at_ms,
          next_at_ms = excluded.next_at_ms
        where m.seq < excluded.seq`.execute(store);
  };

/** Takes marks that are due; who takes one has it until `againAtMs`, and then it is due again. One statement. */
export const takeReadMarks =
  (store: Store) =>
  async (max: number, nowMs: number, againAtMs: number): Promise<readonly ReadMark[]> => {
    const { rows } = await sql<{
      conversation_id: Buffer;
      participant_id: Buffer;
      seq: bigint;
      native_id: string;
    }>`
      update read_marks m set next_at_ms = ${againAtMs}
      from (
        select conversation_id, participant_id from read_marks
        where next_at_ms <= ${nowMs} order by next_at_ms limit ${max} for update skip locked
      ) due
      where (m.conversation_id, m.participant_id) = (due.conversation_id, due.participant_id)
      returning m.conversation_id, m.participant_id, m.seq, m.native_id`.execute(store);
    return rows.map((row) => ({
      conversationId: row.conversation_id,
      participantId: row.participant_id,
      seq: row.seq,
      nativeId: row.native_id,
    }));
  };

/** Lets go of marks that were shown; one that has moved on meanwhile stays. One statement. */
export const dropReadMarks =
  (store: Store) =>
  async (marks: readonly ReadMark[]): Promise<void> => {
    await sql`
      delete from read_marks m using unnest(
        ${marks.map((m) => m.conversationId)}::bytea[], ${marks.map((m) => m.participantId)}::bytea[],
        ${marks.map((m) => m.seq)}::int8[]) as shown (conversation_id, participant_id, seq)
      where (m.conversation_id, m.participant_id, m.seq) = (shown.conversation_id, shown.participant_id, shown.seq)`.execute(
      store,
    );
  };
