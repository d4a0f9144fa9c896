import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { type DeliveryKey, deliveryText, gatewayId, type LaneKey, laneText } from './delivery-key.ts';

/** One delivery as it comes from the bus. */
export interface NewDelivery extends DeliveryKey {
  readonly senderId: Buffer;
  readonly seq: bigint;
  readonly account: string;
  readonly expiresAtMs: number;
  readonly topic: string;
  /** The record's value, kept while the delivery waits. */
  readonly value: Buffer;
  /** An operator's `replay` goes on with a delivery that has failed. */
  readonly reading: 'first' | 'replay';
}

/**
 * What a claim came to: `claimed`, it is ours to send now; `parked`, it waits behind its lane; `left`, sender or target is
 * no member any more; `interrupted`, somebody began to send it and never said what came of it; `repeated`, it is known and
 * has its way. What was claimed before and not begun is claimed anew.
 */
export type Claim = 'claimed' | 'parked' | 'left' | 'interrupted' | 'repeated';

/**
 * Claims the deliveries of a batch before anything is sent: three statements, whatever their number. The lock on the
 * members' rows holds back a departure until the claim can be seen, so that nothing is sent after it was answered.
 */
export const claimDeliveries =
  (store: Store) =>
  (deliveries: readonly NewDelivery[], nowMs: number): Promise<readonly Claim[]> =>
    store.transaction().execute(async (tx) => {
      const firsts = new Map(deliveries.toReversed().map((delivery) => [deliveryText(delivery), delivery]));
      const distinct = [...firsts.values()];
      const lanes = await lockedLanes(tx, distinct);
      const members = await lockedMembers(tx, distinct);
      const asked = distinct.map((delivery): Asked => {
        if (!isAllowed(delivery, members)) return { delivery, state: 'left' };
        return { delivery, state: lanes.has(laneText(delivery)) ? 'parked' : 'pending' };
      });
      const claims = await insertedClaims(tx, asked, nowMs);
      return deliveries.map((delivery) =>
        firsts.get(deliveryText(delivery)) === delivery
          ? (claims.get(deliveryText(delivery)) ?? 'repeated')
          : 'repeated',
      );
    });

interface Asked {
  readonly delivery: NewDelivery;
  readonly state: keyof typeof claimOfState;
}

const claimOfState = { pending: 'claimed', parked: 'parked', left: 'left' } as const;

const isAllowed = (
  { conversationId, participantId, senderId }: NewDelivery,
  members: ReadonlySet<string>,
): boolean =>
  conversationId.equals(gatewayId) ||
  [participantId, senderId].every((id) => members.has(laneText({ conversationId, participantId: id })));

interface LaneRow {
  conversation_id: Buffer;
  participant_id: Buffer;
}

const laneTexts = (rows: readonly LaneRow[]): ReadonlySet<string> =>
  new Set(
    rows.map((row) => laneText({ conversationId: row.conversation_id, participantId: row.participant_id })),
  );

