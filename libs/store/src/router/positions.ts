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

const firstHash = Buffer.alloc(32);

/** Takes the heads of conversations, each locked until the transaction ends, by id in hex. One statement. */
export const lockHeads =
  (store: Store) =>
  async (conversationIds: readonly Buffer[]): Promise<ReadonlyMap<string, ConversationHead>> => {
    if (conversationIds.length === 0) return new Map();
    const { rows } = await sql<HeadRow>`
      insert into conversation_heads as h (conversation_id, seq, chain_hash, thread_ms)
      select distinct id, 0::int8, ${firstHash}::bytea, 0::int8 from unnest(${conversationIds}::bytea[]) as asked (id)
      order by id
      on conflict (conversation_id) do update set seq = h.seq
      returning conversation_id, seq, chain_hash, thread_ms`.execute(store);
    return new Map(rows.map((row) => [row.conversation_id.toString('hex'), headOf(row)]));
  };

/** Moves heads on. One statement. */
export const writeHeads =
  (store: Store) =>
  async (heads: readonly ConversationHead[]): Promise<void> => {
    if (heads.length === 0) return;
    await sql`
      update conversation_heads h set seq = a.seq, chain_hash = a.chain_hash, thread_ms = a.thread_ms
      from unnest(
        ${heads.map((h) => h.conversationId)}::bytea[], ${heads.map((h) => h.seq)}::int8[],
        ${heads.map((h) => h.chainHash)}::bytea[], ${heads.map((h) => h.threadMs)}::int8[])
        as a (conversation_id, seq, chain_hash, thread_ms)
      where h.conversation_id = a.conversation_id`.execute(store);
  };

/** The key of `routedBefore`. */
export const routedKey = (conversationId: Buffer, envelopeId: Buffer): string =>
  `${conversationId.toString('hex')}${envelopeId.toString('hex')}`;

/** The places that envelopes were given before, by `routedKey`. One statement. */
export const routedBefore =
  (store: Store) =>
  async (
    envelopes: readonly { readonly conversationId: Buffer; readonly envelopeId: Buffer }[],
  ): Promise<ReadonlyMap<string, RoutedEnvelope>> => {
    if (envelopes.length === 0) return new Map();
    const { rows } = await sql<RoutedRow>`
      select r.* from routed_envelopes r join unnest(
        ${envelopes.map((e) => e.conversationId)}::bytea[], ${envelopes.map((e) => e.envelopeId)}::bytea[])
        as asked (conversation_id, envelope_id) using (conversation_id, envelope_id)`.execute(store);
    return new Map(
      rows.map((row) => [
        routedKey(row.conversation_id, row.envelope_id),
        {
          ...headOf(row),
          envelopeId: row.envelope_id,
          senderId: row.sender_id,
          rosterEpoch: row.roster_epoch,
        },
      ]),
    );
  };

/** Writes places down. One statement. */
export const writeRouted =
  (store: Store) =>
  async (routed: readonly RoutedEnvelope[]): Promise<void> => {
    if (routed.length === 0) return;
    await sql`
      insert into routed_envelopes (conversation_id, envelope_id, seq, chain_hash, thread_ms, roster_epoch, sender_id)
      select * from unnest(
        ${routed.map((r) => r.conversationId)}::bytea[], ${routed.map((r) => r.envelopeId)}::bytea[],
        ${routed.map((r) => r.seq)}::int8[], ${routed.map((r) => r.chainHash)}::bytea[],
        ${routed.map((r) => r.threadMs)}::int8[], ${routed.map((r) => r.rosterEpoch)}::int8[],
        ${routed.map((r) => r.senderId)}::bytea[])`.execute(store);
  };

interface HeadRow {
  conversation_id: Buffer;
  seq: bigint;
  chain_hash: Buffer;
  thread_ms: bigint;
}

interface RoutedRow extends HeadRow {
  envelope_id: Buffer;
  sender_id: Buffer;
  roster_epoch: bigint;
}

const headOf = (row: HeadRow): ConversationHead => ({
  conversationId: row.conversation_id,
  seq: row.seq,
  chainHash: row.chain_hash,
  threadMs: Number(row.thread_ms),
});
