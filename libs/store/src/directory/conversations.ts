import type { ConversationId } from '#libs/envelope';
import type { Store } from '../database.ts';
import { conversationIdFrom, idBytes } from './id-bytes.ts';

/** A conversation, without its members. */
export interface ConversationRecord {
  readonly conversationId: ConversationId;
  /** A number of `sealpost.gateway.v1.Level`. */
  readonly level: number;
  readonly state: 'open' | 'closed';
  /** Of the current roster; 0 before the first. */
  readonly epoch: bigint;
  readonly createdAtMs: number;
}

/** A roster as signed, with its version. */
export interface SignedEpoch {
  readonly epoch: bigint;
  readonly roster: Uint8Array;
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** Begins a conversation; it has no roster yet. One that exists already stays as it is. */
export const insertConversation =
  (store: Store) =>
  async (conversationId: ConversationId, level: number, nowMs: number): Promise<void> => {
    const row = {
      conversation_id: idBytes(conversationId),
      level,
      state: 'open',
      epoch: 0,
      created_at_ms: nowMs,
    };
    await store
      .insertInto('conversations')
      .values(row)
      .onConflict((clash) => clash.doNothing())
      .execute();
  };

/** Takes the lock under which members, roster and state of a conversation change; held until the transaction ends. */
export const lockConversation =
  (store: Store) =>
  async (conversationId: ConversationId): Promise<ConversationRecord | undefined> => {
    const row = await store
      .selectFrom('conversations')
      .selectAll()
      .where('conversation_id', '=', idBytes(conversationId))
      .forUpdate()
      .executeTakeFirst();
    return row === undefined ? undefined : conversationOf(row);
  };

/** Makes a signed roster the current one. The caller holds the conversation's lock. */
export const insertRoster =
  (store: Store) =>
  async (conversationId: ConversationId, { epoch, roster, keyId, signature }: SignedEpoch): Promise<void> => {
    const conversation_id = idBytes(conversationId);
    await store
      .insertInto('rosters')
      .values({ conversation_id, epoch, roster, key_id: keyId, signature })
      .execute();
    await store
      .updateTable('conversations')
      .set({ epoch })
      .where('conversation_id', '=', conversation_id)
      .execute();
  };

/** Ends a conversation for good. The caller holds its lock. */
export const closeConversationRecord =
  (store: Store) =>
  async (conversationId: ConversationId, nowMs: number): Promise<void> => {
    await store
      .updateTable('conversations')
      .set({ state: 'closed', closed_at_ms: nowMs })
      .where('conversation_id', '=', idBytes(conversationId))
      .execute();
  };

/** The newest conversations with their current rosters, at most `limit`. */
export const listConversations =
  (store: Store) =>
  async (limit: number): Promise<readonly (ConversationRecord & { readonly roster?: SignedEpoch })[]> => {
    const rows = await withRoster(store)
      .orderBy('c.created_at_ms', 'desc')
      .orderBy('c.conversation_id')
      .limit(limit)
      .execute();
    return rows.map(shownOf);
  };

/** One conversation with its current roster. */
export const showConversation =
  (store: Store) =>
  async (
    conversationId: ConversationId,
  ): Promise<(ConversationRecord & { readonly roster?: SignedEpoch }) | undefined> => {
    const row = await withRoster(store)
      .where('c.conversation_id', '=', idBytes(conversationId))
      .executeTakeFirst();
    return row === undefined ? undefined : shownOf(row);
  };

const withRoster = (store: Store) =>
  store
    .selectFrom('conversations as c')
    .leftJoin('rosters as r', (join) =>
      join.onRef('r.conversation_id', '=', 'c.conversation_id').onRef('r.epoch', '=', 'c.epoch'),
    )
    .select([
      'c.conversation_id',
      'c.level',
      'c.state',
      'c.epoch',
      'c.created_at_ms',
      'r.roster',
      'r.key_id',
      'r.signature',
    ]);

interface ConversationRow {
  conversation_id: Buffer;
  level: number;
  state: string;
  epoch: bigint;
  created_at_ms: bigint;
}

const conversationOf = (row: ConversationRow): ConversationRecord => ({
  conversationId: conversationIdFrom(row.conversation_id),
  level: row.level,
  state: row.state === 'open' ? 'open' : 'closed',
  epoch: row.epoch,
  createdAtMs: Number(row.created_at_ms),
});

const shownOf = (
  row: ConversationRow & { roster: Buffer | null; key_id: string | null; signature: Buffer | null },
): ConversationRecord & { readonly roster?: SignedEpoch } => ({
  ...conversationOf(row),
  ...(row.roster && row.key_id !== null && row.signature
    ? { roster: { epoch: row.epoch, roster: row.roster, keyId: row.key_id, signature: row.signature } }
    : {}),
});
