import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '#libs/envelope';
import { createPace, type Pace, type Rate } from './pace.ts';

/** Whose turn it is to call a platform. */
export interface Turns {
  /** Waits for a turn if it comes soon; else returns the milliseconds to come back after, and 0 once it may go. */
  take(platform: Platform, account: string, address: string): Promise<number>;
}

/** What each platform allows: calls of an account, and messages to one person, a second. */
const ratesOf: Readonly<Record<Platform, { readonly account: Rate; readonly pair?: Rate }>> = {
  whatsapp: { account: { perSecond: 80, burst: 80 }, pair: { perSecond: 1 / 6, burst: 45 } },
  messenger: { account: { perSecond: 300, burst: 300 } },
  instagram: { account: { perSecond: 300, burst: 300 } },
};

/** Keeps each account and each WhatsApp pair within the platform's published rates (Cloud API: 80/s, 45 at once to a person). */
export const createTurns = ({
  now,
  inPlaceMs,
}: {
  readonly now: () => number;
  readonly inPlaceMs: number;
}): Turns => {
  const paces = new Map<string, Pace>();
  const paceOf = (name: string, rate: Rate): Pace => {
    const pace = paces.get(name) ?? createPace(rate);
    paces.set(name, pace);
    return pace;
  };
  const waitFor = async (pace: Pace, key: string): Promise<number> => {
    for (;;) {
      const waitMs = pace.take(key, now());
      if (waitMs === 0 || waitMs > inPlaceMs) return waitMs;
      await sleep(waitMs);
    }
  };
  return {
    take: async (platform, account, address) => {
      const { account: accountRate, pair } = ratesOf[platform];
      const pairWaitMs = pair ? await waitFor(paceOf(`${platform} pair`, pair), `${account} ${address}`) : 0;
      return pairWaitMs > 0 ? pairWaitMs : waitFor(paceOf(`${platform} account`, accountRate), account);
    },
  };
};
