import { setTimeout as sleep } from 'node:timers/promises';

/** Something that goes on in the background until it is stopped. */
export interface Repetition {
  /** Lets the round under way end. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs rounds one after the other: at once again after a round that had something to do, else after a pause. A round that
 * fails is reported, and the next one comes after the pause.
 */
export const repeat = (
  round: () => Promise<number>,
  pauseMs: number,
  onFailure: (error: unknown) => void,
): Repetition => {
  const stopped = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const done = await round().catch((error: unknown) => {
        onFailure(error);
        return 0;
      });
      if (done === 0) await sleep(pauseMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: () => {
      stopped.abort();
      return running;
    },
  };
};
