import { randomUUID } from 'node:crypto';
import { bulkhead } from 'cockatiel';
import { sealpost } from '#contracts/gateway';
import type { BusRecord } from '#libs/bus';
import { hexOf } from '#libs/envelope';
import {
  applyReceipts,
  claimDeliveries,
  claimWaiting,
  closeAmbiguousSend,
  endDeliveries,
  type EndedDelivery,
  extendLanes,
  isInFlight,
  openAmbiguousSend,
  parkLane,
  pauseAccount,
  recordParts,
  releaseLane,
  sendingAccounts,
  sendingTargets,
  type SentPart,
  takeLanes,
  waitingDeliveries,
} from '#libs/store';
import { createBatcher } from './batcher.ts';
import { createBreaker } from './breaker.ts';
import { type ClaimedParcel, deliverLane, type Ending } from './deliver-lane.ts';
import { deliverOutbound } from './deliver-outbound.ts';
import { drainLanes } from './drain-lanes.ts';
import { evidenceOf } from './find-evidence.ts';
import { newDeliveryOf, type Parcel } from './parcel.ts';
import { defaultLimits, type EgressPorts } from './ports.ts';
import { prepareClaimed } from './prepare-claimed.ts';
import { recordReceipts } from './record-receipts.ts';
import { buryUnreadable, failureRecords } from './report-failures.ts';
import { sendParcel } from './send-parcel.ts';
import { createTurns } from './turns.ts';

const { NoticeKind } = sealpost.gateway.v1;

const lanesTakenMax = 50;
const deliveriesOfLaneMax = 50;
const laneHoldMs = 15_000;
const stopPollMs = 100;

/** The three things that egress does: deliver what is routed or noticed, go on with what waits, record receipts. */
export interface EgressFlows {
  readonly deliver: (batch: readonly BusRecord[]) => Promise<void>;
  readonly receipts: (batch: readonly BusRecord[]) => Promise<void>;
  /** Goes on with lanes that are due; returns how many there were. */
  readonly drain: () => Promise<number>;
}

/** Wires the flows to the database, the bus and the platforms. */
export const createEgressFlows = (ports: EgressPorts): EgressFlows => {
  const { store, bus, now, random, metrics, connectors } = ports;
  const limits = { ...defaultLimits, ...ports.limits };
  const holder = randomUUID();
  const counted = countersOf(ports);
  const record = createBatcher<readonly SentPart[]>((parts) => recordParts(store)(parts.flat()));
  const endOne = createBatcher<EndedDelivery>(endDeliveries(store));
  const lanesAtOnce = bulkhead(limits.lanesAtOnce, Infinity);
  const isTagged = (parcel: Parcel): boolean => connectors[parcel.platform].capabilities.tagged === 'full';

  const send = sendParcel({
    client: ports.client,
    breaker: createBreaker(),
    turns: createTurns({ now, inPlaceMs: limits.paceInPlaceMs }),
    connectors,
    now,
    recordPart: ({ parcel, account, target }, part, nativeIds, atMs) =>
      record(
        (nativeIds.length > 0 ? nativeIds : ['']).map((nativeId) => ({
          ...parcel.key,
          account: account.account,
          address: target.address,
          part,
          nativeId,
          atMs,
        })),
      ),
  });

  const end = async (ending: Ending): Promise<void> => {
    const { parcel, state, failure, losses, possiblyDoubled } = ending;
    const atMs = now();
    const records = failureRecords(ending, atMs);
    if (records.length > 0) await bus.publish(records);
    await endOne({
      ...parcel.key,
      state,
      reason: failure?.code ?? '',
      platformCode: failure?.platformCode ?? '',
      possiblyDoubled,
      atMs,
      losses: losses.map(({ code, field, grade }) => ({ code, field, grade })),
    });
    if (!isTagged(parcel)) await closeAmbiguousSend(store)(parcel.account, parcel.key);
    counted.ended(ending);
  };

  const hold = async ({ parcel, prepared }: ClaimedParcel): Promise<{ waitMs: number; reason: string }> => {
    if (!prepared.ok) return { waitMs: 0, reason: '' };
    const { account, target } = prepared.value;
    const windowMs = connectors[parcel.platform].capabilities.windowHours * 3_600_000;
    if (account.pausedUntilMs > now()) return { waitMs: account.pausedUntilMs - now(), reason: 'throttled' };
    if (target.lastInboundAtMs > 0 && now() - target.lastInboundAtMs > windowMs)
      return { waitMs: limits.windowPollMs, reason: 'window_closed' };
    if (
      isFarewell(parcel) &&
      (await isInFlight(store)(Buffer.from(parcel.notice.conversationId), parcel.key.participantId))
    )
      return { waitMs: stopPollMs, reason: 'in_flight' };
    if (!isTagged(parcel) && !(await openAmbiguousSend(store)(parcel.account, parcel.key, now())))
      return { waitMs: limits.evidencePollMs, reason: 'uncertain' };
    return { waitMs: 0, reason: '' };
  };

  const deliver = (
    lane: Parameters<ReturnType<typeof deliverLane>>[0],
    claimed: readonly ClaimedParcel[],
  ): Promise<void> =>
    lanesAtOnce.execute(() =>
      deliverLane({
        send,
        hold,
        end,
        park: async (parking) => {
          const [first] = parking.parked;
          if (parking.lane.reason === 'throttled')
            await pauseAccount(store)(parking.lane.account, parking.lane.nextAtMs);
          await parkLane(store)(parking.lane, parking.parked);
          const parcel = claimed[0]?.parcel;
          if (first?.state === 'parked' && parcel && !isTagged(parcel))
            await closeAmbiguousSend(store)(parcel.account, first);
          counted.parked(parking.lane.reason);
        },
        now,
        random,
        limits,
      })(lane, claimed),
    );

  const prepare = prepareClaimed(ports);
  const expiresAtMs = (parcel: Parcel): number => newDeliveryOf(parcel, limits.ttlMaxMs).expiresAtMs;

  const drain = drainLanes({
    take: () => takeLanes(store)({ holder, nowMs: now(), holdMs: laneHoldMs, max: lanesTakenMax }),
    waiting: (lane) => waitingDeliveries(store)(lane, deliveriesOfLaneMax),
    claim: (lane, resumptions) => claimWaiting(store)(lane, resumptions, now()),
    evidenceOf: evidenceOf(store, isTagged),
    acceptPart: async (delivery, parcel, nativeId) => {
      const targets = await sendingTargets(store)([parcel.key.participantId]);
      const address = targets.get(hexOf(parcel.key.participantId))?.address ?? '';
      const { account, partsSent: part, sendingSinceMs: atMs } = delivery;
      await record([{ ...parcel.key, account, address, part, nativeId, atMs }]);
      counted.reconciled(parcel);
    },
    prepare,
    deliver,
    end,
    release: releaseLane(store),
    now,
    limits,
  });

  return {
    deliver: deliverOutbound({
      claim: (parcels) =>
        claimDeliveries(store)(
          parcels.map((parcel) => newDeliveryOf(parcel, limits.ttlMaxMs)),
          now(),
        ),
      prepare,
      deliver,
      park: ({ lane, parked }) => parkLane(store)(lane, parked),
      bury: buryUnreadable(bus, now),
      count: counted.claimed,
      expiresAtMs,
      now,
      limits,
    }),
    receipts: recordReceipts({
      apply: applyReceipts(store),
      targets: sendingTargets(store),
      accounts: sendingAccounts(store),
      connectors,
      show: async (account, request) => {
        const { kind } = await ports.client.call(account, request);
        counted.shown(kind);
      },
      bus,
      count: metricOfReceipts(metrics),
      now,
    }),
    drain: async () => {
      const keep = setInterval(
        () => void extendLanes(store)(holder, now() + laneHoldMs).catch(() => undefined),
        laneHoldMs / 3,
      );
      try {
        return await drain();
      } finally {
        clearInterval(keep);
      }
    },
  };
};

