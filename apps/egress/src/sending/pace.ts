/** How fast one key may go: `perSecond` on average, `burst` at once. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** A pace keeper for many keys; the longest idle are forgotten past `keysMax`. */
export interface Pace {
  /** Takes one turn of a key; 0 when it may go now, else the milliseconds to wait, and no turn is taken. */
  take(key: string, nowMs: number): number;
}

/** Keeps a token bucket for each key. */
export const createPace = ({ perSecond, burst }: Rate, keysMax = 10_000): Pace => {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return {
    take: (key, nowMs) => {
      const bucket = buckets.get(key) ?? { tokens: burst, atMs: nowMs };
      const tokens = Math.min(burst, bucket.tokens + (Math.max(0, nowMs - bucket.atMs) / 1000) * perSecond);
      const granted = tokens >= 1;
      buckets.delete(key);
      buckets.set(key, { tokens: granted ? tokens - 1 : tokens, atMs: nowMs });
      for (const oldest of buckets.keys()) {
        if (buckets.size <= keysMax) break;
        buckets.delete(oldest);
      }
      return granted ? 0 : Math.ceil(((1 - tokens) / perSecond) * 1000);
    },
  };
};
