import { setTimeout as sleep } from 'node:timers/promises';
import { type ServiceName, serviceNames } from '../../apps/sealpost/src/testing/services.ts';
import type { Seat } from '../stack/fleet.ts';
import { sessionTimeoutMs } from '../stack/stack.ts';
import { type Fault, faultOf, type Stage } from './fault.ts';

const roundsOf = { full: 6, short: 3 } as const;
const pausesOf = { full: 2, short: 1 } as const;
/** A moment in a burst, in milliseconds from its beginning. */
const momentMs = [20, 600] as const;
/** Longer than the group waits for somebody silent. */
const pauseMs = sessionTimeoutMs + 3_000;
/** Services that send to no platform, and so cannot send twice. */
const senders: readonly ServiceName[] = ['egress'];

const doublesOf = (service: ServiceName): Fault['doubles'] =>
  senders.includes(service) ? 'when said' : 'never';

/** The seats of a service by turns, from one that chance chooses. */
const victims = ({ stack, chance }: Stage, service: ServiceName, count: number): readonly Seat[] => {
  const seats = stack.fleet.seats(service);
  const first = chance.whole(0, seats.length);
  return Array.from({ length: count }, (_, turn) => seats[(first + turn) % seats.length] ?? []).flat();
};

const kill = (service: ServiceName): Fault =>
  faultOf(
    {
      name: `kill-${service}`,
      what: 'kill -9 of one process at a time while many write, and another one in its place a moment later',
      lastsMs: { full: 32_000, short: 15_000 },
      doubles: doublesOf(service),
    },
    async (stage) => {
      for (const seat of victims(stage, service, roundsOf[stage.length])) {
        await stage.burst();
        await sleep(stage.chance.whole(...momentMs));
        await seat.kill();
        await sleep(stage.chance.whole(100, 1_500));
        await seat.start();
      }
    },
  );

const pause = (service: ServiceName): Fault =>
  faultOf(
    {
      name: `pause-${service}`,
      what: 'a process stands still for longer than its group waits, and then goes on as if nothing had been',
      lastsMs: { full: 2 * pauseMs, short: pauseMs },
      doubles: doublesOf(service),
    },
    async (stage) => {
      for (const seat of victims(stage, service, pausesOf[stage.length])) {
        await stage.burst();
        await sleep(stage.chance.whole(...momentMs));
        const { pid } = seat.process();
        process.kill(pid, 'SIGSTOP');
        try {
          await sleep(pauseMs);
        } finally {
          process.kill(pid, 'SIGCONT');
        }
      }
    },
  );

const rollingRestart = faultOf(
  {
    name: 'rolling-restart',
    what: 'every process is ended in order and started anew, one after the other',
    lastsMs: { full: 32_000, short: 32_000 },
    doubles: 'never',
  },
  async ({ stack }) => {
    const problems: string[] = [];
    for (const seat of stack.fleet.seats().toReversed()) {
      const code = await seat.end();
      if (code !== 0) problems.push(`${seat.name} ended with ${code ?? 'a signal'}`);
      await seat.start();
    }
    return problems;
  },
);

/** What happens to processes. */
export const processFaults: readonly Fault[] = [
  ...serviceNames.toReversed().map(kill),
  ...serviceNames.toReversed().map(pause),
  rollingRestart,
];
