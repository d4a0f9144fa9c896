import { setTimeout as sleep } from 'node:timers/promises';
import type { TcpProxy } from '#libs/testing/parts';
import type { Stack } from '../stack/stack.ts';
import { type Fault, faultOf } from './fault.ts';

const cutsOf = { full: 40, short: 14 } as const;
const slowMs = { full: 40_000, short: 10_000 } as const;
/** Delays of each piece of bytes, in milliseconds: the database is asked often for one text, a platform once. */
const delays = { database: [2, 12], broker: [10, 60], platforms: [50, 300] } as const;
/** Two standstills: one that is over before egress gives up on an answer, and one that is not. */
const standstillsMs = { full: [4_000, 12_000], short: [4_000] } as const;

const proxiesOf = ({ broker, database, platforms }: Stack): readonly [TcpProxy, TcpProxy, TcpProxy] => [
  broker.proxy,
  database.proxy,
  platforms.proxy,
];

const cut = faultOf(
  {
    name: 'connections-cut',
    what: 'again and again every connection to Kafka, to PostgreSQL or to the platforms is reset, or closed from both ends',
    lastsMs: { full: 32_000, short: 12_000 },
  },
  async ({ stack, chance, length, burst }) => {
    for (let count = 0; count < cutsOf[length]; count += 1) {
      if (chance.share() < 0.3) await burst();
      await sleep(chance.whole(20, 1_000));
      chance.oneOf(proxiesOf(stack)).cut(chance.oneOf(['reset', 'reset', 'half-close']));
    }
  },
);

const slow = faultOf(
  {
    name: 'connections-slow',
    what: 'everything on the way to Kafka, PostgreSQL and the platforms is delayed, and stands still for seconds',
    lastsMs: { full: 75_000, short: 25_000 },
  },
  async ({ stack, chance, length }) => {
    for (const part of ['database', 'broker', 'platforms'] as const) {
      const [minMs, endMs] = delays[part];
      stack[part].proxy.slow(chance.whole(minMs, endMs));
    }
    await sleep(slowMs[length]);
    for (const proxy of proxiesOf(stack)) proxy.slow(0);
    for (const standstillMs of standstillsMs[length])
      for (const proxy of proxiesOf(stack)) {
        proxy.stall();
        await sleep(standstillMs);
        proxy.resume();
      }
  },
);

/** What happens to connections. */
export const connectionFaults: readonly Fault[] = [cut, slow];
