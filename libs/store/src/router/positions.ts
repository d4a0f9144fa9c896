import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** The last position, hash and time of a conversation; a new one has zeros. */
export interface ConversationHead {
  readonly conversationId: Buffer;
  readonly seq: bigint;
  /** 32 bytes. */
  readonly chainHash: Buffer;
  readonly threadMs: number;
}

/** An envelope's place in its conversation. */
export interface RoutedEnvelope extends ConversationHead {
  readonly envelopeId: Buffer;
  readonly senderId: Buffer;
  readonly rosterEpoch: bigint;
}

/** A key of an envelope in its conversation. */
export const routedKey = (conversationId: Buffer, envelopeId: Buffer): string =>
  `${conversationId.toString('hex')}${envelopeId.toString('hex')}`;

/**
 * Writes places down and moves their conversations' heads on, both or neither. One statement. The caller holds the conversations'
 * locks.
 */
export const writePlaces =
  (store: Store) =>
  async (places: readonly RoutedEnvelope[], heads: readonly ConversationHead[]): Promise<void> => {
    if (places.length === 0) return;
    await sql`
      with written as (
        insert into routed_envelopes (conversation_id, envelope_id, seq, chain_hash, thread_ms, roster_epoch, sender_id)
        select * from unnest(
          ${places.map((p) => p.conversationId)}::bytea[], ${places.map((p) => p.envelopeId)}::bytea[],
          ${places.map((p) => p.seq)}::int8[], ${places.map((p) => p.chainHash)}::bytea[],
          ${places.map((p) => p.threadMs)}::int8[], ${places.map((p) => p.rosterEpoch)}::int8[],
          ${places.map((p) => p.senderId)}::bytea[])
      )
      insert into conversation_heads (conversation_id, seq, chain_hash, thread_ms)
      select * from unnest(
        ${heads.map((h) => h.conversationId)}::bytea[], ${heads.map((h) => h.seq)}::int8[],
        ${heads.map((h) => h.chainHash)}::bytea[], ${heads.map((h) => h.threadMs)}::int8[])
      on conflict (conversation_id) do update
        set seq = excluded.seq, chain_hash = excluded.chain_hash, thread_ms = excluded.thread_ms`.execute(
      store,
    );
  };
