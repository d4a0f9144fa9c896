import { setTimeout as sleep } from 'node:timers/promises';
import { type Failure, failure, hexOf } from '#libs/envelope';
import type { DueLane, LaneKey, LaneRoom, LaneUnderWay, Resumption, WaitingDelivery } from '#libs/store';
import { type Parcel, parcelOf } from '../parcel/parcel.ts';
import type { EgressLimits } from '../ports.ts';
import type { StartedLane } from './await-lanes.ts';
import type { ClaimedParcel, Ending, UnpreparedParcel } from './deliver-lane.ts';
import type { DeliverLane } from './lane-delivery.ts';

/** What became of a send of which nobody could say whether it was accepted. */
export type Evidence = { readonly kind: 'accepted'; readonly nativeId: string } | { readonly kind: 'none' };

export interface DrainLanesPorts {
  /** Takes lanes that are due, for which there is room. */
  readonly take: (room: LaneRoom) => Promise<readonly DueLane[]>;
  /** Makes lanes this drainer's that are being sent already. */
  readonly keep: (lanes: readonly LaneUnderWay[]) => Promise<void>;
  /** Keeps lanes that were taken. */
  readonly extend: (lanes: readonly LaneKey[]) => Promise<void>;
  /** Makes lanes due whose person has written again. */
  readonly wakeReopened: () => Promise<unknown>;
  /** The next deliveries of a lane; while it rests, only what has expired. */
  readonly waiting: (lane: DueLane) => Promise<readonly WaitingDelivery[]>;
  readonly claim: (
    lane: LaneKey,
    resumptions: readonly Resumption[],
    nowMs: number,
  ) => Promise<ReadonlySet<string>>;
  readonly evidenceOf: (delivery: WaitingDelivery, parcel: Parcel) => Promise<Evidence>;
  /** Records that a part was accepted after all. */
  readonly acceptPart: (delivery: WaitingDelivery, parcel: Parcel, nativeId: string) => Promise<void>;
  readonly prepare: (claimed: readonly UnpreparedParcel[]) => Promise<readonly ClaimedParcel[]>;
  readonly deliver: DeliverLane;
  readonly end: (ending: Ending) => Promise<void>;
  /** Ends what cannot be read any more. */
  readonly discard: (delivery: WaitingDelivery, reason: Failure) => Promise<void>;
  readonly release: (lane: LaneKey, nextAtMs: number) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  readonly now: () => number;
  readonly limits: EgressLimits;
}

/** Goes on with lanes whose wait is over, several at a time, each in its order. Whoever holds a lane's row drains it. */
export interface Drainer {
  /** Starts what is due, as far as there is room, and returns how many lanes that were; it does not wait for them. */
  readonly round: () => Promise<number>;
  /**
   * Takes over lanes that are under way. When it resolves they are safe without the records that they came from: if this
   * process dies, another one goes on with them.
   */
  readonly adopt: (lanes: readonly StartedLane[]) => Promise<void>;
  /** Waits for the lanes under way. */
  readonly idle: () => Promise<void>;
}

/** Makes a drainer. One whose process dies loses its lanes to others once its lease ends. */
export const createDrainer = (ports: DrainLanesPorts): Drainer => {
  const { now, limits } = ports;
  const active = new Map<Promise<void>, LaneKey & { readonly account: string }>();
  const due = { extendAtMs: 0, wakeAtMs: 0 };

  const track = (lane: LaneKey & { readonly account: string }, work: Promise<void>): void => {
    const draining = work.catch(ports.onFailure).finally(() => active.delete(draining));
    active.set(draining, lane);
  };

  const underWay = (): ReadonlyMap<string, number> => {
    const lanes = new Map<string, number>();
    for (const { account } of active.values()) lanes.set(account, (lanes.get(account) ?? 0) + 1);
    return lanes;
  };

  return {
    round: async () => {
      if (active.size > 0 && now() >= due.extendAtMs) {
        due.extendAtMs = now() + limits.leaseMs / 3;
        await ports.extend([...active.values()]);
      }
      if (now() >= due.wakeAtMs) {
        due.wakeAtMs = now() + limits.reopenedPollMs;
        await ports.wakeReopened();
      }
      const max = limits.lanesAtOnce - active.size;
      const room = { max, ofAccountMax: limits.lanesOfAccountAtOnce, underWay: underWay() };
      const lanes = max > 0 ? await ports.take(room) : [];
      for (const lane of lanes) track(lane, drainLane(ports, lane));
      return lanes.length;
    },
    adopt: async (lanes) => {
      const kept = ports.keep(lanes.map(underWayOf));
      for (const started of lanes)
        track({ ...started.lane, account: started.account }, carry(ports, started, kept));
      await kept;
    },
    idle: async () => {
      while (active.size > 0) {
        const over = Promise.all(active.keys());
        await Promise.race([over, sleep(limits.leaseMs / 3, undefined, { ref: false })]);
        if (active.size > 0) await ports.extend([...active.values()]);
      }
    },
  };
};

