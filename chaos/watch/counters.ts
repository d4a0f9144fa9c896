import type { Fleet } from '../stack/fleet.ts';
import { repeatedly } from './repeatedly.ts';

/** What the egresses have counted since the watch began, over all processes that there were. */
export interface CounterWatch {
  readonly end: () => Promise<Readonly<Record<CounterName, number>>>;
}

const counterNames = ['possibly_doubled', 'reconciled'] as const;
type CounterName = (typeof counterNames)[number];
type Counts = Readonly<Record<CounterName, number>>;

const lookEveryMs = 250;

/** Reads the counters now and then; what a killed process counted after the last look is not known. */
export const watchCounters = async (fleet: Fleet): Promise<CounterWatch> => {
  const seen = new Map<number, Counts>();
  const look = async (): Promise<void> => {
    for (const seat of fleet.seats('egress')) {
      const { pid, url } = seat.process();
      const counts = await countsOf(url);
      if (counts) seen.set(pid, counts);
    }
  };
  await look();
  const before = new Map(seen);
  const looking = repeatedly(look, lookEveryMs);
  const sinceOf = (name: CounterName): number =>
    [...seen].reduce((sum, [pid, counts]) => sum + counts[name] - (before.get(pid)?.[name] ?? 0), 0);
  return {
    end: async () => {
      await looking.end();
      await look();
      return { possibly_doubled: sinceOf('possibly_doubled'), reconciled: sinceOf('reconciled') };
    },
  };
};

const countsOf = async (url: string): Promise<Counts | undefined> => {
  try {
    const response = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(1_000) });
    const text = await response.text();
    return { possibly_doubled: sumIn(text, 'possibly_doubled'), reconciled: sumIn(text, 'reconciled') };
  } catch {
    return undefined;
  }
};

/** The sum of a counter over its labels, in the text format of Prometheus. */
const sumIn = (text: string, name: CounterName): number =>
  [...text.matchAll(new RegExp(`^sealpost_${name}_total(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))].reduce(
    (sum, [, value]) => sum + Number(value),
    0,
  );
