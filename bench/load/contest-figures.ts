import { median, rounded } from '../measure/statistics.ts';
import type { Figures } from '../part.ts';
import type { Contest, Lap } from './contest.ts';

type Read = (lap: Lap) => number;

/** The columns of a contest, by how each is read from a lap. */
const columns: Readonly<Record<string, Read>> = {
  'msg/s': ({ flooded }) => flooded.perSecond,
  'CPU µs': ({ flooded }) => flooded.ownUs,
  'Kafka µs': ({ flooded }) => flooded.brokerUs,
  'PostgreSQL µs': ({ flooded }) => flooded.databaseUs,
  'all CPU µs': ({ flooded: { ownUs, brokerUs, databaseUs } }) => ownUs + brokerUs + databaseUs,
  'p50 ms': ({ paced }) => paced.p50Ms,
  'p99 ms': ({ paced }) => paced.p99Ms,
  'CPU µs paced': ({ paced }) => paced.ownUs,
};

/** The medians of each contender. */
export const contestFigures = (contest: Contest, title: string, note: string): Figures => ({
  title,
  columns: ['variant', ...Object.keys(columns)],
  rows: Object.entries(contest).map(([variant, laps]) => ({
    variant,
    ...Object.fromEntries(
      Object.entries(columns).map(([name, read]) => [name, rounded(median(laps.map(read)))]),
    ),
  })),
  note,
});

/** Which columns are compared, and which way round, so that 1 is as good and more is better. */
const compared: Readonly<Record<string, 'more' | 'less'>> = {
  'msg/s': 'more',
  'CPU µs': 'less',
  'all CPU µs': 'less',
  'p50 ms': 'less',
};

/** How the first contender stands to the others: the median over the rounds of each round's own ratio. */
export const ratioFigures = (contest: Contest, title: string): Figures => {
  const [first, ...others] = Object.entries(contest);
  const [measured, own] = first ?? ['', []];
  const ratio = (name: string, other: readonly Lap[]): number => {
    const read = columns[name] ?? (() => Number.NaN);
    const ratios = own.flatMap((lap, round) => {
      const beside = other[round];
      if (beside === undefined) return [];
      return [compared[name] === 'more' ? read(lap) / read(beside) : read(beside) / read(lap)];
    });
    return rounded(median(ratios), 2);
  };
  return {
    title,
    columns: ['against', ...Object.keys(compared)],
    rows: others.map(([name, laps]) => ({
      against: `${measured} : ${name}`,
      ...Object.fromEntries(Object.keys(compared).map((column) => [column, ratio(column, laps)])),
    })),
    note: '1 is as good as the other, more is better: as many messages, or as little CPU or time, in the same round.',
  };
};
