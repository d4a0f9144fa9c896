import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { DeliveryKey } from './outcomes.ts';

const zeroId = Buffer.alloc(16);

/** Deliveries of one conversation to one participant. */
export interface LaneKey {
  readonly conversationId: Buffer;
  readonly participantId: Buffer;
}

/** A delivery to set aside, with the bytes that it needs to go on. */
export interface ParkedDelivery extends DeliveryKey {
  readonly value: Buffer;
  readonly state: 'parked' | 'ambiguous';
  readonly reason: string;
  /** 1 when the delivery itself was tried, 0 when it only waits behind another. */
  readonly attempts: 0 | 1;
  /** Of an ambiguous one: until when evidence is waited for. */
  readonly evidenceUntilMs: number;
}

/** A delivery that waits in a lane. */
export interface WaitingDelivery extends DeliveryKey {
  readonly senderId: Buffer;
  readonly seq: bigint;
  readonly account: string;
  /** `pending` is one whose sender has died: as open as an ambiguous one. */
  readonly state: 'parked' | 'ambiguous' | 'pending';
  readonly attempt: number;
  readonly partsSent: number;
  readonly possiblyDoubled: boolean;
  readonly reason: string;
  readonly expiresAtMs: number;
  readonly sendingSinceMs: number;
  readonly evidenceUntilMs: number;
  readonly topic: string;
  readonly value: Buffer;
}

/** Sets deliveries of one lane aside until `nextAtMs`; the lane is locked first, as everywhere. */
export const parkLane =
  (store: Store) =>
  (
    lane: LaneKey & { account: string; reason: string; nextAtMs: number },
    parked: readonly ParkedDelivery[],
  ): Promise<void> =>
    store.transaction().execute(async (tx) => {
      await sql`
        insert into lanes (conversation_id, participant_id, account, state, next_at_ms)
        values (${lane.conversationId}, ${lane.participantId}, ${lane.account}, ${lane.reason}, ${lane.nextAtMs})
        on conflict (conversation_id, participant_id) do update set state = excluded.state, next_at_ms = excluded.next_at_ms`.execute(
        tx,
      );
      await sql`
        update deliveries d
        set state = a.state, reason = a.reason, attempt = d.attempt + a.attempts, value = a.value,
          next_at_ms = a.evidence_until_ms
        from unnest(${parked.map((p) => p.envelopeId)}::bytea[], ${parked.map((p) => p.state)}::text[],
          ${parked.map((p) => p.reason)}::text[], ${parked.map((p) => p.attempts)}::int4[], ${parked.map((p) => p.value)}::bytea[],
          ${parked.map((p) => p.evidenceUntilMs)}::int8[]
        ) as a (envelope_id, state, reason, attempts, value, evidence_until_ms)
        where d.conversation_id = ${lane.conversationId} and d.participant_id = ${lane.participantId}
          and d.envelope_id = a.envelope_id`.execute(tx);
    });

/** Takes lanes whose time has come and that nobody holds; they are ours until `nowMs + holdMs`. */
export const takeLanes =
  (store: Store) =>
  async (request: {
    holder: string;
    nowMs: number;
    holdMs: number;
    max: number;
  }): Promise<readonly LaneKey[]> => {
    const { rows } = await sql<{ conversation_id: Buffer; participant_id: Buffer }>`
      update lanes l set holder = ${request.holder}, held_until_ms = ${request.nowMs + request.holdMs}
      from (
        select conversation_id, participant_id from lanes
        where next_at_ms <= ${request.nowMs} and held_until_ms <= ${request.nowMs}
        order by next_at_ms limit ${request.max} for update skip locked
      ) due
      where (l.conversation_id, l.participant_id) = (due.conversation_id, due.participant_id)
      returning l.conversation_id, l.participant_id`.execute(store);
    return rows.map((row) => ({ conversationId: row.conversation_id, participantId: row.participant_id }));
  };

