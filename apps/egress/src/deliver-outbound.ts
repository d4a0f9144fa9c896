import type { BusRecord } from '#libs/bus';
import type { Claim, LaneKey } from '#libs/store';
import type { ClaimedParcel, Parking } from './deliver-lane.ts';
import { byLane } from './lane-groups.ts';
import { type Parcel, parcelOf } from './parcel.ts';
import type { EgressLimits } from './ports.ts';
import type { UnpreparedParcel } from './prepare-claimed.ts';
import type { Unreadable } from './report-failures.ts';

export interface DeliverOutboundPorts {
  readonly claim: (parcels: readonly Parcel[]) => Promise<readonly Claim[]>;
  readonly prepare: (claimed: readonly UnpreparedParcel[]) => Promise<readonly ClaimedParcel[]>;
  readonly deliver: (lane: LaneKey, claimed: readonly ClaimedParcel[]) => Promise<void>;
  readonly park: (parking: Parking) => Promise<void>;
  readonly bury: (unreadable: readonly Unreadable[]) => Promise<void>;
  readonly count: (claim: Claim, parcel: Parcel) => void;
  readonly expiresAtMs: (parcel: Parcel) => number;
  readonly now: () => number;
  readonly limits: EgressLimits;
}

/**
 * Delivers a batch of routed envelopes, or of notices: claim, open, prepare, send lane by lane, record. What has to wait
 * is parked in the database, so that the offset moves on.
 */
export const deliverOutbound =
  (ports: DeliverOutboundPorts) =>
  async (batch: readonly BusRecord[]): Promise<void> => {
    const { parcels, unreadable } = parcelsOf(batch);
    await ports.bury(unreadable);
    if (parcels.length === 0) return;

    const claims = await ports.claim(parcels);
    parcels.forEach((parcel, index) => ports.count(claims[index] ?? 'failed', parcel));
    await parkInterrupted(
      ports,
      parcels.filter((_, index) => claims[index] === 'pending'),
    );

    const claimed = parcels
      .filter((_, index) => claims[index] === 'claimed')
      .map((parcel) => firstTry(parcel, ports));
    const prepared = await ports.prepare(claimed);
    await Promise.all(byLane(prepared).map(({ lane, items }) => ports.deliver(lane, items)));
  };

const parcelsOf = (
  batch: readonly BusRecord[],
): { parcels: readonly Parcel[]; unreadable: readonly Unreadable[] } => {
  const parcels: Parcel[] = [];
  const unreadable: Unreadable[] = [];
  for (const record of batch) {
    const parcel = parcelOf(record.topic, record.value, record.offset);
    if (parcel.ok) parcels.push(parcel.value);
    else unreadable.push({ record, failure: parcel.failure });
  }
  return { parcels, unreadable };
};

/** Something claimed these before and was interrupted: whether they were sent has to be found out first. */
const parkInterrupted = async (
  { park, now, limits }: DeliverOutboundPorts,
  parcels: readonly Parcel[],
): Promise<void> => {
  for (const { lane, items } of byLane(parcels.map((parcel) => ({ parcel })))) {
    const account = items[0]?.parcel.account ?? '';
    await park({
      lane: { ...lane, account, reason: 'uncertain', nextAtMs: now() + limits.evidencePollMs },
      parked: items.map(({ parcel }) => ({
        ...parcel.key,
        value: parcel.value,
        state: 'ambiguous',
        reason: 'uncertain',
        attempts: 0,
        evidenceUntilMs: now() + limits.evidenceMs,
      })),
    });
  }
};

const firstTry = (parcel: Parcel, { expiresAtMs }: DeliverOutboundPorts): UnpreparedParcel => ({
  parcel,
  firstPart: 0,
  attempt: 0,
  possiblyDoubled: false,
  expiresAtMs: expiresAtMs(parcel),
});
