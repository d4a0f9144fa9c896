import type { Account } from '../world/account.ts';

/** Counts sends against the rates of accounts. */
export interface Rates {
  takeTurn(account: Account, recipient: string, nowMs: number): 'ok' | 'throughput' | 'pair';
  clear(): void;
}

/** Pairs that are remembered at once; the oldest are forgotten, which only forgives them. */
const pairsMax = 10_000;

/** Leaky buckets: one an account for its throughput, one a pair for the interval between messages to the same person. */
export const makeRates = (): Rates => {
  const freeAtMs = new Map<string, number>();
  const isOver = (key: string, intervalMs: number, burst: number, nowMs: number): boolean => {
    const busyUntilMs = Math.max(freeAtMs.get(key) ?? 0, nowMs);
    if (busyUntilMs - nowMs > intervalMs * (burst - 1)) return true;
    freeAtMs.delete(key);
    freeAtMs.set(key, busyUntilMs + intervalMs);
    const [oldest] = freeAtMs.keys();
    if (freeAtMs.size > pairsMax && oldest !== undefined) freeAtMs.delete(oldest);
    return false;
  };
  return {
    takeTurn: ({ id, rateLimits }, recipient, nowMs) => {
      const { messagesPerSecondMax, pairBurstMax = 45, pairIntervalMs } = rateLimits;
      if (
        messagesPerSecondMax !== undefined &&
        isOver(id, 1000 / messagesPerSecondMax, messagesPerSecondMax, nowMs)
      )
        return 'throughput';
      if (pairIntervalMs !== undefined && isOver(`${id}/${recipient}`, pairIntervalMs, pairBurstMax, nowMs))
        return 'pair';
      return 'ok';
    },
    clear: () => freeAtMs.clear(),
  };
};
