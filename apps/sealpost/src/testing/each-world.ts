import { afterAll, beforeAll, describe } from '@jest/globals';
import { topics } from '#libs/bus';
import {
  type BusHarness,
  embeddedHarness,
  kafkaHarness,
  type TestDatabase,
  testDatabase,
  type TestLog,
  whenKafka,
} from '#libs/testing';
import { startWorld, type World, type WorldOptions } from './world.ts';

const partitionsMax = 2;
const startMaxMs = 60_000;

/** The gateway's topics with few partitions, so that a log is made quickly. */
export const smallTopics = Object.values(topics).map((topic) => ({
  ...topic,
  partitions: Math.min(partitionsMax, topic.partitions),
}));

/**
 * Runs a suite in one world on the embedded bus, and in another on Kafka where there are brokers. The world starts before the
 * first test; `world()` gives it to tests and hooks, `log()` what its bus stands on.
 */
export const eachWorld = (
  options: Omit<WorldOptions, 'bus' | 'database'>,
  define: (world: () => World, log: () => TestLog) => void,
): void => {
  const onHarness = (harnessOf: (database: TestDatabase) => BusHarness): void => {
    let database: TestDatabase | undefined;
    let log: TestLog | undefined;
    let world: World | undefined;
    beforeAll(async () => {
      database = await testDatabase({ poolMax: 20 });
      log = await harnessOf(database).makeLog({ topics: smallTopics });
      world = await startWorld({ ...options, bus: log.bus, database });
    }, startMaxMs);
    afterAll(async () => {
      await world?.close();
      await log?.close();
      await database?.close();
    }, startMaxMs);
    define(
      () => started(world),
      () => started(log),
    );
  };
  describe('on the embedded bus', () => {
    onHarness(({ url }) => embeddedHarness(() => url));
  });
  whenKafka((_, brokers) => {
    describe('on Kafka', () => {
      onHarness(() => kafkaHarness(brokers));
    });
  });
};

const started = <T>(part: T | undefined): T => {
  if (part === undefined) throw new Error('the world starts before the first test');
  return part;
};
