import { sql } from 'kysely';
import { type Platform, platforms, type TalkState, talkStateFrom } from '#libs/envelope';
import type { Store } from '../database.ts';
import { bufferOf, hexKey, idArray } from './id-sets.ts';

/** Somebody in a conversation between users of app backends. */
export interface TalkMember {
  readonly participantId: Buffer;
  readonly platform: Platform;
}

/** An open conversation between users of app backends. */
export interface Talk {
  readonly conversationId: Buffer;
  readonly level: number;
  /** Of the current roster. */
  readonly epoch: bigint;
  readonly state: TalkState;
  /** An operator's needs no statement of its members, and ends by one. */
  readonly begunBy: 'consent' | 'operator';
  /** Who is in it now, by id. */
  readonly members: readonly TalkMember[];
}

/** The open conversations in which exactly these people are, newest first. One statement. */
export const talksOfExactly =
  (store: Store) =>
  async (participantIds: readonly Uint8Array[]): Promise<readonly Talk[]> => {
    const ids = [...new Map(participantIds.map((id) => [hexKey(id), bufferOf(id)])).values()];
    const sorted = ids.sort((one, other) => one.compare(other));
    const [first] = sorted;
    if (first === undefined) return [];
    const talks = await talksWhere(
      store,
      sql`c.conversation_id in (select conversation_id from members where participant_id = ${first} and state = 'active')`,
      sql`array_agg(p.participant_id order by p.participant_id) = ${idArray(sorted)}`,
    );
    return talks;
  };

/** The open conversations that two people share. */
export const talksShared =
  (store: Store) =>
  (one: Uint8Array, other: Uint8Array): Promise<readonly Talk[]> =>
    talksWhere(
      store,
      sql`c.conversation_id in (
        select a.conversation_id from members a join members b using (conversation_id)
        where a.participant_id = ${one} and a.state = 'active' and b.participant_id = ${other} and b.state = 'active')`,
    );

/** The open conversations that a user shares with users of an app. */
export const talksWithApp =
  (store: Store) =>
  (participantId: Uint8Array, platform: string): Promise<readonly Talk[]> =>
    talksWhere(
      store,
      sql`c.conversation_id in (
        select a.conversation_id from members a join members b using (conversation_id)
        join participants p on p.participant_id = b.participant_id
        where a.participant_id = ${participantId} and a.state = 'active' and b.state = 'active'
          and b.participant_id <> a.participant_id and p.platform = ${platform})`,
    );

/**
 * Which users are with somebody in an active conversation of three or more, or in one that an operator began; ids in hex. Between two
 * who agreed it is their statements that count, which may be over before the conversation is told.
 */
export const companionsOf =
  (store: Store) =>
  async (
    participantId: Uint8Array,
    otherIds: readonly Uint8Array[],
    level: number,
  ): Promise<ReadonlySet<string>> => {
    const { rows } = await sql<{ participant_id: Buffer }>`
      select distinct b.participant_id from members a join members b using (conversation_id)
      join conversations c using (conversation_id) left join native_conversations n using (conversation_id)
      where a.participant_id = ${participantId} and a.state = 'active'
        and b.participant_id = any(${idArray(otherIds)}) and b.state = 'active'
        and c.state = 'open' and c.level = ${level} and (n.state is null or (n.state = 'active' and (
          select count(*) from members m where m.conversation_id = c.conversation_id and m.state = 'active') > 2))`.execute(
      store,
    );
    return new Set(rows.map((row) => hexKey(row.participant_id)));
  };

/** One open conversation. */
export const talkOf =
  (store: Store) =>
  async (conversationId: Uint8Array): Promise<Talk | undefined> =>
    (await talksWhere(store, sql`c.conversation_id = ${conversationId}`))[0];

/** The open conversations of users of app backends that a user is in, newest first; at most `limit`. */
export const talkIdsOf =
  (store: Store) =>
  async (participantId: Uint8Array, limit: number): Promise<readonly Buffer[]> => {
    const { rows } = await sql<{ conversation_id: Buffer }>`
      select c.conversation_id from members m join conversations c using (conversation_id)
      where m.participant_id = ${participantId} and m.state = 'active' and c.state = 'open'
      order by c.created_at_ms desc, c.conversation_id limit ${limit}`.execute(store);
    return rows.map((row) => row.conversation_id);
  };

/** Takes the lock under which two people come together; held until the transaction ends. */
export const lockPair =
  (store: Store) =>
  async (one: Uint8Array, other: Uint8Array): Promise<void> => {
    const name = [hexKey(one), hexKey(other)].sort().join(' ');
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(store);
  };

/** Whether a user of an app is in a conversation, or was. */
export const isMemberOfApp =
  (store: Store) =>
  async (conversationId: Uint8Array, platform: Platform): Promise<boolean> => {
    const { rows } = await sql`
      select 1 from members m join participants p using (participant_id)
      where m.conversation_id = ${conversationId} and p.account = ${`native:${platform}`} limit 1`.execute(
      store,
    );
    return rows.length > 0;
  };

