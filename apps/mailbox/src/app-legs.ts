import { type Platform, platforms } from '#libs/envelope';
import type { AppLeg, LegEvent } from '#libs/store';

export interface AppLegsPorts {
  readonly note: (app: Platform, event: LegEvent, nowMs: number) => Promise<void>;
  readonly legs: () => Promise<ReadonlyMap<string, AppLeg>>;
  readonly now: () => number;
}

/** The ways to the backends of apps, as all mailboxes together know them. */
export interface AppLegs {
  /** Notes what happened on the way to an app. */
  readonly note: (app: Platform, event: LegEvent) => Promise<void>;
  /** The apps that no mailbox can reach now: a message for them waits. */
  readonly away: () => Promise<ReadonlySet<Platform>>;
  /** Whether an app has a stream open, here or at another mailbox. */
  readonly hasStream: (app: Platform) => Promise<boolean>;
}

/** An open stream is noted so often, and counts as open for so long afterwards. */
const streamNotedEveryMs = 2_000;
const streamCountsMs = 10_000;
/** A post that failed says that the backend is away for so long; it is tried again meanwhile. */
const failureCountsMs = 60_000;
const knownForMs = 1_000;

/** Whether an app's backend can be reached: its stream is open, or it takes posts and the last one did not fail. */
export const isReachable = (leg: AppLeg | undefined, nowMs: number): boolean => {
  if (!leg) return false;
  if (isStreaming(leg, nowMs)) return true;
  const failed = leg.failedAtMs > leg.postedAtMs && nowMs - leg.failedAtMs <= failureCountsMs;
  return leg.deliveryUrl !== '' && !failed;
};

const isStreaming = ({ streamedAtMs }: AppLeg, nowMs: number): boolean =>
  nowMs - streamedAtMs <= streamCountsMs;

/** Keeps what is known of the ways to apps for a second, so that a message costs no look-up of its own. */
export const createAppLegs = ({ note, legs, now }: AppLegsPorts): AppLegs => {
  const notedAtMs = new Map<string, number>();
  let known: { readonly atMs: number; readonly legs: Promise<ReadonlyMap<string, AppLeg>> } | undefined;
  const looked = (): Promise<ReadonlyMap<string, AppLeg>> => {
    const atMs = now();
    if (known && atMs - known.atMs < knownForMs) return known.legs;
    known = { atMs, legs: legs() };
    known.legs.catch(() => (known = undefined));
    return known.legs;
  };
  return {
    note: async (app, event) => {
      const nowMs = now();
      const name = `${app} ${event}`;
      if (nowMs - (notedAtMs.get(name) ?? -Infinity) < streamNotedEveryMs) return;
      notedAtMs.set(name, nowMs);
      await note(app, event, nowMs);
    },
    away: async () => {
      const all = await looked();
      const nowMs = now();
      return new Set(platforms.filter((app) => !isReachable(all.get(app), nowMs)));
    },
    hasStream: async (app) => {
      const leg = (await looked()).get(app);
      return leg !== undefined && isStreaming(leg, now());
    },
  };
};