/** The next deliveries of a lane, in order. */
export const waitingDeliveries =
  (store: Store) =>
  async ({ conversationId, participantId }: LaneKey, max: number): Promise<readonly WaitingDelivery[]> => {
    const { rows } = await sql<{
      envelope_id: Buffer;
      sender_id: Buffer;
      seq: bigint;
      account: string;
      state: 'parked' | 'ambiguous' | 'pending';
      attempt: number;
      parts_sent: number;
      possibly_doubled: boolean;
      reason: string;
      expires_at_ms: bigint;
      sending_since_ms: bigint;
      next_at_ms: bigint;
      topic: string;
      value: Buffer | null;
    }>`
      select envelope_id, sender_id, seq, account, state, attempt, parts_sent, possibly_doubled, reason, expires_at_ms,
        sending_since_ms, next_at_ms, topic, value
      from deliveries
      where conversation_id = ${conversationId} and participant_id = ${participantId}
        and state in ('parked', 'ambiguous', 'pending') and value is not null
      order by seq limit ${max}`.execute(store);
    return rows.map((row) => ({
      conversationId,
      participantId,
      envelopeId: row.envelope_id,
      senderId: row.sender_id,
      seq: row.seq,
      account: row.account,
      state: row.state,
      attempt: row.attempt,
      partsSent: row.parts_sent,
      possiblyDoubled: row.possibly_doubled,
      reason: row.reason,
      expiresAtMs: Number(row.expires_at_ms),
      sendingSinceMs: Number(row.sending_since_ms),
      evidenceUntilMs: Number(row.next_at_ms),
      topic: row.topic,
      value: row.value ?? Buffer.alloc(0),
    }));
  };

/** A waiting delivery that is about to be sent. `repeated` says that nobody knows whether it was sent before. */
export interface Resumption {
  readonly envelopeId: Buffer;
  readonly repeated: boolean;
}

/**
 * Makes waiting deliveries ours to send: those whose sender and target still are members. Returns the envelope ids that
 * were claimed; the others have ended as `left`.
 */
export const claimWaiting =
  (store: Store) =>
  (lane: LaneKey, resumptions: readonly Resumption[], nowMs: number): Promise<ReadonlySet<string>> =>
    store.transaction().execute(async (tx) => {
      await sql`
        select 1 from members where conversation_id = ${lane.conversationId} and state = 'active'
        order by participant_id for share`.execute(tx);
      const { rows } = await sql<{ envelope_id: Buffer; state: string }>`
        with members_now as (
          select participant_id from members join conversations c using (conversation_id)
          where conversation_id = ${lane.conversationId} and members.state = 'active' and c.state = 'open'
        )
        update deliveries d
        set sending_since_ms = ${nowMs}, possibly_doubled = d.possibly_doubled or a.repeated,
          state = case when d.conversation_id = ${zeroId} or (
            d.participant_id in (select participant_id from members_now)
            and d.sender_id in (select participant_id from members_now)
          ) then 'pending' else 'left' end
        from unnest(${resumptions.map((r) => r.envelopeId)}::bytea[], ${resumptions.map((r) => r.repeated)}::boolean[])
          as a (envelope_id, repeated)
        where d.conversation_id = ${lane.conversationId} and d.participant_id = ${lane.participantId}
          and d.envelope_id = a.envelope_id
        returning d.envelope_id, d.state`.execute(tx);
      return new Set(
        rows.filter((row) => row.state === 'pending').map((row) => row.envelope_id.toString('hex')),
      );
    });

/** Keeps lanes ours for longer; for as long as they are being drained. */
export const extendLanes =
  (store: Store) =>
  async (holder: string, heldUntilMs: number): Promise<void> => {
    await sql`update lanes set held_until_ms = ${heldUntilMs} where holder = ${holder} and held_until_ms > 0`.execute(
      store,
    );
  };

/** Lets a lane go: it ends when nothing waits in it. */
export const releaseLane =
  (store: Store) =>
  ({ conversationId, participantId }: LaneKey): Promise<void> =>
    store.transaction().execute(async (tx) => {
      await sql`select 1 from lanes where conversation_id = ${conversationId} and participant_id = ${participantId} for update`.execute(
        tx,
      );
      await sql`
        with waiting as (
          select exists (select 1 from deliveries where conversation_id = ${conversationId}
            and participant_id = ${participantId} and state in ('parked', 'ambiguous', 'pending') and value is not null) as any
        ), ended as (
          delete from lanes where conversation_id = ${conversationId} and participant_id = ${participantId}
            and not (select waiting.any from waiting)
        )
        update lanes set holder = '', held_until_ms = 0
        where conversation_id = ${conversationId} and participant_id = ${participantId} and (select waiting.any from waiting)`.execute(
        tx,
      );
    });
