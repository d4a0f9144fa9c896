import { type Failure, failure, isRetryable, type Loss, type Result } from '#libs/envelope';
import type { LaneKey, ParkedLane, SentPart } from '#libs/store';
import type { Parcel } from '../parcel/parcel.ts';
import type { Prepared } from '../parcel/prepare.ts';
import type { EgressLimits } from '../ports.ts';
import { backoffMs } from '../sending/backoff.ts';
import type { SendResult } from '../sending/send-parcel.ts';
import { endlessMs, type Hold } from './holds.ts';

/** A claimed parcel, and how far it has come before. */
export interface ClaimedParcel {
  readonly parcel: Parcel;
  /** The calls, or why there are none. */
  readonly prepared: Result<Prepared>;
  /** The time of the claim that makes it ours. */
  readonly claimedAtMs: number;
  readonly firstPart: number;
  readonly attempt: number;
  readonly possiblyDoubled: boolean;
  readonly expiresAtMs: number;
}

/** A parcel that is ours to send, before it is opened. */
export type UnpreparedParcel = Omit<ClaimedParcel, 'prepared'>;

/** The end of a delivery. */
export interface Ending {
  readonly parcel: Parcel;
  readonly state: 'sent' | 'failed';
  readonly failure?: Failure;
  readonly losses: readonly Loss[];
  readonly possiblyDoubled: boolean;
  /** What was accepted and is not durable yet. */
  readonly parts: readonly SentPart[];
}

/** Why the rest of a lane waits. */
export interface Parking extends ParkedLane {
  /** Until when everything that goes by the same account waits, Unix milliseconds; 0 when it does not. */
  readonly accountUntilMs: number;
}

export interface LanePorts {
  /** Notes that a parcel is being sent; not `true` when it is not ours any more. */
  readonly begin: (claimed: ClaimedParcel) => Promise<boolean | undefined>;
  readonly send: (prepared: Prepared, firstPart: number) => Promise<SendResult>;
  /** Why a parcel may not be tried yet, and until when; `undefined` when it may go. */
  readonly hold: (prepared: Prepared) => Promise<Hold | undefined>;
  readonly end: (ending: Ending) => Promise<void>;
  readonly park: (parking: Parking, first: ClaimedParcel) => Promise<void>;
  readonly now: () => number;
  readonly random: () => number;
  readonly limits: EgressLimits;
}

/** Sends the parcels of one lane in order. The first that has to wait parks itself and everything behind it. */
export const deliverLane =
  (ports: LanePorts) =>
  async (lane: LaneKey, claimedParcels: readonly ClaimedParcel[]): Promise<void> => {
    for (const [index, claimed] of claimedParcels.entries()) {
      const step = await deliverOne(ports, claimed);
      if (step.kind === 'lost') continue;
      if (step.kind === 'ended') await ports.end(step.ending);
      else return ports.park(parkingOf(ports, lane, step, claimedParcels.slice(index)), claimed);
    }
  };

interface Rest {
  readonly kind: 'parked' | 'ambiguous';
  readonly reason: string;
  readonly untilMs: number;
  readonly scope: 'lane' | 'account';
}

type Step = { readonly kind: 'ended'; readonly ending: Ending } | { readonly kind: 'lost' } | Rest;

const deliverOne = async (ports: LanePorts, claimed: ClaimedParcel): Promise<Step> => {
  const { prepared, firstPart } = claimed;
  if (!prepared.ok) return failedWith(claimed, prepared.failure);
  if (firstPart >= prepared.value.requests.length) return sent(claimed, prepared.losses, []);
  if (ports.now() >= claimed.expiresAtMs) return failedWith(claimed, failure('expired'));
  const hold = await ports.hold(prepared.value);
  if (hold) return { kind: 'parked', scope: 'lane', ...hold };
  if (!(await ports.begin(claimed))) return { kind: 'lost' };
  const result = await ports.send(prepared.value, firstPart);
  switch (result.kind) {
    case 'sent':
      return sent(claimed, prepared.losses, result.last);
    case 'wait':
      return { kind: 'parked', scope: 'lane', reason: result.reason, untilMs: ports.now() + result.waitMs };
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        scope: 'lane',
        reason: 'uncertain',
        untilMs: ports.now() + ports.limits.evidencePollMs,
      };
    case 'refused':
      return afterRefusal(ports, claimed, result.failure);
  }
};

/** A window that the platform says is closed stays so until the person writes; other refusals pass with time, or never. */
const afterRefusal = (ports: LanePorts, claimed: ClaimedParcel, refusal: Failure): Step => {
  const { limits, random, now } = ports;
  if (refusal.code === 'window_closed')
    return { kind: 'parked', scope: 'lane', reason: refusal.code, untilMs: endlessMs };
  if (!isRetryable(refusal)) return failedWith(claimed, refusal);
  const backoff = { baseMs: limits.backoffBaseMs, maxMs: limits.backoffMaxMs };
  const waitMs = backoffMs(claimed.attempt, random(), refusal.retryAfterMs, backoff);
  const isOfAccount = refusal.code === 'throttled' && refusal.field !== 'recipient';
  return {
    kind: 'parked',
    scope: isOfAccount ? 'account' : 'lane',
    reason: refusal.code,
    untilMs: now() + waitMs,
  };
};

const sent = (
  { parcel, possiblyDoubled }: ClaimedParcel,
  losses: readonly Loss[],
  parts: readonly SentPart[],
): Step => ({ kind: 'ended', ending: { parcel, state: 'sent', losses, possiblyDoubled, parts } });

const failedWith = ({ parcel, prepared, possiblyDoubled }: ClaimedParcel, reason: Failure): Step => ({
  kind: 'ended',
  ending: {
    parcel,
    state: 'failed',
    failure: reason,
    losses: prepared.ok ? prepared.losses : [],
    possiblyDoubled,
    parts: [],
  },
});

/** The lane is looked at again when its rest is over, or when the first of its deliveries expires. */
const parkingOf = (
  { now, limits }: LanePorts,
  lane: LaneKey,
  { kind, reason, untilMs, scope }: Rest,
  [first, ...behind]: readonly ClaimedParcel[],
): Parking => {
  const all = first ? [first, ...behind] : behind;
  const target = first?.prepared.ok ? first.prepared.value.target : undefined;
  return {
    accountUntilMs: scope === 'account' ? untilMs : 0,
    lane: {
      ...lane,
      account: first?.parcel.account ?? '',
      reason,
      untilMs,
      nextAtMs: Math.min(untilMs, ...all.map(({ expiresAtMs }) => expiresAtMs)),
      knownInboundMs: target?.lastInboundAtMs ?? 0,
    },
    parked: all.map(({ parcel, claimedAtMs }, index) => ({
      ...parcel.key,
      value: parcel.value,
      claimedAtMs,
      ...(index === 0
        ? { state: kind, reason, attempts: 1 as const, evidenceUntilMs: now() + limits.evidenceMs }
        : { state: 'parked' as const, reason: 'behind', attempts: 0 as const, evidenceUntilMs: 0 }),
    })),
  };
};
