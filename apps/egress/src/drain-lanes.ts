import { type Failure, failure, hexOf } from '#libs/envelope';
import type { LaneKey, Resumption, WaitingDelivery } from '#libs/store';
import type { ClaimedParcel, Ending } from './deliver-lane.ts';
import { type Parcel, parcelOf } from './parcel.ts';
import type { EgressLimits } from './ports.ts';
import type { UnpreparedParcel } from './prepare-claimed.ts';

/** What became of a send of which nobody could say whether it was accepted. */
export type Evidence = { readonly kind: 'accepted'; readonly nativeId: string } | { readonly kind: 'none' };

export interface DrainLanesPorts {
  readonly take: () => Promise<readonly LaneKey[]>;
  readonly waiting: (lane: LaneKey) => Promise<readonly WaitingDelivery[]>;
  readonly claim: (lane: LaneKey, resumptions: readonly Resumption[]) => Promise<ReadonlySet<string>>;
  readonly evidenceOf: (delivery: WaitingDelivery, parcel: Parcel) => Promise<Evidence>;
  /** Records that a part was accepted after all. */
  readonly acceptPart: (delivery: WaitingDelivery, parcel: Parcel, nativeId: string) => Promise<void>;
  readonly prepare: (claimed: readonly UnpreparedParcel[]) => Promise<readonly ClaimedParcel[]>;
  readonly deliver: (lane: LaneKey, claimed: readonly ClaimedParcel[]) => Promise<void>;
  readonly end: (ending: Ending) => Promise<void>;
  readonly release: (lane: LaneKey) => Promise<void>;
  readonly now: () => number;
  readonly limits: EgressLimits;
}

/** Goes on with the lanes whose wait is over, each in its order. Whoever holds a lane's row drains it. */
export const drainLanes = (ports: DrainLanesPorts) => async (): Promise<number> => {
  const lanes = await ports.take();
  await Promise.all(lanes.map((lane) => drainLane(ports, lane)));
  return lanes.length;
};

const drainLane = async (ports: DrainLanesPorts, lane: LaneKey): Promise<void> => {
  const resumable = await settled(ports, await ports.waiting(lane));
  const mine = await ports.claim(
    lane,
    resumable.map(({ parcel, repeated }) => ({ envelopeId: parcel.key.envelopeId, repeated })),
  );
  const claimed = resumable.filter(({ parcel }) => mine.has(hexOf(parcel.key.envelopeId)));
  await ports.deliver(lane, await ports.prepare(claimed));
  await ports.release(lane);
};

/** A delivery that can go on; `repeated` when nobody knows whether it was sent before. */
type Resumable = UnpreparedParcel & { readonly repeated: boolean };

/** Ends what has expired, and finds out about sends that were interrupted, up to the first that still has to wait. */
const settled = async (
  ports: DrainLanesPorts,
  deliveries: readonly WaitingDelivery[],
): Promise<readonly Resumable[]> => {
  const resumable: Resumable[] = [];
  for (const delivery of deliveries) {
    const parcel = parcelOf(delivery.topic, delivery.value, delivery.seq);
    if (!parcel.ok) continue;
    if (delivery.state === 'parked' && delivery.expiresAtMs <= ports.now()) {
      await ports.end(endingOf(delivery, parcel.value, expiryOf(delivery)));
      continue;
    }
    const resumed = await resume(ports, delivery, parcel.value);
    if (!resumed) break;
    resumable.push(resumed);
  }
  return resumable;
};

const resume = async (
  ports: DrainLanesPorts,
  delivery: WaitingDelivery,
  parcel: Parcel,
): Promise<Resumable | undefined> => {
  const { partsSent, possiblyDoubled, attempt, expiresAtMs } = delivery;
  const facts = { parcel, attempt, expiresAtMs, firstPart: partsSent, possiblyDoubled, repeated: false };
  if (delivery.state === 'parked') return facts;
  const evidence = await ports.evidenceOf(delivery, parcel);
  if (evidence.kind === 'accepted') {
    await ports.acceptPart(delivery, parcel, evidence.nativeId);
    return { ...facts, firstPart: partsSent + 1 };
  }
  return delivery.evidenceUntilMs > ports.now()
    ? undefined
    : { ...facts, possiblyDoubled: true, repeated: true };
};

const expiryOf = ({ reason }: WaitingDelivery): Failure =>
  failure(reason === 'window_closed' ? 'window_closed' : 'expired');

const endingOf = (delivery: WaitingDelivery, parcel: Parcel, reason: Failure): Ending => ({
  parcel,
  state: 'failed',
  failure: reason,
  losses: [],
  possiblyDoubled: delivery.possiblyDoubled,
});
