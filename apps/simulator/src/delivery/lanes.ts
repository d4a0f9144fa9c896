/** Runs work in order within a lane and in parallel across lanes, with a limit over all of them. */
export interface Lanes {
  run(lane: string, work: () => Promise<void>): void;
  /** Counts work that is not in a lane now, such as a wait for a retry, so that `idle` waits for it. */
  hold(): () => void;
  /** Resolves as soon as nothing runs, waits or is held. */
  idle(): Promise<void>;
}

/** Lanes with at most `concurrencyMax()` works under way. */
export const makeLanes = (concurrencyMax: () => number): Lanes => {
  const tails = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  const idlers: (() => void)[] = [];
  let running = 0;
  let open = 0;

  const take = (): Promise<void> => {
    if (running < concurrencyMax()) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const give = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  const hold = (): (() => void) => {
    open += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      open -= 1;
      if (open === 0) for (const resolve of idlers.splice(0)) resolve();
    };
  };

  return {
    hold,
    run: (lane, work) => {
      const release = hold();
      const tail = (tails.get(lane) ?? Promise.resolve())
        .then(take)
        .then(() => work().finally(give))
        .finally(() => {
          if (tails.get(lane) === tail) tails.delete(lane);
          release();
        });
      tails.set(lane, tail);
    },
    idle: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve))),
  };
};
