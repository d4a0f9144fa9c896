/** Work that runs again and again until it is ended. */
export interface Repetition {
  /** Waits for a run under way, and starts none any more. */
  close(): Promise<void>;
}

/** Runs work one run at a time, with a pause after each. A run that fails is told, and the next one tries again. */
export const repeat = (
  run: () => Promise<unknown>,
  pauseMs: number,
  onFailure: (error: unknown) => void,
): Repetition => {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const schedule = (): void => {
    if (ending.signal.aborted) return;
    timer = setTimeout(() => {
      running = run()
        .then(() => undefined, onFailure)
        .finally(schedule);
    }, pauseMs);
  };
  schedule();
  return {
    close: async () => {
      ending.abort();
      clearTimeout(timer);
      await running;
    },
  };
};
