import { median, rounded } from '../measure/statistics.ts';
import type { Figures } from '../part.ts';
import type { NativeLap } from './laps.ts';

/** The laps of one way with messages to so many devices. */
export interface Series {
  readonly way: string;
  readonly devices: number;
  readonly laps: readonly NativeLap[];
}

const allUs = ({ ownUs, brokerUs, databaseUs }: NativeLap): number => ownUs + brokerUs + databaseUs;

/** The columns, by how each is read from a lap of messages to so many devices. */
const columns: Readonly<Record<string, (lap: NativeLap, devices: number) => number>> = {
  'msg/s': ({ perSecond }) => perSecond,
  'CPU µs': ({ ownUs }) => ownUs,
  'Kafka µs': ({ brokerUs }) => brokerUs,
  'PostgreSQL µs': ({ databaseUs }) => databaseUs,
  'all CPU µs': allUs,
  'a device µs': (lap, devices) => allUs(lap) / devices,
  'p50 ms': ({ p50Ms }) => p50Ms,
  'p99 ms': ({ p99Ms }) => p99Ms,
};

/** The medians of every series. */
export const seriesFigures = (series: readonly Series[], rounds: number): Figures => ({
  title: `Messages between devices, from being submitted to the last device; medians of ${rounds} rounds`,
  columns: ['devices', 'way', ...Object.keys(columns)],
  rows: series.map(({ way, devices, laps }) => ({
    devices,
    way,
    ...Object.fromEntries(
      Object.entries(columns).map(([name, read]) => [
        name,
        rounded(median(laps.map((lap) => read(lap, devices)))),
      ]),
    ),
  })),
  note: 'µs are CPU a message at saturation: of mailbox and router, of the engines, and of all of it for each device. Receipts are among it.',
});

/** How the ways of the gateway stand to the pass-through, round by round; more is better. */
export const seriesRatios = (series: readonly Series[], passThrough: string): Figures => ({
  title: 'The mailbox against the pass-through',
  columns: ['devices', 'way', 'msg/s', 'all CPU µs', 'p50 ms'],
  rows: series
    .filter(({ way }) => way !== passThrough)
    .map(({ way, devices, laps }) => {
      const beside = series.find((other) => other.way === passThrough && other.devices === devices)?.laps;
      const ratio = (read: (lap: NativeLap, other: NativeLap) => number): number =>
        rounded(
          median(
            laps.flatMap((lap, round) => {
              const other = beside?.[round];
              return other === undefined ? [] : [read(lap, other)];
            }),
          ),
          2,
        );
      return {
        devices,
        way,
        'msg/s': ratio((lap, other) => lap.perSecond / other.perSecond),
        'all CPU µs': ratio((lap, other) => allUs(other) / allUs(lap)),
        'p50 ms': ratio((lap, other) => other.p50Ms / lap.p50Ms),
      };
    }),
  note: '1 is as good as the pass-through, more is better: as many messages, or as little CPU or time, in the same round.',
});
