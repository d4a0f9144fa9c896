import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { BusEvent, BusHandler } from '../bus.ts';
import { BusUnavailable } from '../bus-unavailable.ts';
import { createKafkaBus } from './kafka-bus.ts';
import {
  contractTopics,
  kafkaHarness,
  letters,
  numbered,
  ownBroker,
  textsOf,
  until,
  whenKafka,
} from '#libs/testing';

const keys = Array.from({ length: 20 }, (_, index) => `person-${index}`);
const each = 120;

whenKafka(() => {
  describe('a broker', () => {
    for (const how of ['in order', 'at once'] as const)
      it(`that is stopped ${how} and started again loses nothing, and every key keeps its order`, async () => {
        const broker = await ownBroker();
        if (broker === undefined) return;
        const log = await kafkaHarness(broker.brokers).makeLog();
        const seen: string[] = [];
        const handler: BusHandler = async (batch) => void seen.push(...textsOf(batch));
        const subscription = await log.bus.subscribe({ group: 'router', topics: [letters], handler });
        const publishing = publishAll(log.bus.publish);
        await until(() => seen.length > 200);
        await broker.stop(how);
        await sleep(500);
        expect(seen.length).toBeLessThan(keys.length * each);
        await broker.start();
        await publishing;
        const expected = numbered(keys, each).map(({ value }) => String(value));
        await until(() => new Set(seen).size === expected.length, 60_000);
        await until(() => subscription.healthy, 30_000);
        await log.close();
        await broker.remove();
        for (const key of keys)
          expect([...new Set(seen.filter((text) => text.startsWith(`${key} `)))]).toEqual(
            expected.filter((text) => text.startsWith(`${key} `)),
          );
      }, 120_000);

    it('that is away has a publish rejected after its deadline, and the process can close all the same', async () => {
      const broker = await ownBroker();
      if (broker === undefined) return;
      const events: BusEvent[] = [];
      const bus = createKafkaBus({
        brokers: broker.brokers,
        clientId: 'test',
        topics: contractTopics,
        publishTimeoutMs: 1500,
        sessionTimeoutMs: 6000,
        heartbeatMs: 500,
        observe: (event) => events.push(event),
      });
      await bus.ensureTopics();
      await bus.publish(numbered(['anna'], 1));
      const subscription = await bus.subscribe({
        group: 'router',
        topics: [letters],
        handler: async () => undefined,
      });
      await until(() => subscription.healthy);
      await broker.stop('at once');
      const startMs = Date.now();
      await expect(bus.publish(numbered(['anna'], 1))).rejects.toThrow(BusUnavailable);
      expect(Date.now() - startMs).toBeLessThan(15_000);
      await until(() => !subscription.healthy, 30_000);
      await expect(bus.read({ topic: letters, partition: 0, offset: 0n, max: 1 })).rejects.toThrow(
        BusUnavailable,
      );
      await bus.close();
      await broker.remove();
    }, 90_000);
  });
});

/** Publishes as the gateway does: what is not confirmed is published again. */
async function publishAll(publish: (records: ReturnType<typeof numbered>) => Promise<void>): Promise<void> {
  const records = numbered(keys, each);
  for (let from = 0; from < records.length; from += keys.length) {
    const some = records.slice(from, from + keys.length);
    while (
      !(await publish(some).then(
        () => true,
        () => false,
      ))
    )
      await sleep(50);
    await sleep(15);
  }
}
