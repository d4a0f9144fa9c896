/** What has come, and when, by the number of the message; in this process' clock. */
export interface Arrivals {
  readonly note: (number: number) => void;
  /** Resolves when so many messages from `first` on have come to so many devices each; rejects when none comes for a long while. */
  readonly complete: (first: number, count: number, copies: number) => Promise<void>;
  /** When the last copy of a message came; NaN while none has. */
  readonly lastAtMs: (number: number) => number;
}

const silenceMaxMs = 30_000;
const pollMs = 2;

/** Makes an empty record. */
export const createArrivals = (): Arrivals => {
  const counts = new Map<number, { copies: number; lastAtMs: number }>();
  let lastAtMs = performance.now();
  return {
    note: (number) => {
      lastAtMs = performance.now();
      const known = counts.get(number);
      counts.set(number, { copies: (known?.copies ?? 0) + 1, lastAtMs });
    },
    complete: (first, count, copies) =>
      new Promise((resolve, reject) => {
        let next = first;
        lastAtMs = performance.now();
        const timer = setInterval(() => {
          while (next < first + count && (counts.get(next)?.copies ?? 0) >= copies) next += 1;
          const isComplete = next >= first + count;
          const isSilent = performance.now() - lastAtMs > silenceMaxMs;
          if (!isComplete && !isSilent) return;
          clearInterval(timer);
          if (isComplete) return resolve();
          const had = counts.get(next)?.copies ?? 0;
          reject(new Error(`message ${next - first} of ${count} came to ${had} of ${copies} devices`));
        }, pollMs);
      }),
    lastAtMs: (number) => counts.get(number)?.lastAtMs ?? Number.NaN,
  };
};
