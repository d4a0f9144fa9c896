/** Collects single calls into one; a call without an answer of its own resolves to `undefined`. */
export type Batcher<T, R> = (item: T) => Promise<R | undefined>;

const delayMs = 2;
const itemsMax = 500;

interface Call<T, R> {
  readonly item: T;
  readonly resolve: (answer: R | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Makes a function that waits for a moment, hands everything that arrived by then to `flush`, and resolves to its answer to
 * this item. A failed flush fails all its calls.
 */
export const createBatcher = <T, R>(flush: (items: readonly T[]) => Promise<readonly R[]>): Batcher<T, R> => {
  const waiting: Call<T, R>[] = [];
  const run = (): void => {
    const calls = waiting.splice(0, itemsMax);
    if (calls.length === 0) return;
    if (waiting.length > 0) setImmediate(run);
    flush(calls.map(({ item }) => item)).then(
      (answers) => calls.forEach(({ resolve }, index) => resolve(answers[index])),
      (error: unknown) => calls.forEach(({ reject }) => reject(error)),
    );
  };
  return (item) =>
    new Promise<R | undefined>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length === 1) setTimeout(run, delayMs);
      if (waiting.length === itemsMax) run();
    });
};