/** The answer to `stop`: it waits until nothing of that conversation is under way to or from the person. */
const isFarewell = (parcel: Parcel): parcel is Extract<Parcel, { kind: 'notice' }> =>
  parcel.kind === 'notice' && parcel.notice.kind === NoticeKind.NOTICE_KIND_STOPPED;

const metricOfReceipts = (metrics: EgressPorts['metrics']) => {
  const count = metrics.counter('sealpost_receipts_total', 'Receipts recorded, by kind.', ['kind']);
  return (kind: string): void => count({ kind });
};

const countersOf = ({ metrics, logger }: EgressPorts) => {
  const deliveries = metrics.counter(
    'sealpost_deliveries_total',
    'Deliveries that ended, by platform and outcome.',
    ['platform', 'outcome'],
  );
  const doubled = metrics.counter(
    'sealpost_possibly_doubled_total',
    'Deliveries that may have arrived twice.',
    ['platform'],
  );
  const parks = metrics.counter('sealpost_lanes_parked_total', 'Lanes set aside, by reason.', ['reason']);
  const claims = metrics.counter('sealpost_claims_total', 'Records read, by what the claim came to.', [
    'platform',
    'claim',
  ]);
  const reconciliations = metrics.counter(
    'sealpost_reconciled_total',
    'Ambiguous sends that evidence settled.',
    ['platform'],
  );
  const losses = metrics.counter(
    'sealpost_losses_total',
    'Parts of a meaning that a target could not carry.',
    ['platform', 'code', 'grade'],
  );
  const shownReceipts = metrics.counter(
    'sealpost_read_marks_total',
    'Read marks shown to authors, by outcome.',
    ['outcome'],
  );
  return {
    ended: (ending: Ending): void => {
      const { platform } = ending.parcel;
      deliveries({ platform, outcome: ending.failure?.code ?? 'sent' });
      if (ending.possiblyDoubled) doubled({ platform });
      ending.losses.forEach(({ code, grade }) => losses({ platform, code, grade: String(grade) }));
      if (ending.failure?.code === 'roster_invalid' || ending.failure?.code === 'seal_broken')
        logger.error('an envelope was changed between the edges', {
          envelopeId: hexOf(ending.parcel.key.envelopeId),
          code: ending.failure.code,
          field: ending.failure.field ?? '',
          rule: ending.failure.rule ?? '',
        });
    },
    parked: (reason: string): void => parks({ reason }),
    claimed: (claim: string, { platform }: Parcel): void => claims({ platform, claim }),
    reconciled: ({ platform }: Parcel): void => reconciliations({ platform }),
    shown: (outcome: string): void => shownReceipts({ outcome }),
  };
};
