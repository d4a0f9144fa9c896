import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, faultOf } from './fault.ts';

const awayMs = { full: 60_000, short: 15_000 } as const;

const brokerKill = faultOf(
  {
    name: 'broker-kill',
    what: 'kill -9 of Kafka, which starts again with its data',
    lastsMs: { full: 20_000, short: 10_000 },
    doubles: 'never',
  },
  async ({ stack, chance, length, burst }) => {
    for (let round = 0; round < (length === 'full' ? 2 : 1); round += 1) {
      await burst();
      await sleep(chance.whole(20, 600));
      await stack.broker.kill();
      await sleep(chance.whole(200, 3_000));
      await stack.broker.start();
    }
  },
);

const brokerAway = faultOf(
  {
    name: 'broker-away',
    what: 'nobody reaches Kafka for a while',
    lastsMs: awayMs,
    doubles: 'never',
  },
  async ({ stack, length }) => {
    const { proxy } = stack.broker;
    proxy.refuse();
    proxy.cut('reset');
    await sleep(awayMs[length]);
    proxy.admit();
  },
);

const databaseKill = faultOf(
  {
    name: 'database-kill',
    what: 'kill -9 of PostgreSQL, which starts again with its data',
    lastsMs: { full: 25_000, short: 10_000 },
  },
  async ({ stack, chance, length, burst }) => {
    for (let round = 0; round < (length === 'full' ? 5 : 2); round += 1) {
      await burst();
      await sleep(chance.whole(20, 600));
      await stack.database.kill();
      await sleep(chance.whole(200, 3_000));
      await stack.database.start();
    }
  },
);

/** What happens to Kafka and PostgreSQL. */
export const engineFaults: readonly Fault[] = [brokerKill, brokerAway, databaseKill];
