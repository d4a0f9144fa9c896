import { afterAll, afterEach, beforeAll, describe, it } from '@jest/globals';
import { type Bus, topics } from '#libs/bus';
import type { BusHarness, LogOptions, TestLog } from './bus-harness.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { embeddedHarness } from './embedded-log.ts';
import { kafkaBrokers, kafkaHarness } from './kafka.ts';

/** Makes a bus on an empty log, with the gateway's topics unless told others; it is closed after the test. */
export type MakeBus = (options?: LogOptions) => Promise<Bus>;

const partitionsMax = 2;

/** The gateway's topics with few partitions, so that a log is made quickly. */
const smallTopics = Object.values(topics).map((topic) => ({
  ...topic,
  partitions: Math.min(partitionsMax, topic.partitions),
}));

/** Runs a suite on the embedded bus, and on Kafka where there are brokers. */
export function eachBus(define: (name: BusHarness['name'], makeBus: MakeBus) => void): void {
  describe('on the embedded bus', () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await testDatabase();
    });
    afterAll(() => database.close());
    defineOn(
      embeddedHarness(() => database.url),
      define,
    );
  });
  whenKafka((harness) => {
    describe('on Kafka', () => {
      defineOn(harness, define);
    });
  });
}

/** Defines a suite that needs Kafka; without brokers a note stands in its place. */
export function whenKafka(define: (harness: BusHarness, brokers: readonly string[]) => void): void {
  const brokers = kafkaBrokers();
  if (brokers === undefined) it.todo('runs on Kafka where KAFKA_BROKERS is set');
  else define(kafkaHarness(brokers), brokers);
}

function defineOn(harness: BusHarness, define: (name: BusHarness['name'], makeBus: MakeBus) => void): void {
  const logs: TestLog[] = [];
  afterEach(async () => {
    for (const log of logs.splice(0)) await log.close();
  });
  define(harness.name, async (options) => {
    const log = await harness.makeLog({ topics: smallTopics, ...options });
    logs.push(log);
    return log.bus;
  });
}
