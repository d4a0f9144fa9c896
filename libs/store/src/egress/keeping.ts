import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { ClaimedDelivery } from './outcomes.ts';
import type { DeliveryKey, LaneKey } from './delivery-key.ts';
import type { LaneLease } from './lanes.ts';

/** A lane whose deliveries are being sent, with the bytes that another process needs to go on with them. */
export interface LaneUnderWay {
  readonly lane: LaneKey;
  readonly account: string;
  readonly deliveries: readonly (ClaimedDelivery & { readonly value: Buffer })[];
}

/**
 * Makes lanes a holder's that are being sent straight from the bus, so that nothing of them is lost when their records are
 * committed: what comes later waits behind them, and who finds their lease ended goes on with them. What has ended, or
 * is somebody else's by now, stays as it is. Two statements, whatever their number.
 */
export const keepLanes =
  (store: Store) =>
  ({ holder, heldUntilMs }: LaneLease, lanes: readonly LaneUnderWay[], nowMs: number): Promise<void> =>
    store.transaction().execute(async (tx) => {
      const asked = askedOf(lanes);
      await sql`
        with asked as (${asked})
        insert into lanes (conversation_id, participant_id, account, state, rest_until_ms, next_at_ms, holder, held_until_ms)
        select distinct conversation_id, participant_id, a.account, 'slow', ${nowMs}::int8, ${nowMs}::int8, ${holder},
          ${heldUntilMs}::int8
        from asked a join deliveries d using (conversation_id, participant_id, envelope_id)
        where d.state = 'pending' and d.claimed_at_ms = a.claimed_at_ms
        order by conversation_id, participant_id
        on conflict do nothing`.execute(tx);
      await sql`
        with asked as (${asked}), ours as (
          select a.* from asked a join deliveries d using (conversation_id, participant_id, envelope_id)
          where d.state = 'pending' and d.claimed_at_ms = a.claimed_at_ms
          order by a.conversation_id, a.participant_id, a.envelope_id for update of d
        )
        update deliveries d set value = a.value from ours a
        where (d.conversation_id, d.participant_id, d.envelope_id) = (a.conversation_id, a.participant_id, a.envelope_id)`.execute(
        tx,
      );
    });

const askedOf = (lanes: readonly LaneUnderWay[]) => {
  const all = lanes.flatMap(({ account, deliveries }) => deliveries.map((one) => ({ ...one, account })));
  const column = <T>(read: (delivery: DeliveryKey & (typeof all)[number]) => T): T[] => all.map(read);
  return sql`select * from unnest(
    ${column((d) => d.conversationId)}::bytea[], ${column((d) => d.participantId)}::bytea[],
    ${column((d) => d.envelopeId)}::bytea[], ${column((d) => d.account)}::text[],
    ${column((d) => d.claimedAtMs)}::int8[], ${column((d) => d.value)}::bytea[])
    as t (conversation_id, participant_id, envelope_id, account, claimed_at_ms, value)`;
};
