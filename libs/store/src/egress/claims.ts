import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** One delivery as it comes from the bus. Ids are 16 bytes; a notice has the zero id as conversation and as sender. */
export interface NewDelivery {
  readonly conversationId: Buffer;
  readonly participantId: Buffer;
  readonly envelopeId: Buffer;
  readonly senderId: Buffer;
  readonly seq: bigint;
  readonly account: string;
  readonly expiresAtMs: number;
  readonly topic: string;
  /** The record's value, kept while the delivery waits. */
  readonly value: Buffer;
}

/**
 * What a claim came to: `claimed`, it is ours to send now; `parked`, it waits behind its lane; `left`, sender or target is
 * no member any more; else the state in which an earlier reading of the same record left it.
 */
export type Claim = 'claimed' | 'parked' | 'left' | 'pending' | 'sent' | 'failed' | 'ambiguous';

const zeroId = Buffer.alloc(16);

/**
 * Claims the deliveries of a batch before anything is sent: five statements, whatever their number. The lock on the
 * members' rows holds back a departure until the claim can be seen, so that nothing is sent after it was answered.
 */
export const claimDeliveries =
  (store: Store) =>
  (deliveries: readonly NewDelivery[], nowMs: number): Promise<readonly Claim[]> =>
    store.transaction().execute(async (tx) => {
      const lanes = await lockedLanes(tx, deliveries);
      const members = await lockedMembers(tx, deliveries);
      const wanted = deliveries.map((delivery): 'pending' | 'parked' | 'left' => {
        if (!isAllowed(delivery, members)) return 'left';
        return lanes.has(laneKey(delivery)) ? 'parked' : 'pending';
      });
      const states = await insertedStates(tx, deliveries, wanted, nowMs);
      return deliveries.map((delivery, index) => {
        const known = states.get(deliveryKey(delivery));
        if (known?.inserted)
          return known.state === 'pending' ? 'claimed' : known.state === 'parked' ? 'parked' : 'left';
        return wanted[index] === 'left' ? 'left' : ((known?.state ?? 'failed') as Claim);
      });
    });

const laneKey = ({
  conversationId,
  participantId,
}: {
  conversationId: Buffer;
  participantId: Buffer;
}): string => `${conversationId.toString('hex')}${participantId.toString('hex')}`;

const deliveryKey = (delivery: {
  conversationId: Buffer;
  participantId: Buffer;
  envelopeId: Buffer;
}): string => `${laneKey(delivery)}${delivery.envelopeId.toString('hex')}`;

const isAllowed = (delivery: NewDelivery, members: ReadonlySet<string>): boolean =>
  delivery.conversationId.equals(zeroId) ||
  [delivery.participantId, delivery.senderId].every((participantId) =>
    members.has(laneKey({ conversationId: delivery.conversationId, participantId })),
  );

const lockedLanes = async (tx: Store, deliveries: readonly NewDelivery[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ conversation_id: Buffer; participant_id: Buffer }>`
    select conversation_id, participant_id from lanes
    where (conversation_id, participant_id) in (
      select * from unnest(${deliveries.map((d) => d.conversationId)}::bytea[], ${deliveries.map((d) => d.participantId)}::bytea[]))
    order by conversation_id, participant_id
    for update`.execute(tx);
  return new Set(
    rows.map((row) => laneKey({ conversationId: row.conversation_id, participantId: row.participant_id })),
  );
};

const lockedMembers = async (tx: Store, deliveries: readonly NewDelivery[]): Promise<ReadonlySet<string>> => {
  const asked = deliveries.flatMap(({ conversationId, participantId, senderId }) => [
    { conversationId, participantId },
    { conversationId, participantId: senderId },
  ]);
  const { rows } = await sql<{ conversation_id: Buffer; participant_id: Buffer }>`
    select m.conversation_id, m.participant_id
    from members m join conversations c using (conversation_id)
    where (m.conversation_id, m.participant_id) in (
      select * from unnest(${asked.map((a) => a.conversationId)}::bytea[], ${asked.map((a) => a.participantId)}::bytea[]))
      and m.state = 'active' and c.state = 'open'
    order by m.conversation_id, m.participant_id
    for share of m`.execute(tx);
  return new Set(
    rows.map((row) => laneKey({ conversationId: row.conversation_id, participantId: row.participant_id })),
  );
};

const insertedStates = async (
  tx: Store,
  deliveries: readonly NewDelivery[],
  wanted: readonly ('pending' | 'parked' | 'left')[],
  nowMs: number,
): Promise<ReadonlyMap<string, { state: string; inserted: boolean }>> => {
  const columns = <T>(read: (delivery: NewDelivery, state: 'pending' | 'parked' | 'left') => T): T[] =>
    deliveries.map((delivery, index) => read(delivery, wanted[index] ?? 'left'));
  const { rows } = await sql<{
    conversation_id: Buffer;
    participant_id: Buffer;
    envelope_id: Buffer;
    state: string;
    inserted: boolean;
  }>`
    with asked as (
      select * from unnest(
        ${columns((d) => d.conversationId)}::bytea[], ${columns((d) => d.participantId)}::bytea[],
        ${columns((d) => d.envelopeId)}::bytea[], ${columns((d) => d.senderId)}::bytea[], ${columns((d) => d.seq)}::int8[],
        ${columns((d) => d.account)}::text[], ${columns((d) => d.expiresAtMs)}::int8[], ${columns((d) => d.topic)}::text[],
        ${columns((d, state) => (state === 'parked' ? d.value : null))}::bytea[], ${columns((_, state) => state)}::text[]
      ) as t (conversation_id, participant_id, envelope_id, sender_id, seq, account, expires_at_ms, topic, value, state)
    ), added as (
      insert into deliveries (conversation_id, participant_id, envelope_id, sender_id, seq, account, expires_at_ms, topic,
        value, state, sending_since_ms)
      select conversation_id, participant_id, envelope_id, sender_id, seq, account, expires_at_ms, topic, value, state, ${nowMs}
      from asked
      on conflict do nothing
      returning conversation_id, participant_id, envelope_id, state
    )
    select conversation_id, participant_id, envelope_id, state, true as inserted from added
    union all
    select d.conversation_id, d.participant_id, d.envelope_id, d.state, false
    from deliveries d join asked a using (conversation_id, participant_id, envelope_id)`.execute(tx);
  return new Map(
    rows.map((row) => [
      deliveryKey({
        conversationId: row.conversation_id,
        participantId: row.participant_id,
        envelopeId: row.envelope_id,
      }),
      { state: row.state, inserted: row.inserted },
    ]),
  );
};
