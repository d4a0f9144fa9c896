import { setTimeout as sleep } from 'node:timers/promises';
import { cpuSecondsOf, cpuSecondsOfTree } from '../measure/cpu.ts';
import { quantile } from '../measure/statistics.ts';
import type { Arrivals } from './arrivals.ts';
import type { Door } from './door.ts';

/** What a lap sends: as many messages as possible at once, and then some at a fixed rate. */
export interface LapPlan {
  readonly devices: number;
  readonly flood: number;
  readonly paced: number;
  readonly perSecond: number;
}

/** The processes whose CPU is counted. */
export interface Pids {
  readonly own: readonly number[];
  readonly broker: number;
  /** The first process of the database server. */
  readonly database: number;
}

/** Microseconds of CPU are for each message of the flood; milliseconds are from when a message was due to its last device. */
export interface NativeLap {
  readonly perSecond: number;
  readonly ownUs: number;
  readonly brokerUs: number;
  readonly databaseUs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const senders = 64;
const stepMs = 2;
/** Receipts go back after the last arrival, and belong to the message. */
const restMs = 600;
let nextNumber = 0;

/** Opens a door, runs one lap through it, and closes it, so that it costs the others nothing. */
export const runLap = async (
  door: Door,
  arrivals: Arrivals,
  pids: Pids,
  plan: LapPlan,
): Promise<NativeLap> => {
  await door.open();
  try {
    const before = cpuSeconds(pids);
    const perSecond = await flood(door, arrivals, plan);
    await sleep(restMs);
    const after = cpuSeconds(pids);
    const latenciesMs = await pace(door, arrivals, plan);
    await sleep(restMs);
    const each = (name: keyof typeof before): number => ((after[name] - before[name]) * 1e6) / plan.flood;
    return {
      perSecond,
      ...{ ownUs: each('own'), brokerUs: each('broker'), databaseUs: each('database') },
      ...{ p50Ms: quantile(latenciesMs, 0.5), p99Ms: quantile(latenciesMs, 0.99) },
    };
  } finally {
    await door.close();
  }
};

const cpuSeconds = ({ own, broker, database }: Pids) => ({
  own: cpuSecondsOf(own),
  broker: cpuSecondsOf([broker]),
  database: cpuSecondsOfTree(database),
});

const numbered = (count: number): readonly number[] => {
  const first = nextNumber;
  nextNumber += count;
  return Array.from({ length: count }, (_, index) => first + index);
};

const flood = async (door: Door, arrivals: Arrivals, { flood: count, devices }: LapPlan): Promise<number> => {
  const numbers = numbered(count);
  const waiting = numbers.map(door.prepare);
  const startedAtMs = performance.now();
  const arriving = arrivals.complete(numbers[0] ?? 0, count, devices);
  const sender = async (): Promise<void> => {
    for (let send = waiting.shift(); send !== undefined; send = waiting.shift()) await send();
  };
  await Promise.all([arriving, ...Array.from({ length: senders }, sender)]);
  const endedAtMs = Math.max(...numbers.map(arrivals.lastAtMs));
  return (count * 1000) / (endedAtMs - startedAtMs);
};

const pace = async (
  door: Door,
  arrivals: Arrivals,
  { paced: count, perSecond, devices }: LapPlan,
): Promise<readonly number[]> => {
  const numbers = numbered(count);
  const waiting = numbers.map(door.prepare);
  const startedAtMs = performance.now();
  const arriving = arrivals.complete(numbers[0] ?? 0, count, devices);
  const dueAtMs = (index: number): number => startedAtMs + (index * 1000) / perSecond;
  const sending: Promise<void>[] = [];
  for (const [index, send] of waiting.entries()) {
    while (performance.now() < dueAtMs(index)) await sleep(stepMs);
    sending.push(send());
  }
  await Promise.all([arriving, ...sending]);
  return numbers.map((number, index) => arrivals.lastAtMs(number) - dueAtMs(index));
};
