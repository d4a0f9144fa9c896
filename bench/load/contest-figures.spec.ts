import { expect, it } from '@jest/globals';
import type { Lap } from './contest.ts';
import { contestFigures, ratioFigures } from './contest-figures.ts';

const lap = (perSecond: number, ownUs: number, p50Ms: number): Lap => ({
  flooded: { perSecond, ownUs, brokerUs: 10, databaseUs: 20 },
  paced: { ownUs: 2 * ownUs, brokerUs: 0, databaseUs: 0, p50Ms, p99Ms: 3 * p50Ms },
});
const contest = {
  ours: [lap(100, 70, 20), lap(300, 70, 20), lap(50, 70, 20)],
  theirs: [lap(200, 20, 10), lap(400, 20, 10), lap(200, 20, 10)],
};

it('gives the medians of every contender', () => {
  expect(contestFigures(contest, 't', 'n').rows[0]).toEqual({
    variant: 'ours',
    'msg/s': 100,
    'CPU µs': 70,
    'Kafka µs': 10,
    'PostgreSQL µs': 20,
    'all CPU µs': 100,
    'p50 ms': 20,
    'p99 ms': 60,
    'CPU µs paced': 140,
  });
});

it('compares round by round, so that more is better in every column', () => {
  expect(ratioFigures(contest, 't').rows).toEqual([
    { against: 'ours : theirs', 'msg/s': 0.5, 'CPU µs': 0.29, 'all CPU µs': 0.5, 'p50 ms': 0.5 },
  ]);
});
