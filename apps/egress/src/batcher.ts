/** Collects single calls into one. */
export type Batcher<T> = (item: T) => Promise<void>;

/**
 * Makes a function that waits for a moment, hands everything that arrived by then to `flush`, and resolves when that has
 * come back. A failed flush fails all its calls.
 */
export const createBatcher = <T>(
  flush: (items: readonly T[]) => Promise<void>,
  { delayMs = 2, itemsMax = 500 }: { readonly delayMs?: number; readonly itemsMax?: number } = {},
): Batcher<T> => {
  let waiting: { item: T; resolve: () => void; reject: (reason: unknown) => void }[] = [];
  const run = (): void => {
    const batch = waiting.splice(0, itemsMax);
    if (batch.length === 0) return;
    if (waiting.length > 0) setImmediate(run);
    flush(batch.map(({ item }) => item)).then(
      () => batch.forEach(({ resolve }) => resolve()),
      (error: unknown) => batch.forEach(({ reject }) => reject(error)),
    );
  };
  return (item) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length === 1) setTimeout(run, delayMs);
      if (waiting.length === itemsMax) run();
    });
};
