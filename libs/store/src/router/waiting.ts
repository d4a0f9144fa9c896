import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** An envelope whose sender is not a member yet, with the record that it came in. */
export interface WaitingEnvelope {
  readonly conversationId: Buffer;
  readonly envelopeId: Buffer;
  readonly senderId: Buffer;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly partition: number;
  readonly offset: bigint;
  readonly waitingSinceMs: number;
}

/** Sets envelopes aside, in the order given; one that waits already stays where it is. One statement. */
export const setAside =
  (store: Store) =>
  async (envelopes: readonly WaitingEnvelope[]): Promise<void> => {
    if (envelopes.length === 0) return;
    const column = <T>(read: (envelope: WaitingEnvelope) => T): T[] => envelopes.map(read);
    await sql`
      insert into waiting_envelopes (conversation_id, envelope_id, sender_id, value, headers, topic_partition, topic_offset,
        waiting_since_ms)
      select conversation_id, envelope_id, sender_id, value, headers::jsonb, topic_partition, topic_offset, waiting_since_ms
      from unnest(
        ${column((e) => e.conversationId)}::bytea[], ${column((e) => e.envelopeId)}::bytea[],
        ${column((e) => e.senderId)}::bytea[], ${column((e) => e.value)}::bytea[],
        ${column((e) => JSON.stringify(e.headers))}::text[], ${column((e) => e.partition)}::int4[],
        ${column((e) => e.offset)}::int8[], ${column((e) => e.waitingSinceMs)}::int8[])
        with ordinality as asked (conversation_id, envelope_id, sender_id, value, headers, topic_partition, topic_offset,
          waiting_since_ms, position)
      order by position
      on conflict do nothing`.execute(store);
  };

/**
 * The waiting envelopes about which something can be decided: the sender is a member now or was one, the conversation is closed,
 * or the wait began before a time. In arrival order. One statement.
 */
export const decidableEnvelopes =
  (store: Store) =>
  async (waitingSinceMs: number, max: number): Promise<readonly WaitingEnvelope[]> => {
    const { rows } = await sql<WaitingRow>`
      select w.conversation_id, w.envelope_id, w.sender_id, w.value, w.headers, w.topic_partition, w.topic_offset,
        w.waiting_since_ms
      from waiting_envelopes w
      left join members m on m.conversation_id = w.conversation_id and m.participant_id = w.sender_id
      left join conversations c on c.conversation_id = w.conversation_id
      where m.state is not null or c.state = 'closed' or w.waiting_since_ms <= ${waitingSinceMs}
      order by w.arrival limit ${max}`.execute(store);
    return rows.map((row) => ({
      conversationId: row.conversation_id,
      envelopeId: row.envelope_id,
      senderId: row.sender_id,
      value: row.value,
      headers: row.headers,
      partition: row.topic_partition,
      offset: row.topic_offset,
      waitingSinceMs: Number(row.waiting_since_ms),
    }));
  };

/** Lets go of waiting envelopes. One statement. */
export const letGo =
  (store: Store) =>
  async (
    envelopes: readonly { readonly conversationId: Buffer; readonly envelopeId: Buffer }[],
  ): Promise<void> => {
    if (envelopes.length === 0) return;
    await sql`
      delete from waiting_envelopes w using unnest(
        ${envelopes.map((e) => e.conversationId)}::bytea[], ${envelopes.map((e) => e.envelopeId)}::bytea[])
        as asked (conversation_id, envelope_id)
      where w.conversation_id = asked.conversation_id and w.envelope_id = asked.envelope_id`.execute(store);
  };

interface WaitingRow {
  conversation_id: Buffer;
  envelope_id: Buffer;
  sender_id: Buffer;
  value: Buffer;
  headers: Record<string, string>;
  topic_partition: number;
  topic_offset: bigint;
  waiting_since_ms: bigint;
}
