import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn } from '../../bench/native/door.ts';
import { type Fault, faultOf, type Stage } from './fault.ts';

const roundsOf = { full: 2, short: 1 } as const;
const momentMs = [20, 600] as const;
const downMs = [200, 1_500] as const;

/** What is killed, by turns, and what starts it again. */
const victims = [
  ({ stack }: Stage, round: number) => inTurn(stack.fleet.seats('mailbox'), round),
  ({ stack }: Stage, round: number) => inTurn(stack.fleet.seats('router'), round),
  ({ stack }: Stage) => stack.broker,
  ({ stack }: Stage) => stack.database,
] as const;

const killAll = faultOf(
  {
    name: 'kill-under-devices',
    what: 'kill -9 of mailbox, router, Kafka and PostgreSQL in turn, while 20 devices are written to by 20 others and read their queues',
    lastsMs: { full: 80_000, short: 24_000 },
    betweenDevices: { full: 2_000, short: 300 },
  },
  async (stage) => {
    for (let round = 0; round < roundsOf[stage.length]; round += 1)
      for (const victim of victims) {
        const one = victim(stage, round);
        await stage.burst();
        await sleep(stage.chance.whole(...momentMs));
        await one.kill();
        await sleep(stage.chance.whole(...downMs));
        await one.start();
      }
  },
);

/** What happens while devices write to each other. */
export const deviceFaults: readonly Fault[] = [killAll];