/** What an app calls a conversation; `undefined` where it has no member there. */
export const threadOf =
  (store: Store) =>
  async (platform: Platform, conversationId: Uint8Array): Promise<string | undefined> => {
    const { rows } = await sql<{ thread: string }>`
      select thread from native_threads where platform = ${platform} and conversation_id = ${conversationId}`.execute(
      store,
    );
    return rows[0]?.thread;
  };

/** The conversation behind an app's name for it. */
export const conversationOfThread =
  (store: Store) =>
  async (platform: Platform, thread: string): Promise<Buffer | undefined> => {
    const { rows } = await sql<{ conversation_id: Buffer }>`
      select conversation_id from native_threads where platform = ${platform} and thread = ${thread}`.execute(
      store,
    );
    return rows[0]?.conversation_id;
  };

/** Gives a conversation the names under which apps know it. A name that is taken already stays where it is. */
export const nameThreads =
  (store: Store) =>
  async (
    conversationId: Uint8Array,
    names: readonly { readonly platform: Platform; readonly thread: string }[],
  ): Promise<void> => {
    for (const { platform, thread } of names)
      await sql`
        insert into native_threads (platform, thread, conversation_id)
        values (${platform}, ${thread}, ${conversationId}) on conflict do nothing`.execute(store);
  };

/** Notes where a conversation stands. The caller holds its lock. */
export const saveTalkState =
  (store: Store) =>
  async (conversationId: Uint8Array, state: TalkState, nowMs: number): Promise<void> => {
    await sql`
      insert into native_conversations (conversation_id, state, changed_at_ms)
      values (${conversationId}, ${state}, ${nowMs})
      on conflict (conversation_id) do update
        set state = excluded.state, changed_at_ms = excluded.changed_at_ms`.execute(store);
  };

/** Where a conversation stands that began by consent; `undefined` for an operator's. */
export const talkStateOf =
  (store: Store) =>
  async (conversationId: Uint8Array): Promise<TalkState | undefined> => {
    const { rows } = await sql<{ state: string }>`
      select state from native_conversations where conversation_id = ${conversationId}`.execute(store);
    return rows[0] && talkStateFrom(rows[0].state);
  };

/**
 * Conversations of two that began by consent and in which somebody's statement about the other, or about the other's app, is over.
 * At most `limit`, those that changed longest ago first.
 */
export const talksWithOverdueConsent =
  (store: Store) =>
  (nowMs: number, limit: number): Promise<readonly Talk[]> =>
    talksWhere(
      store,
      sql`n.state in ('active', 'suspended') and c.conversation_id in (
        select a.conversation_id from consents k
        join members a on a.participant_id = k.from_id and a.state = 'active'
        join members b on b.conversation_id = a.conversation_id and b.state = 'active'
          and b.participant_id <> a.participant_id
        join participants q on q.participant_id = b.participant_id and q.platform = k.peer_platform
        where k.not_after_ms > 0 and k.not_after_ms <= ${nowMs} and k.peer_id in (b.participant_id, ''::bytea))`,
      sql`count(*) = 2`,
      sql`order by n.changed_at_ms limit ${limit}`,
    );

/**
 * Conversations that began by consent, have a member of an app, and do not stand as the app's levels of now want it: at one of its
 * levels and held up for want of it, or at another and not held up.
 */
export const talksAtOdds =
  (store: Store) =>
  (platform: Platform, levels: readonly number[]): Promise<readonly Talk[]> => {
    const has = sql<boolean>`c.level = any(${[...levels]}::int2[])`;
    return talksWhere(
      store,
      sql`((n.state in ('active', 'lapsed') and not ${has}) or (n.state in ('suspended', 'stalled') and ${has}))
        and c.conversation_id in (
          select m.conversation_id from members m join participants p using (participant_id)
          where m.state = 'active' and p.platform = ${platform})`,
    );
  };

interface TalkRow {
  conversation_id: Buffer;
  level: number;
  epoch: bigint;
  state: string | null;
  member_ids: Buffer[];
  member_platforms: string[];
}

async function talksWhere(
  store: Store,
  where: ReturnType<typeof sql>,
  having = sql`true`,
  order = sql`order by c.created_at_ms desc, c.conversation_id`,
): Promise<readonly Talk[]> {
  const { rows } = await sql<TalkRow>`
    select c.conversation_id, c.level, c.epoch, n.state,
      array_agg(p.participant_id order by p.participant_id) as member_ids,
      array_agg(p.platform order by p.participant_id) as member_platforms
    from conversations c
    join members m on m.conversation_id = c.conversation_id and m.state = 'active'
    join participants p on p.participant_id = m.participant_id
    left join native_conversations n on n.conversation_id = c.conversation_id
    where c.state = 'open' and ${where}
    group by c.conversation_id, n.conversation_id
    having bool_and(p.account like 'native:%') and ${having}
    ${order}`.execute(store);
  return rows.map(talkFrom);
}

const talkFrom = (row: TalkRow): Talk => ({
  conversationId: row.conversation_id,
  level: row.level,
  epoch: row.epoch,
  state: row.state === null ? 'active' : (talkStateFrom(row.state) ?? 'ended'),
  begunBy: row.state === null ? 'operator' : 'consent',
  members: row.member_ids.flatMap((participantId, index) => {
    const platform = platforms.find((name) => name === row.member_platforms[index]);
    return platform === undefined ? [] : [{ participantId, platform }];
  }),
});