const underWayOf = ({ lane, account, claimed }: StartedLane): LaneUnderWay => ({
  lane,
  account,
  deliveries: claimed.map(({ parcel, claimedAtMs }) => ({ ...parcel.key, value: parcel.value, claimedAtMs })),
});

/** Lets a lane go when what was sent straight from the bus is over, so that what came behind it is next. */
const carry = async (
  ports: DrainLanesPorts,
  { lane, entry }: StartedLane,
  kept: Promise<void>,
): Promise<void> => {
  await Promise.allSettled([kept]);
  try {
    await entry.done;
  } finally {
    await ports.release(lane, ports.now());
  }
};

const drainLane = async (ports: DrainLanesPorts, lane: DueLane): Promise<void> => {
  const { resumable, blocked } = await settled(ports, lane, await ports.waiting(lane));
  const claimedAtMs = ports.now();
  const mine = await ports.claim(
    lane,
    resumable.map(({ parcel, repeated }) => ({ envelopeId: parcel.key.envelopeId, repeated })),
    claimedAtMs,
  );
  const claimed = resumable
    .filter(({ parcel }) => mine.has(hexOf(parcel.key.envelopeId)))
    .map((one) => ({ ...one, claimedAtMs }));
  if (claimed.length > 0) await ports.deliver(lane, lane.account, await ports.prepare(claimed)).done;
  await ports.release(lane, ports.now() + (blocked ? ports.limits.evidencePollMs : 0));
};

/** A delivery that can go on; `repeated` when nobody knows whether it was sent before. */
type Resumable = Omit<UnpreparedParcel, 'claimedAtMs'> & { readonly repeated: boolean };

/** Ends what has expired, and finds out about sends that were interrupted, up to the first that still has to wait. */
const settled = async (
  ports: DrainLanesPorts,
  lane: DueLane,
  deliveries: readonly WaitingDelivery[],
): Promise<{ readonly resumable: readonly Resumable[]; readonly blocked: boolean }> => {
  const resumable: Resumable[] = [];
  for (const delivery of deliveries) {
    const parcel = parcelOf(delivery.topic, delivery.value, delivery.seq);
    if (!parcel.ok) {
      await ports.discard(delivery, parcel.failure);
      continue;
    }
    const next = await resumed(ports, lane, delivery, parcel.value);
    if (next === 'blocked') return { resumable, blocked: true };
    if ('resumable' in next) resumable.push(next.resumable);
    else await ports.end(next);
  }
  return { resumable, blocked: false };
};

const resumed = async (
  ports: DrainLanesPorts,
  lane: DueLane,
  delivery: WaitingDelivery,
  parcel: Parcel,
): Promise<{ readonly resumable: Resumable } | Ending | 'blocked'> => {
  const { state, begunAtMs, parts, partsSent, possiblyDoubled, attempt, expiresAtMs } = delivery;
  const facts = { parcel, attempt, expiresAtMs, firstPart: partsSent, possiblyDoubled, repeated: false };
  const isExpired = expiresAtMs <= ports.now();
  if (partsSent >= parts) return { resumable: facts };
  const wasCalled = state === 'ambiguous' || (state === 'pending' && begunAtMs > 0);
  if (!wasCalled) return isExpired ? endingOf(delivery, parcel, expiryOf(lane)) : { resumable: facts };
  const evidence = await ports.evidenceOf(delivery, parcel);
  if (evidence.kind === 'accepted') {
    await ports.acceptPart(delivery, parcel, evidence.nativeId);
    return { resumable: { ...facts, firstPart: partsSent + 1 } };
  }
  if (evidenceUntilMs(delivery, ports.limits) > ports.now()) return 'blocked';
  return possiblyDoubled || isExpired
    ? endingOf(delivery, parcel, failure('uncertain'))
    : { resumable: { ...facts, possiblyDoubled: true, repeated: true } };
};

/** A drainer that has died did not say until when. */
const evidenceUntilMs = (
  { state, evidenceUntilMs: saidMs, begunAtMs }: WaitingDelivery,
  { evidenceMs }: EgressLimits,
): number => (state === 'pending' ? begunAtMs + evidenceMs : saidMs);

/** What waited behind a closed window could not be sent for that reason, wherever in the lane it stood. */
const expiryOf = ({ reason }: DueLane): Failure =>
  failure(reason === 'window_closed' ? 'window_closed' : 'expired');

const endingOf = (delivery: WaitingDelivery, parcel: Parcel, reason: Failure): Ending => ({
  parcel,
  state: 'failed',
  failure: reason,
  losses: [],
  possiblyDoubled: delivery.possiblyDoubled,
  parts: [],
});
