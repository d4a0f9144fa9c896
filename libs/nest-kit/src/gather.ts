/** How much is done at once. */
export interface GatherLimits {
  /** Runs under way, at most. */
  readonly runsMax: number;
  /** Jobs for which a run is begun beside others; fewer wait for a run to be over, so that they are done together. 1 when absent. */
  readonly besideMin?: number;
  /** Jobs of one run, at most. */
  readonly jobsMax: number;
  /** Jobs that wait for a run, at most; beyond it a job is rejected at once. */
  readonly waitingMax: number;
}

interface Call<J, R> {
  readonly job: J;
  readonly resolve: (answer: R) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Makes a function that does one job, out of one that does many for the price of one. A job that finds a free run is done at
 * once; jobs that come while all runs are under way are done together in the next. `run` answers each job in its place. A run
 * that fails is repeated job by job, so that one bad job fails no other.
 */
export const gather = <J, R>(
  run: (jobs: readonly J[]) => Promise<readonly R[]>,
  { runsMax, besideMin = 1, jobsMax, waitingMax }: GatherLimits,
): ((job: J) => Promise<R>) => {
  const waiting: Call<J, R>[] = [];
  let running = 0;

  const next = (): void => {
    while (waiting.length > 0 && (running === 0 || (running < runsMax && waiting.length >= besideMin))) {
      running += 1;
      void doAll(waiting.splice(0, jobsMax)).finally(() => {
        running -= 1;
        next();
      });
    }
  };

  const doAll = async (calls: readonly Call<J, R>[]): Promise<void> => {
    try {
      const answers = await run(calls.map(({ job }) => job));
      if (answers.length !== calls.length) throw new Error('a run answers every job');
      answers.forEach((answer, index) => calls[index]?.resolve(answer));
    } catch (error) {
      if (calls.length === 1) for (const { reject } of calls) reject(error);
      else for (const call of calls) await doAll([call]);
    }
  };

  return (job) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= waitingMax) {
        reject(new Error('too many jobs are waiting'));
        return;
      }
      waiting.push({ job, resolve, reject });
      if (waiting.length === 1 || waiting.length === besideMin) setImmediate(next);
    });
};
