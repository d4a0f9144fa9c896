import { expect, it } from '@jest/globals';
import { seriesFigures, seriesRatios, type Series } from './lap-figures.ts';
import type { NativeLap } from './laps.ts';

const lap = (perSecond: number, ownUs: number, p50Ms: number): NativeLap => ({
  ...{ perSecond, ownUs, brokerUs: 10, databaseUs: 20 },
  ...{ p50Ms, p99Ms: 3 * p50Ms },
});
const series: readonly Series[] = [
  { way: 'ours', devices: 10, laps: [lap(100, 70, 20), lap(300, 70, 20), lap(50, 70, 20)] },
  { way: 'theirs', devices: 10, laps: [lap(200, 20, 10), lap(400, 20, 10), lap(200, 20, 10)] },
  { way: 'theirs', devices: 1, laps: [lap(1, 1, 1)] },
];

it('gives the medians of every way, and what each device costs of it', () => {
  expect(seriesFigures(series, 3).rows[0]).toEqual({
    ...{ devices: 10, way: 'ours', 'msg/s': 100 },
    ...{ 'CPU µs': 70, 'Kafka µs': 10, 'PostgreSQL µs': 20, 'all CPU µs': 100, 'a device µs': 10 },
    ...{ 'p50 ms': 20, 'p99 ms': 60 },
  });
});

it('compares with the pass-through of as many devices, so that more is better in every column', () => {
  expect(seriesRatios(series, 'theirs').rows).toEqual([
    { devices: 10, way: 'ours', 'msg/s': 0.5, 'all CPU µs': 0.5, 'p50 ms': 0.5 },
  ]);
});
