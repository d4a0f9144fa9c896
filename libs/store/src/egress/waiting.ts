import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { type DeliveryKey, gatewayId, type LaneKey } from './delivery-key.ts';

/** A delivery to set aside, with the bytes that it needs to go on. */
export interface ParkedDelivery extends DeliveryKey {
  readonly value: Buffer;
  readonly state: 'parked' | 'ambiguous';
  readonly reason: string;
  /** 1 when the delivery itself was tried, 0 when it only waits behind another. */
  readonly attempts: 0 | 1;
  /** Of an ambiguous one: until when evidence is waited for. */
  readonly evidenceUntilMs: number;
  /** The claim under which it is set aside; `null` for one that somebody else had claimed. */
  readonly claimedAtMs: number | null;
}

/** Why a lane is set aside, and until when. */
export interface LaneRest extends LaneKey {
  readonly account: string;
  readonly reason: string;
  /** Before this time nothing of it may be sent. */
  readonly untilMs: number;
  /** When it has to be looked at again: then, or when something of it expires. */
  readonly nextAtMs: number;
  /** The last thing known of the person that opens the window, Unix milliseconds; 0 when nothing is. */
  readonly knownInboundMs: number;
}

/** A delivery that waits in a lane. */
export interface WaitingDelivery extends DeliveryKey {
  readonly senderId: Buffer;
  readonly seq: bigint;
  readonly account: string;
  /** `pending` is one whose sender has died; as open as an ambiguous one if its call had begun. */
  readonly state: 'parked' | 'ambiguous' | 'pending';
  readonly attempt: number;
  readonly parts: number;
  readonly partsSent: number;
  readonly possiblyDoubled: boolean;
  readonly reason: string;
  readonly expiresAtMs: number;
  /** When its last call began, Unix milliseconds; 0 when it was claimed and no call was made since. */
  readonly begunAtMs: number;
  readonly evidenceUntilMs: number;
  readonly topic: string;
  readonly value: Buffer;
}

/** A lane with what is set aside in it. */
export interface ParkedLane {
  readonly lane: LaneRest;
  readonly parked: readonly ParkedDelivery[];
}

/**
 * Sets deliveries aside that were claimed and not ended meanwhile; their lanes are locked first, as everywhere. What is parked
 * and not ambiguous gives its open send back. Two statements, whatever their number.
 */
export const parkLanes =
  (store: Store) =>
  (lanes: readonly ParkedLane[]): Promise<void> =>
    store.transaction().execute(async (tx) => {
      const asked = askedOf(lanes);
      const column = <T>(read: (lane: LaneRest) => T): T[] => lanes.map(({ lane }) => read(lane));
      await sql`
        with asked as (${asked})
        insert into lanes (conversation_id, participant_id, account, state, rest_until_ms, next_at_ms, known_inbound_ms)
        select l.* from unnest(
          ${column((l) => l.conversationId)}::bytea[], ${column((l) => l.participantId)}::bytea[],
          ${column((l) => l.account)}::text[], ${column((l) => l.reason)}::text[], ${column((l) => l.untilMs)}::int8[],
          ${column((l) => l.nextAtMs)}::int8[], ${column((l) => l.knownInboundMs)}::int8[])
          as l (conversation_id, participant_id, account, state, rest_until_ms, next_at_ms, known_inbound_ms)
        where exists (
          select 1 from asked a join deliveries d using (conversation_id, participant_id, envelope_id)
          where (a.conversation_id, a.participant_id) = (l.conversation_id, l.participant_id) and ${isOurs})
        order by l.conversation_id, l.participant_id
        on conflict (conversation_id, participant_id) do update
          set state = excluded.state, rest_until_ms = excluded.rest_until_ms, next_at_ms = excluded.next_at_ms,
            known_inbound_ms = excluded.known_inbound_ms`.execute(tx);
      await sql`
        with asked as (${asked}), ours as (
          select a.* from asked a join deliveries d using (conversation_id, participant_id, envelope_id) where ${isOurs}
          order by a.conversation_id, a.participant_id, a.envelope_id for update of d
        ), closed as (
          delete from ambiguous_sends s using ours a
          where s.account = a.account and s.participant_id = a.participant_id and s.envelope_id = a.envelope_id
            and a.state = 'parked'
        )
        update deliveries d
        set state = a.state, reason = a.reason, attempt = d.attempt + a.attempts, value = a.value,
          evidence_until_ms = a.evidence_until_ms
        from ours a
        where (d.conversation_id, d.participant_id, d.envelope_id) = (a.conversation_id, a.participant_id, a.envelope_id)`.execute(
        tx,
      );
    });

/** What is pending, under the claim that is meant if one is. */
const isOurs = sql`d.state = 'pending' and (a.claimed_at_ms is null or d.claimed_at_ms = a.claimed_at_ms)`;

const askedOf = (lanes: readonly ParkedLane[]) => {
  const all = lanes.flatMap(({ lane, parked }) => parked.map((one) => ({ ...one, account: lane.account })));
  const column = <T>(read: (delivery: (typeof all)[number]) => T): T[] => all.map(read);
  return sql`select * from unnest(
    ${column((d) => d.conversationId)}::bytea[], ${column((d) => d.participantId)}::bytea[],
    ${column((d) => d.envelopeId)}::bytea[], ${column((d) => d.account)}::text[], ${column((d) => d.state)}::text[],
    ${column((d) => d.reason)}::text[], ${column((d) => d.attempts)}::int4[], ${column((d) => d.value)}::bytea[],
    ${column((d) => d.evidenceUntilMs)}::int8[], ${column((d) => d.claimedAtMs)}::int8[])
    as t (conversation_id, participant_id, envelope_id, account, state, reason, attempts, value, evidence_until_ms, claimed_at_ms)`;
};

