import { setTimeout as sleep } from 'node:timers/promises';

/** Something that goes on until it is ended. */
export interface Repetition {
  /** Waits for the round under way. */
  readonly end: () => Promise<void>;
}

/** Does something again and again; a round that fails is as good as one that has found nothing. */
export const repeatedly = (round: () => Promise<void>, pauseMs: number): Repetition => {
  const ended = new AbortController();
  const running = (async () => {
    while (!ended.signal.aborted) {
      await round().catch(() => undefined);
      await sleep(pauseMs, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  })();
  return {
    end: () => {
      ended.abort();
      return running;
    },
  };
};
