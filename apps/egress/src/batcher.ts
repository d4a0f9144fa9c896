/** Collects single calls into one; a call without an answer of its own resolves to `undefined`. */
export type Batcher<T, R> = (item: T) => Promise<R | undefined>;

const itemsMax = 500;

interface Call<T, R> {
  readonly item: T;
  readonly resolve: (answer: R | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Makes a function that hands its item to `flush` together with all that arrive while a flush is under way, and resolves to
 * the answer to this item. One flush runs at a time; a failed one fails all its calls.
 */
export const createBatcher = <T, R>(flush: (items: readonly T[]) => Promise<readonly R[]>): Batcher<T, R> => {
  const waiting: Call<T, R>[] = [];
  let state: 'idle' | 'flushing' = 'idle';
  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const calls = waiting.splice(0, itemsMax);
      try {
        const answers = await flush(calls.map(({ item }) => item));
        calls.forEach(({ resolve }, index) => resolve(answers[index]));
      } catch (error) {
        calls.forEach(({ reject }) => reject(error));
      }
    }
    state = 'idle';
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (state === 'flushing') return;
      state = 'flushing';
      setImmediate(() => void work());
    });
};