const lockedLanes = async (tx: Store, lanes: readonly LaneKey[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<LaneRow>`
    select conversation_id, participant_id from lanes
    where (conversation_id, participant_id) in (
      select * from unnest(${lanes.map((l) => l.conversationId)}::bytea[], ${lanes.map((l) => l.participantId)}::bytea[]))
    order by conversation_id, participant_id
    for update`.execute(tx);
  return laneTexts(rows);
};

const lockedMembers = async (tx: Store, deliveries: readonly NewDelivery[]): Promise<ReadonlySet<string>> => {
  const asked = deliveries.flatMap(({ conversationId, participantId, senderId }) => [
    { conversationId, participantId },
    { conversationId, participantId: senderId },
  ]);
  const { rows } = await sql<LaneRow>`
    select m.conversation_id, m.participant_id
    from members m join conversations c using (conversation_id)
    where (m.conversation_id, m.participant_id) in (
      select * from unnest(${asked.map((a) => a.conversationId)}::bytea[], ${asked.map((a) => a.participantId)}::bytea[]))
      and m.state = 'active' and c.state = 'open'
    order by m.conversation_id, m.participant_id
    for share of m`.execute(tx);
  return laneTexts(rows);
};

interface ClaimRow extends LaneRow {
  envelope_id: Buffer;
  claim: Claim;
  fresh: boolean;
}

/** A value is kept by everything that waits; what is pending without one was claimed straight from the bus. */
const insertedClaims = async (
  tx: Store,
  asked: readonly Asked[],
  nowMs: number,
): Promise<ReadonlyMap<string, Claim>> => {
  const column = <T>(read: (delivery: NewDelivery, state: Asked['state']) => T): T[] =>
    asked.map(({ delivery, state }) => read(delivery, state));
  const { rows } = await sql<ClaimRow>`
    with asked as (
      select * from unnest(
        ${column((d) => d.conversationId)}::bytea[], ${column((d) => d.participantId)}::bytea[],
        ${column((d) => d.envelopeId)}::bytea[], ${column((d) => d.senderId)}::bytea[], ${column((d) => d.seq)}::int8[],
        ${column((d) => d.account)}::text[], ${column((d) => d.expiresAtMs)}::int8[], ${column((d) => d.topic)}::text[],
        ${column((d, state) => (state === 'parked' ? d.value : null))}::bytea[], ${column((_, state) => state)}::text[],
        ${column((d) => (d.reading === 'replay' ? 'replay' : ''))}::text[], ${column((_, state) => claimOfState[state])}::text[]
      ) as t (conversation_id, participant_id, envelope_id, sender_id, seq, account, expires_at_ms, topic, value, state,
        reason, claim)
    ), added as (
      insert into deliveries as d (conversation_id, participant_id, envelope_id, sender_id, seq, account, expires_at_ms,
        topic, value, state, reason, claimed_at_ms)
      select conversation_id, participant_id, envelope_id, sender_id, seq, account, expires_at_ms, topic, value, state,
        reason, ${nowMs}
      from asked order by conversation_id, participant_id, envelope_id
      on conflict (conversation_id, participant_id, envelope_id) do update
        set state = excluded.state, value = excluded.value, expires_at_ms = excluded.expires_at_ms, attempt = 0,
          reason = excluded.reason, platform_code = '', claimed_at_ms = excluded.claimed_at_ms, begun_at_ms = 0,
          possibly_doubled = d.possibly_doubled or d.reason = 'uncertain'
        where (d.state = 'failed' and excluded.reason = 'replay')
          or (d.state = 'pending' and d.value is null and d.begun_at_ms = 0)
      returning conversation_id, participant_id, envelope_id
    ), lowered as (
      update lanes l set next_at_ms = least(l.next_at_ms, a.expires_at_ms)
      from (
        select conversation_id, participant_id, min(expires_at_ms) as expires_at_ms from asked
        where state = 'parked' group by 1, 2
      ) a
      where (l.conversation_id, l.participant_id) = (a.conversation_id, a.participant_id)
    )
    select asked.conversation_id, asked.participant_id, asked.envelope_id, claim, true as fresh
    from asked join added using (conversation_id, participant_id, envelope_id)
    union all
    select d.conversation_id, d.participant_id, d.envelope_id,
      case when d.state = 'pending' and d.value is null then 'interrupted' else 'repeated' end, false
    from deliveries d join asked using (conversation_id, participant_id, envelope_id)`.execute(tx);
  const claims = new Map<string, Claim>();
  for (const row of [...rows.filter(({ fresh }) => !fresh), ...rows.filter(({ fresh }) => fresh)])
    claims.set(
      deliveryText({
        conversationId: row.conversation_id,
        participantId: row.participant_id,
        envelopeId: row.envelope_id,
      }),
      row.claim,
    );
  return claims;
};
