import type { BusRecord } from '#libs/bus';
import { gather } from '#libs/nest-kit';
import type { Claim, LaneKey, NewDelivery } from '#libs/store';
import type { StartedLane } from './lanes/await-lanes.ts';
import type { ClaimedParcel, Parking, UnpreparedParcel } from './lanes/deliver-lane.ts';
import type { DeliverLane } from './lanes/lane-delivery.ts';
import { byLane, type LaneGroup } from './lanes/lane-groups.ts';
import { type EnvelopeParcel, newDeliveryOf, type Parcel, parcelOf, type Reading } from './parcel/parcel.ts';
import type { EgressLimits } from './ports.ts';
import type { Unreadable } from './report-failures.ts';

export interface DeliverOutboundPorts {
  readonly claim: (deliveries: readonly NewDelivery[], nowMs: number) => Promise<readonly Claim[]>;
  readonly prepare: (claimed: readonly UnpreparedParcel[]) => Promise<readonly ClaimedParcel[]>;
  readonly deliver: DeliverLane;
  /** Waits until lanes are over, or are safe without their records. */
  readonly settle: (started: readonly StartedLane[]) => Promise<void>;
  readonly park: (parkings: readonly Parking[]) => Promise<void>;
  readonly bury: (unreadable: readonly Unreadable[]) => Promise<void>;
  /** Looks at envelopes whose target or author is no member. */
  readonly suspect: (parcels: readonly EnvelopeParcel[]) => Promise<void>;
  readonly count: (claim: Claim, parcel: Parcel) => void;
  readonly now: () => number;
  readonly limits: EgressLimits;
}

/** Batches of partitions that come while others are made ready are made ready together after them, or beside them where they are many. */
const readyings = { runsMax: 2, besideMin: 16, jobsMax: 32, waitingMax: 1000 };

/**
 * Delivers a batch of routed envelopes, or of notices: claim, open, prepare, send lane by lane, record. Batches of several
 * partitions share the statements up to the sends, and nothing after them. What has to wait is parked in the database, and
 * what takes long goes on without its record, so that the offset moves on.
 */
export const deliverOutbound = (ports: DeliverOutboundPorts) => {
  const makeReady = gather(async (batches: readonly (readonly BusRecord[])[]) => {
    const readings = batches.map(parcelsOf);
    const ready = await readyOf(ports, readings);
    const batchOf = new Map(
      readings.flatMap(({ read }, index) => read.map(({ parcel }) => [parcel, index] as const)),
    );
    const shares = batches.map((): ClaimedParcel[] => []);
    for (const one of ready) shares[batchOf.get(one.parcel) ?? 0]?.push(one);
    return shares;
  }, readyings);
  return async (batch: readonly BusRecord[]): Promise<void> => {
    const ready = await makeReady(batch);
    await ports.settle(byLane(ready).map((group) => startedLane(ports, group)));
  };
};

/** Claims and prepares what was read, and parks what may have been sent before. */
const readyOf = async (
  ports: DeliverOutboundPorts,
  readings: readonly ReturnType<typeof parcelsOf>[],
): Promise<readonly ClaimedParcel[]> => {
  await ports.bury(readings.flatMap(({ unreadable }) => unreadable));
  const read = readings.flatMap((reading) => reading.read);
  if (read.length === 0) return [];

  const { claimed, left } = await claimedOf(ports, read);
  await ports.suspect(left);
  const [interrupted, going] = partition(byLane(claimed), ({ items }) =>
    items.some(({ claim }) => claim === 'interrupted'),
  );
  if (interrupted.length > 0)
    await ports.park(interrupted.map(({ lane, items }) => restOf(ports, lane, items)));
  return ports.prepare(going.flatMap(({ items }) => items.map(firstTry)));
};

interface ReadParcel {
  readonly parcel: Parcel;
  readonly reading: Reading['reading'];
}

interface Claimed {
  readonly parcel: Parcel;
  readonly expiresAtMs: number;
  readonly claimedAtMs: number;
  readonly claim: 'claimed' | 'interrupted';
}

/** A record that was read before has an attempt number; only an operator puts one there. */
const parcelsOf = (
  batch: readonly BusRecord[],
): { readonly read: readonly ReadParcel[]; readonly unreadable: readonly Unreadable[] } => {
  const read: ReadParcel[] = [];
  const unreadable: Unreadable[] = [];
  for (const record of batch) {
    const parcel = parcelOf(record.topic, record.value, record.offset);
    const reading = record.headers['attempt'] === undefined ? 'first' : 'replay';
    if (parcel.ok) read.push({ parcel: parcel.value, reading });
    else unreadable.push({ record, failure: parcel.failure });
  }
  return { read, unreadable };
};

/** What is ours to send, and what was before and was interrupted; the rest has its way already. */
const claimedOf = async (
  { claim, count, now, limits }: DeliverOutboundPorts,
  read: readonly ReadParcel[],
): Promise<{ readonly claimed: readonly Claimed[]; readonly left: readonly EnvelopeParcel[] }> => {
  const nowMs = now();
  const deliveries = read.map(({ parcel, reading }) =>
    newDeliveryOf(parcel, { reading, nowMs }, limits.ttlMaxMs),
  );
  const claims = await claim(deliveries, nowMs);
  const claimed: Claimed[] = [];
  const left: EnvelopeParcel[] = [];
  for (const [index, { parcel }] of read.entries()) {
    const came = claims[index] ?? 'repeated';
    count(came, parcel);
    if (came === 'left' && parcel.kind === 'envelope') left.push(parcel);
    if (came !== 'claimed' && came !== 'interrupted') continue;
    claimed.push({
      parcel,
      expiresAtMs: deliveries[index]?.expiresAtMs ?? 0,
      claimedAtMs: nowMs,
      claim: came,
    });
  }
  return { claimed, left };
};

/** Whether the interrupted ones were sent has to be found out first; what came after them waits for that. */
const restOf = (
  { now, limits }: DeliverOutboundPorts,
  lane: LaneKey,
  items: LaneGroup<Claimed>['items'],
): Parking => ({
  accountUntilMs: 0,
  lane: {
    ...lane,
    account: items[0]?.parcel.account ?? '',
    reason: 'uncertain',
    untilMs: now() + limits.evidencePollMs,
    nextAtMs: now() + limits.evidencePollMs,
    knownInboundMs: 0,
  },
  parked: items.map(({ parcel, claim, claimedAtMs }) => ({
    ...parcel.key,
    value: parcel.value,
    attempts: 0,
    ...(claim === 'interrupted'
      ? {
          state: 'ambiguous',
          reason: 'uncertain',
          evidenceUntilMs: now() + limits.evidenceMs,
          claimedAtMs: null,
        }
      : { state: 'parked', reason: 'behind', evidenceUntilMs: 0, claimedAtMs }),
  })),
});

const firstTry = ({ parcel, expiresAtMs, claimedAtMs }: Claimed): UnpreparedParcel => ({
  parcel,
  claimedAtMs,
  expiresAtMs,
  firstPart: 0,
  attempt: 0,
  possiblyDoubled: false,
});

const partition = <T>(items: readonly T[], holds: (item: T) => boolean): readonly [T[], T[]] => [
  items.filter(holds),
  items.filter((item) => !holds(item)),
];

/** The account of the first stands for all of a lane: they go to one person. */
const startedLane = (
  { deliver }: DeliverOutboundPorts,
  { lane, items }: LaneGroup<ClaimedParcel>,
): StartedLane => {
  const account = items[0]?.parcel.account ?? '';
  return { lane, account, claimed: items, entry: deliver(lane, account, items) };
};
