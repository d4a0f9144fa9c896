import { randomUUID } from 'node:crypto';
import type { BusHarness } from './bus-harness.ts';
import { contractTopics } from './bus-log.ts';
import { sessionTimeoutMs } from './bus-place.ts';
import { openTestLog } from './test-log.ts';

/** The brokers that suites may use, from `KAFKA_BROKERS`; `undefined` when there are none, and what needs them is skipped. */
export function kafkaBrokers(): readonly string[] | undefined {
  const list = (process.env['KAFKA_BROKERS'] ?? '').split(',').filter((broker) => broker !== '');
  return list.length === 0 ? undefined : list;
}

/** Makes logs on Kafka, each with topics and groups of its own names. */
export const kafkaHarness = (brokers: readonly string[]): BusHarness => ({
  name: 'kafka',
  slowHandlerMs: sessionTimeoutMs + 2000,
  makeLog: async ({ topics = contractTopics, observe } = {}) => {
    const namespace = `t-${randomUUID().slice(0, 8)}`;
    return openTestLog({ kind: 'kafka', brokers, namespace, topics }, async () => undefined, observe);
  },
});