interface WaitingRow {
  envelope_id: Buffer;
  sender_id: Buffer;
  seq: bigint;
  account: string;
  state: WaitingDelivery['state'];
  attempt: number;
  parts: number;
  parts_sent: number;
  possibly_doubled: boolean;
  reason: string;
  expires_at_ms: bigint;
  begun_at_ms: bigint;
  evidence_until_ms: bigint;
  topic: string;
  value: Buffer;
}

/** The next deliveries of a lane, in order; or those of them that have expired by a time. */
export const waitingDeliveries =
  (store: Store) =>
  async (
    lane: LaneKey,
    { max, expiredByMs = null }: { readonly max: number; readonly expiredByMs?: number | null },
  ): Promise<readonly WaitingDelivery[]> => {
    const { rows } = await sql<WaitingRow>`
      select envelope_id, sender_id, seq, account, state, attempt, parts, parts_sent, possibly_doubled, reason, expires_at_ms,
        begun_at_ms, evidence_until_ms, topic, value
      from deliveries
      where conversation_id = ${lane.conversationId} and participant_id = ${lane.participantId}
        and state in ('parked', 'ambiguous', 'pending') and value is not null
        and (${expiredByMs}::int8 is null or (state = 'parked' and expires_at_ms <= ${expiredByMs}))
      order by seq limit ${max}`.execute(store);
    return rows.map((row) => waitingDeliveryOf(lane, row));
  };

const waitingDeliveryOf = ({ conversationId, participantId }: LaneKey, row: WaitingRow): WaitingDelivery => ({
  conversationId,
  participantId,
  envelopeId: row.envelope_id,
  senderId: row.sender_id,
  seq: row.seq,
  account: row.account,
  state: row.state,
  attempt: row.attempt,
  parts: row.parts,
  partsSent: row.parts_sent,
  possiblyDoubled: row.possibly_doubled,
  reason: row.reason,
  expiresAtMs: Number(row.expires_at_ms),
  begunAtMs: Number(row.begun_at_ms),
  evidenceUntilMs: Number(row.evidence_until_ms),
  topic: row.topic,
  value: row.value,
});

/** A waiting delivery that is about to be sent. `repeated` says that nobody knows whether it was sent before. */
export interface Resumption {
  readonly envelopeId: Buffer;
  readonly repeated: boolean;
}

/**
 * Makes waiting deliveries ours to send, while the lane is the holder's: those whose sender and target still are members.
 * Returns the envelope ids, in hex, that were claimed; the others have ended as `left`.
 */
export const claimWaiting =
  (store: Store) =>
  (
    lane: LaneKey,
    holder: string,
    resumptions: readonly Resumption[],
    nowMs: number,
  ): Promise<ReadonlySet<string>> =>
    store.transaction().execute(async (tx) => {
      const { rows: held } = await sql`
        select 1 from lanes
        where conversation_id = ${lane.conversationId} and participant_id = ${lane.participantId} and holder = ${holder}
        for update`.execute(tx);
      if (held.length === 0) return new Set();
      await sql`
        select 1 from members where conversation_id = ${lane.conversationId} and state = 'active'
        order by participant_id for share`.execute(tx);
      const { rows } = await sql<{ envelope_id: Buffer }>`
        with members_now as (
          select participant_id from members join conversations c using (conversation_id)
          where conversation_id = ${lane.conversationId} and members.state = 'active' and c.state = 'open'
        ), asked as (
          select envelope_id, repeated, d.conversation_id = ${gatewayId} or (
              d.participant_id in (select participant_id from members_now)
              and d.sender_id in (select participant_id from members_now)) as allowed
          from unnest(${resumptions.map((r) => r.envelopeId)}::bytea[], ${resumptions.map((r) => r.repeated)}::boolean[])
            as t (envelope_id, repeated)
          join deliveries d using (envelope_id)
          where d.conversation_id = ${lane.conversationId} and d.participant_id = ${lane.participantId}
        ), claimed as (
          update deliveries d
          set claimed_at_ms = ${nowMs}, begun_at_ms = 0, possibly_doubled = d.possibly_doubled or a.repeated,
            state = case when a.allowed then 'pending' else 'left' end,
            value = case when a.allowed then d.value end
          from asked a
          where d.conversation_id = ${lane.conversationId} and d.participant_id = ${lane.participantId}
            and d.envelope_id = a.envelope_id and d.state in ('parked', 'ambiguous', 'pending')
          returning d.envelope_id, d.account, d.state
        ), closed as (
          delete from ambiguous_sends s using claimed c
          where s.account = c.account and s.participant_id = ${lane.participantId} and s.envelope_id = c.envelope_id
            and c.state = 'left'
        )
        select envelope_id from claimed where state = 'pending'`.execute(tx);
      return new Set(rows.map((row) => row.envelope_id.toString('hex')));
    });
