import { randomUUID } from 'node:crypto';
import { hexOf } from '#libs/envelope';
import { errorFields } from '#libs/nest-kit';
import {
  claimWaiting,
  type EndedDelivery,
  extendLanes,
  keepLanes,
  releaseLane,
  sendingTargets,
  takeLanes,
  waitingDeliveries,
  wakeReopenedLanes,
} from '#libs/store';
import type { EgressPorts } from '../ports.ts';
import { recordOf, type Unreadable } from '../report-failures.ts';
import { createDrainer, type Drainer, type DrainLanesPorts } from './drain-lanes.ts';
import { evidenceOf } from './find-evidence.ts';
import { isTagged } from './holds.ts';
import type { LaneDeliveryParts } from './lane-delivery.ts';

/** What the drainer needs besides what lanes need. */
export interface LaneDrainerParts extends LaneDeliveryParts, Pick<DrainLanesPorts, 'prepare' | 'deliver'> {
  readonly recordEnd: (ended: EndedDelivery) => Promise<unknown>;
  readonly bury: (unreadable: readonly Unreadable[]) => Promise<void>;
}

const deliveriesOfLaneMax = 50;

/** Makes the drainer of this process on the database; its leases have a name of their own. */
export const laneDrainer = (ports: EgressPorts, parts: LaneDrainerParts): Drainer => {
  const { store, connectors, logger, now, limits } = ports;
  const { record, recordEnd, bury, metrics } = parts;
  const holder = randomUUID();
  const lease = () => ({ holder, heldUntilMs: now() + limits.leaseMs });
  return createDrainer({
    take: (room) => takeLanes(store)(lease(), now(), room),
    keep: (lanes) => keepLanes(store)(lease(), lanes, now()),
    extend: (lanes) => extendLanes(store)(lease(), lanes),
    wakeReopened: () => wakeReopenedLanes(store)(now()),
    waiting: (lane) =>
      waitingDeliveries(store)(lane, {
        max: deliveriesOfLaneMax,
        expiredByMs: lane.restUntilMs > now() ? now() : null,
      }),
    claim: (lane, resumptions, nowMs) => claimWaiting(store)(lane, holder, resumptions, nowMs),
    evidenceOf: evidenceOf(store, (platform) => isTagged(connectors, platform)),
    acceptPart: async ({ account, partsSent: part, begunAtMs: atMs }, parcel, nativeId) => {
      const targets = await sendingTargets(store)([parcel.key.participantId]);
      const address = targets.get(hexOf(parcel.key.participantId))?.address ?? '';
      await record([{ ...parcel.key, account, address, part, nativeId, atMs }]);
      metrics.reconciled(parcel);
    },
    discard: async (delivery, failure) => {
      const { conversationId, participantId, envelopeId, account, possiblyDoubled } = delivery;
      await bury([{ record: recordOf(delivery, now()), failure }]);
      await recordEnd({
        conversationId,
        participantId,
        envelopeId,
        account,
        state: 'failed',
        reason: failure.code,
        platformCode: '',
        possiblyDoubled,
        atMs: now(),
        losses: [],
        parts: [],
      });
    },
    release: (lane, nextAtMs) => releaseLane(store)(lane, holder, nextAtMs),
    prepare: parts.prepare,
    deliver: parts.deliver,
    end: parts.end,
    onFailure: (error) => logger.error('a waiting lane could not go on', errorFields(error)),
    now,
    limits,
  });
};
