import { type Failure, failure, isRetryable, type Loss } from '#libs/envelope';
import type { LaneKey, ParkedDelivery } from '#libs/store';
import { backoffMs } from './backoff.ts';
import type { Parcel } from './parcel.ts';
import type { EgressLimits } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { SendResult } from './send-parcel.ts';

/** A claimed parcel, and how far it has come before. */
export interface ClaimedParcel {
  readonly parcel: Parcel;
  /** The calls, or why there are none. */
  readonly prepared:
    { readonly ok: true; readonly value: Prepared } | { readonly ok: false; readonly failure: Failure };
  readonly firstPart: number;
  readonly attempt: number;
  readonly possiblyDoubled: boolean;
  readonly expiresAtMs: number;
}

/** The end of a delivery. */
export interface Ending {
  readonly parcel: Parcel;
  readonly state: 'sent' | 'failed';
  readonly failure?: Failure;
  readonly losses: readonly Loss[];
  readonly possiblyDoubled: boolean;
}

/** Why the rest of a lane waits. */
export interface Parking {
  readonly lane: LaneKey & { readonly account: string; readonly reason: string; readonly nextAtMs: number };
  readonly parked: readonly ParkedDelivery[];
}

export interface LanePorts {
  readonly send: (prepared: Prepared, firstPart: number) => Promise<SendResult>;
  /** Milliseconds to wait before a parcel may be tried at all, and why; 0 when it may go. */
  readonly hold: (claimed: ClaimedParcel) => Promise<{ readonly waitMs: number; readonly reason: string }>;
  readonly end: (ending: Ending) => Promise<void>;
  readonly park: (parking: Parking) => Promise<void>;
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
      if (step.kind === 'ended') {
        await ports.end(step.ending);
        continue;
      }
      const behind = claimedParcels.slice(index + 1);
      await ports.park({
        lane: {
          ...lane,
          account: claimed.parcel.account,
          reason: step.reason,
          nextAtMs: ports.now() + step.waitMs,
        },
        parked: [
          parkedOf(claimed, step.kind, step.reason, 1, ports.now() + ports.limits.evidenceMs),
          ...behind.map((later) => parkedOf(later, 'parked', 'behind', 0, 0)),
        ],
      });
      return;
    }
  };

type Step =
  | { readonly kind: 'ended'; readonly ending: Ending }
  | { readonly kind: 'parked' | 'ambiguous'; readonly reason: string; readonly waitMs: number };

const deliverOne = async (ports: LanePorts, claimed: ClaimedParcel): Promise<Step> => {
  const { prepared, possiblyDoubled } = claimed;
  if (!prepared.ok) return ended(claimed, prepared.failure);
  const held = await ports.hold(claimed);
  if (held.waitMs > 0) return waiting(ports, claimed, held.reason, held.waitMs);
  const result = await ports.send(prepared.value, claimed.firstPart);
  switch (result.kind) {
    case 'sent':
      return {
        kind: 'ended',
        ending: { parcel: claimed.parcel, state: 'sent', losses: prepared.value.losses, possiblyDoubled },
      };
    case 'wait':
      return waiting(ports, claimed, result.reason, result.waitMs);
    case 'ambiguous':
      return possiblyDoubled
        ? ended(claimed, failure('uncertain'))
        : { kind: 'ambiguous', reason: 'uncertain', waitMs: ports.limits.evidencePollMs };
    case 'refused':
      return afterRefusal(ports, claimed, result.failure);
  }
};

const afterRefusal = (ports: LanePorts, claimed: ClaimedParcel, refusal: Failure): Step => {
  const { limits, random } = ports;
  if (refusal.code === 'window_closed') return waiting(ports, claimed, refusal.code, limits.windowPollMs);
  if (!isRetryable(refusal)) return ended(claimed, refusal);
  const backoff = { baseMs: limits.backoffBaseMs, maxMs: limits.backoffMaxMs };
  return waiting(
    ports,
    claimed,
    refusal.code,
    backoffMs(claimed.attempt, random(), refusal.retryAfterMs, backoff),
  );
};

/** A wait that would end after the delivery's time has come ends it now, with the reason for which it waited. */
const waiting = ({ now }: LanePorts, claimed: ClaimedParcel, reason: string, waitMs: number): Step =>
  now() + waitMs >= claimed.expiresAtMs
    ? ended(claimed, failure(reason === 'window_closed' ? 'window_closed' : 'expired'))
    : { kind: 'parked', reason, waitMs };

const ended = ({ parcel, prepared, possiblyDoubled }: ClaimedParcel, reason: Failure): Step => ({
  kind: 'ended',
  ending: {
    parcel,
    state: 'failed',
    failure: reason,
    losses: prepared.ok ? prepared.value.losses : [],
    possiblyDoubled,
  },
});

const parkedOf = (
  { parcel }: ClaimedParcel,
  state: 'parked' | 'ambiguous',
  reason: string,
  attempts: 0 | 1,
  evidenceUntilMs: number,
): ParkedDelivery => ({ ...parcel.key, value: parcel.value, state, reason, attempts, evidenceUntilMs });
