import { setTimeout as sleep } from 'node:timers/promises';
import { fillDisk } from '../stack/small-disk.ts';
import { type Fault, faultOf } from './fault.ts';

const fullMs = { full: 15_000, short: 6_000 } as const;
const lastsMs = { full: 22_000, short: 12_000 } as const;

const brokerDisk = faultOf(
  {
    name: 'disk-full-broker',
    what: 'the disk of Kafka is full for a while; where Kafka ended for it, it is started once there is room',
    lastsMs,
    doubles: 'never',
    smallDisk: 'broker',
  },
  async ({ stack, length }) => {
    const empty = await fillDisk('broker');
    await sleep(fullMs[length]);
    await empty();
    await stack.broker.start();
  },
);

const databaseDisk = faultOf(
  {
    name: 'disk-full-database',
    what: 'the disk of PostgreSQL is full for a while; where it ended for it, it is started once there is room',
    lastsMs,
    smallDisk: 'database',
  },
  async ({ stack, length }) => {
    const empty = await fillDisk('database');
    await sleep(fullMs[length]);
    await empty();
    await stack.database.start();
  },
);

/** What happens to disks. */
export const diskFaults: readonly Fault[] = [brokerDisk, databaseDisk];
