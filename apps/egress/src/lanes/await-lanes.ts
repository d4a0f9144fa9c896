import { setTimeout as sleep } from 'node:timers/promises';
import type { LaneKey } from '#libs/store';
import type { Entry } from '../sending/gate.ts';
import type { ClaimedParcel, Parking } from './deliver-lane.ts';

/** A lane of a batch that was given to be sent. */
export interface StartedLane {
  readonly lane: LaneKey;
  readonly account: string;
  readonly claimed: readonly ClaimedParcel[];
  readonly entry: Entry;
}

export interface AwaitLanesPorts {
  readonly park: (parkings: readonly Parking[]) => Promise<void>;
  /** Takes over lanes that are under way. */
  readonly adopt: (lanes: readonly StartedLane[]) => Promise<void>;
  readonly now: () => number;
  readonly patienceMs: number;
}

/**
 * Waits for the lanes of a batch, for a while. Those that have not begun by then are parked and due at once; those under
 * way are taken over. When it resolves, the records of all of them may be forgotten.
 */
export const awaitLanes =
  ({ park, adopt, now, patienceMs }: AwaitLanesPorts) =>
  async (started: readonly StartedLane[]): Promise<void> => {
    const slow = await unfinished(started, patienceMs);
    const idle = new Set(slow.filter(({ entry }) => entry.withdraw()));
    const underWay = slow.filter((lane) => !idle.has(lane));
    const left = await Promise.allSettled([
      idle.size > 0 ? park([...idle].map((lane) => parkingOf(lane, now()))) : undefined,
      underWay.length > 0 ? adopt(underWay) : undefined,
    ]);
    const behind = left[1]?.status === 'fulfilled' ? new Set(underWay) : new Set<StartedLane>();
    const rest = started.filter((lane) => !behind.has(lane));
    throwFirst([...(await Promise.allSettled(rest.map(({ entry }) => entry.done))), ...left.slice(0, 1)]);
  };

/** The lanes that are not over when the time is. */
const unfinished = async (
  started: readonly StartedLane[],
  patienceMs: number,
): Promise<readonly StartedLane[]> => {
  const running = new Set(started);
  const over = Promise.all(
    started.map((lane) => lane.entry.done.catch(() => undefined).finally(() => running.delete(lane))),
  );
  const stop = new AbortController();
  const patience = sleep(patienceMs, undefined, { signal: stop.signal }).catch(() => undefined);
  await Promise.race([over, patience]);
  stop.abort();
  return [...running];
};

/** Its account has as many calls under way as it may; it goes on as soon as one of them is over. */
const parkingOf = ({ lane, account, claimed }: StartedLane, nowMs: number): Parking => ({
  accountUntilMs: 0,
  lane: { ...lane, account, reason: 'busy', untilMs: nowMs, nextAtMs: nowMs, knownInboundMs: 0 },
  parked: claimed.map(({ parcel, claimedAtMs }) => ({
    ...parcel.key,
    value: parcel.value,
    state: 'parked',
    reason: 'busy',
    attempts: 0,
    evidenceUntilMs: 0,
    claimedAtMs,
  })),
});

/** All are waited for before one failure is told: their records are delivered again together. */
const throwFirst = (outcomes: readonly PromiseSettledResult<unknown>[]): void => {
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
};
