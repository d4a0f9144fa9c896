import {
  beginDeliveries,
  type ClaimedDelivery,
  claimReopenRequest,
  isInFlight,
  type LaneKey,
  type OpenSend,
  openSends,
  parkLanes,
  pauseAccount,
  type SentPart,
} from '#libs/store';
import { createBatcher } from '../batcher.ts';
import type { EgressMetrics } from '../egress-metrics.ts';
import type { EgressPorts } from '../ports.ts';
import { askToWrite } from '../sending/ask-to-write.ts';
import { createBreaker } from '../sending/breaker.ts';
import { createGate, type Entry } from '../sending/gate.ts';
import { sendParcel } from '../sending/send-parcel.ts';
import { createTurns } from '../sending/turns.ts';
import { type ClaimedParcel, deliverLane, type LanePorts } from './deliver-lane.ts';
import { holdOf } from './holds.ts';

/** What lanes share with the rest of egress. */
export interface LaneDeliveryParts {
  /** Makes sent parts durable. */
  readonly record: (parts: readonly SentPart[]) => Promise<unknown>;
  readonly end: LanePorts['end'];
  readonly metrics: EgressMetrics;
}

/** Sends the parcels of a lane, all by one account, once there is room for it. */
export type DeliverLane = (lane: LaneKey, account: string, claimed: readonly ClaimedParcel[]) => Entry;

/**
 * Makes the function that sends a lane's parcels: so many lanes at once in all and of one account, and each account behind
 * its circuit breaker.
 */
export const laneDelivery = (
  ports: EgressPorts,
  { record, end, metrics }: LaneDeliveryParts,
): DeliverLane => {
  const { store, client, connectors, now, random, limits } = ports;
  const breaker = createBreaker({ failuresMax: limits.circuitFailuresMax, openMs: limits.circuitOpenMs });
  const gate = createGate({ atOnce: limits.lanesAtOnce, ofAccountAtOnce: limits.lanesOfAccountAtOnce });
  const begin = createBatcher<ClaimedDelivery, boolean>((claimed) => beginDeliveries(store)(claimed, now()));
  const send = sendParcel({
    client,
    breaker,
    turns: createTurns({ now, inPlaceMs: limits.paceInPlaceMs }),
    connectors,
    now,
    record,
  });
  const ask = askToWrite({
    connectors,
    client,
    breaker,
    claim: ({ account }, target) =>
      claimReopenRequest(store)(
        account,
        Buffer.from(target.participantId, 'hex'),
        target.lastInboundAtMs,
        now(),
      ),
    count: metrics.reopenRequests,
  });
  const park: LanePorts['park'] = async ({ lane, parked, accountUntilMs }, { parcel, prepared }) => {
    if (accountUntilMs > 0) await pauseAccount(store)(lane.account, accountUntilMs);
    await parkLanes(store)([{ lane, parked }]);
    metrics.parked(lane.reason);
    if (lane.reason === 'window_closed' && prepared.ok)
      await ask(parcel.platform, prepared.value.account, prepared.value.target);
  };
  const hold = holdOf({
    connectors,
    isInFlight: isInFlight(store),
    openSend: createBatcher<OpenSend, boolean>((sends) => openSends(store)(sends, now())),
    now,
    random,
    limits,
  });
  const deliver = deliverLane({
    begin: ({ parcel, claimedAtMs }) => begin({ ...parcel.key, claimedAtMs }),
    send,
    hold,
    end,
    park,
    now,
    random,
    limits,
  });
  return (lane, account, claimed) => gate.enter(account, () => deliver(lane, claimed));
};
