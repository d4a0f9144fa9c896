/** Work that starts later, and can be called off all at once. */
export interface Timers {
  /** Starts work after a delay; `release` is called when it has started or is called off. */
  later(delayMs: number, work: () => void, release: () => void): void;
  callOff(): void;
  /** Calls everything off and starts nothing any more. */
  close(): void;
}

/** No timers yet. */
export const makeTimers = (): Timers => {
  const waiting = new Map<NodeJS.Timeout, () => void>();
  let isClosed = false;
  const callOff = (): void => {
    for (const [timer, release] of waiting) {
      clearTimeout(timer);
      release();
    }
    waiting.clear();
  };
  return {
    callOff,
    close: () => {
      isClosed = true;
      callOff();
    },
    later: (delayMs, work, release) => {
      if (isClosed) {
        release();
        return;
      }
      const timer = setTimeout(() => {
        waiting.delete(timer);
        work();
        release();
      }, delayMs);
      waiting.set(timer, release);
    },
  };
};
