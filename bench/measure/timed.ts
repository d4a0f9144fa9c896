import { median } from './statistics.ts';

export interface TimedOptions {
  /** How long each of the samples takes, about. */
  readonly sampleMs?: number;
  readonly samples?: number;
  /** How long it is called before, so that what is measured has been compiled. */
  readonly warmUpMs?: number;
}

/** Calls between two looks at the clock while warming up. */
const callsAtOnce = 50;

/**
 * What one call takes in microseconds of CPU, which is what it costs also where others use the machine: the median of several
 * samples of many calls each.
 */
export const microsecondsOf = (
  call: (index: number) => unknown,
  { sampleMs = 100, samples = 5, warmUpMs = 1000 }: TimedOptions = {},
): number => {
  const calls = callsWithin(call, warmUpMs, sampleMs);
  return median(
    Array.from({ length: samples }, () => {
      const startedAtUs = cpuUs();
      for (let index = 0; index < calls; index += 1) call(index);
      return (cpuUs() - startedAtUs) / calls;
    }),
  );
};

/** So many calls fill a sample, as far as the last ones of warming up tell. */
const callsWithin = (call: (index: number) => unknown, warmUpMs: number, sampleMs: number): number => {
  const endUs = cpuUs() + warmUpMs * 1000;
  let [calls, spentUs] = [0, 0];
  while (cpuUs() < endUs) {
    const startedAtUs = cpuUs();
    for (calls = 0; calls < callsAtOnce; calls += 1) call(calls);
    spentUs = cpuUs() - startedAtUs;
  }
  return Math.max(callsAtOnce, Math.ceil((sampleMs * 1000 * calls) / spentUs));
};

const cpuUs = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
