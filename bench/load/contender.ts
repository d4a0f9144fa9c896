import { setTimeout as sleep } from 'node:timers/promises';
import { cpuSecondsOf, cpuSecondsOfTree } from '../measure/cpu.ts';
import { quantile } from '../measure/statistics.ts';
import type { Pair } from '../stack/population.ts';
import type { Target } from '../stack/target.ts';
import { makeDriver } from './driver.ts';
import type { Sink } from './sink.ts';
import { makePosts, type Post } from './webhooks.ts';

/** What targets are measured with. */
export interface Place {
  readonly sink: Sink;
  readonly pairs: readonly Pair[];
  /** The first processes of the broker, where there is one, and of the database. */
  readonly engines: { readonly broker?: number; readonly database: number };
}

/** Microseconds of CPU a message: of the target's processes, and of the engines meanwhile. */
interface Cpu {
  readonly ownUs: number;
  readonly brokerUs: number;
  readonly databaseUs: number;
}

/** What as many messages as possible came to, from the first post to the arrival of the last message. */
export interface Flooded extends Cpu {
  readonly perSecond: number;
}

/** What messages at a fixed rate came to, from when each was due to its arrival. */
export interface Paced extends Cpu {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** A target that is running, and can be measured time and again. */
export interface Contender {
  readonly flood: (count: number) => Promise<Flooded>;
  readonly pace: (count: number, perSecond: number) => Promise<Paced>;
  /** Lets go of the connections to the target. */
  readonly close: () => Promise<void>;
}

/** Who wait for an answer at the same time while a target is flooded. */
const senders = 64;
/** What is still written after the last arrival belongs to nobody's measurement. */
const restMs = 150;
let nextNumber = 0;

/** Makes a contender of a running target. */
export const makeContender = (target: Target, { sink, pairs, engines }: Place): Contender => {
  const driver = makeDriver(target.url);

  const measured = async <T>(
    count: number,
    run: (posts: readonly Post[], first: number) => Promise<T>,
  ): Promise<T & Cpu> => {
    const first = nextNumber;
    nextNumber += count;
    const posts = makePosts(pairs, count, first);
    const before = cpuSeconds();
    const outcome = await run(posts, first);
    await sleep(restMs);
    const after = cpuSeconds();
    const each = (name: keyof typeof before): number => ((after[name] - before[name]) * 1e6) / count;
    return { ...outcome, ownUs: each('own'), brokerUs: each('broker'), databaseUs: each('database') };
  };

  const cpuSeconds = () => ({
    own: cpuSecondsOf(target.pids),
    broker: engines.broker === undefined ? 0 : cpuSecondsOf([engines.broker]),
    database: cpuSecondsOfTree(engines.database),
  });

  return {
    flood: (count) =>
      measured(count, async (posts, first) => {
        const startedAtMs = performance.now();
        const over = sink.arrived(first, count).then(() => performance.now());
        const [endedAtMs] = await Promise.all([over, driver.flood(posts, senders)]);
        return { perSecond: (count * 1000) / (endedAtMs - startedAtMs) };
      }),
    pace: (count, perSecond) =>
      measured(count, async (posts, first) => {
        const over = sink.arrived(first, count);
        const [dueAtMs] = await Promise.all([driver.pace(posts, perSecond), over]);
        const latenciesMs = dueAtMs.map(
          (dueMs, index) => (sink.arrivedAtMs(first + index) ?? Number.NaN) - dueMs,
        );
        return { p50Ms: quantile(latenciesMs, 0.5), p99Ms: quantile(latenciesMs, 0.99) };
      }),
    close: () => driver.close(),
  };
};
