import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { LaneKey } from './delivery-key.ts';

/** A lane whose time has come. */
export interface DueLane extends LaneKey {
  readonly account: string;
  /** Why it was set aside. */
  readonly reason: string;
  /** Before this time nothing of it may be sent; it is due because something of it has expired. */
  readonly restUntilMs: number;
}

/** Who drains lanes; a lease that is not extended ends by itself. */
export interface LaneLease {
  readonly holder: string;
  readonly heldUntilMs: number;
}

/** How many lanes may be taken: in all, and of one account, less those that it has under way. */
export interface LaneRoom {
  readonly max: number;
  readonly ofAccountMax: number;
  readonly underWay: ReadonlyMap<string, number>;
}

/**
 * Takes lanes whose time has come and that nobody holds, the longest due first; they are the holder's until its lease ends.
 * An account whose lanes take long cannot use up what there is room for. One statement.
 */
export const takeLanes =
  (store: Store) =>
  async (
    { holder, heldUntilMs }: LaneLease,
    nowMs: number,
    { max, ofAccountMax, underWay }: LaneRoom,
  ): Promise<readonly DueLane[]> => {
    const { rows } = await sql<DueLaneRow>`
      with recursive named as (
        (select account from lanes order by account limit 1)
        union all
        select (select l.account from lanes l where l.account > named.account order by l.account limit 1)
        from named where named.account is not null
      ), due as (
        select taken.* from named
        left join unnest(${[...underWay.keys()]}::text[], ${[...underWay.values()]}::int8[]) as busy (account, lanes)
          using (account)
        cross join lateral (
          select conversation_id, participant_id, next_at_ms from lanes l
          where l.account = named.account and next_at_ms <= ${nowMs} and held_until_ms <= ${nowMs}
          order by next_at_ms limit greatest(0, ${ofAccountMax}::int8 - coalesce(busy.lanes, 0))
          for update skip locked
        ) taken
        order by next_at_ms limit ${max}
      )
      update lanes l set holder = ${holder}, held_until_ms = ${heldUntilMs}
      from due
      where (l.conversation_id, l.participant_id) = (due.conversation_id, due.participant_id)
      returning l.conversation_id, l.participant_id, l.account, l.state, l.rest_until_ms`.execute(store);
    return rows.map((row) => ({
      conversationId: row.conversation_id,
      participantId: row.participant_id,
      account: row.account,
      reason: row.state,
      restUntilMs: Number(row.rest_until_ms),
    }));
  };

interface DueLaneRow {
  conversation_id: Buffer;
  participant_id: Buffer;
  account: string;
  state: string;
  rest_until_ms: bigint;
}

/** Keeps lanes of a holder its own for longer. */
export const extendLanes =
  (store: Store) =>
  async ({ holder, heldUntilMs }: LaneLease, lanes: readonly LaneKey[]): Promise<void> => {
    await sql`
      update lanes set held_until_ms = ${heldUntilMs}
      where holder = ${holder} and held_until_ms > 0 and (conversation_id, participant_id) in (
        select * from unnest(
          ${lanes.map((l) => l.conversationId)}::bytea[], ${lanes.map((l) => l.participantId)}::bytea[]))`.execute(
      store,
    );
  };

/**
 * Makes lanes behind closed windows due whose person has written since they were set aside. The times compared are both the
 * platforms', so no clock has to agree with another. Returns how many there were.
 */
export const wakeReopenedLanes =
  (store: Store) =>
  async (nowMs: number): Promise<number> => {
    const { numAffectedRows } = await sql`
      update lanes l set next_at_ms = ${nowMs}, rest_until_ms = ${nowMs}
      where l.state = 'window_closed' and l.rest_until_ms > ${nowMs} and exists (
        select 1 from participant_addresses a join address_states s using (account, address)
        where a.participant_id = l.participant_id and s.last_inbound_at_ms > l.known_inbound_ms)`.execute(
      store,
    );
    return Number(numAffectedRows ?? 0n);
  };

/**
 * Lets a lane go, if it still is the holder's: it ends when nothing waits in it. Else it is due again when its rest is over or
 * something of it expires, but not before a time.
 */
export const releaseLane =
  (store: Store) =>
  ({ conversationId, participantId }: LaneKey, holder: string, nextAtMs: number): Promise<void> =>
    store.transaction().execute(async (tx) => {
      const { rows } = await sql`
        select 1 from lanes
        where conversation_id = ${conversationId} and participant_id = ${participantId} and holder = ${holder}
        for update`.execute(tx);
      if (rows.length === 0) return;
      await sql`
        with waiting as (
          select count(*) > 0 as any, min(expires_at_ms) filter (where state = 'parked') as first_expiry_ms
          from deliveries
          where conversation_id = ${conversationId} and participant_id = ${participantId}
            and state in ('parked', 'ambiguous', 'pending') and value is not null
        ), ended as (
          delete from lanes where conversation_id = ${conversationId} and participant_id = ${participantId}
            and not (select waiting.any from waiting)
        )
        update lanes set holder = '', held_until_ms = 0, next_at_ms =
          greatest(${nextAtMs}::int8, least(rest_until_ms, (select first_expiry_ms from waiting)))
        where conversation_id = ${conversationId} and participant_id = ${participantId} and (select waiting.any from waiting)`.execute(
        tx,
      );
    });
