import { describe, expect, it } from '@jest/globals';
import type { BusRecord } from '#libs/bus';
import type { BusHarness } from './bus-harness.ts';
import { collector, letters, numbered, textsOf, until } from './bus-log.ts';

const keys = Array.from({ length: 40 }, (_, index) => `person-${index}`);

/** What consumer groups promise. */
export function groupContract({ makeLog }: BusHarness): void {
  describe('groups', () => {
    it('each get everything', async () => {
      const { bus } = await makeLog();
      const groups = ['router', 'audit'].map((group) => ({ group, ...collector() }));
      const subscriptions = await Promise.all(
        groups.map(({ group, handler }) => bus.subscribe({ group, topics: [letters], handler })),
      );
      await bus.publish(numbered(keys, 5));
      await until(() => groups.every(({ records }) => records.length >= 200));
      for (const subscription of subscriptions) await subscription.close();
      for (const { records } of groups) expect(new Set(textsOf(records)).size).toBe(200);
    });

    it('share the partitions among their members, and give them back when one leaves', async () => {
      const { bus } = await makeLog();
      const [first, second] = [collector(), collector()];
      const join = (handler: typeof first.handler) =>
        bus.subscribe({ group: 'router', topics: [letters], handler });
      const [staying, leaving] = await Promise.all([join(first.handler), join(second.handler)]);
      await until(async () => {
        await bus.publish(numbered(keys, 1));
        return first.records.length > 0 && second.records.length > 0;
      });
      await leaving.close();
      const takenByLeaver = second.records.length;
      first.records.length = 0;
      await bus.publish(
        numbered(
          keys.map((key) => `late ${key}`),
          1,
        ),
      );
      await until(() => textsOf(first.records).filter((text) => text.startsWith('late')).length >= 40);
      await staying.close();
      expect(second.records).toHaveLength(takenByLeaver);
      expect(partitionsOf(first.records)).toEqual([0, 1, 2, 3]);
    });

    it('give one membership several topics, one topic to a call', async () => {
      const topics = ['test.letters.v1', 'test.parcels.v1'].map((name) => ({
        name,
        partitions: 2,
        retentionMs: 3_600_000,
      }));
      const { bus } = await makeLog({ topics });
      const calls: (readonly BusRecord[])[] = [];
      const subscription = await bus.subscribe({
        group: 'router',
        topics: topics.map(({ name }) => name),
        handler: async (batch) => void calls.push(batch),
      });
      await bus.publish(
        topics.flatMap(({ name }) => keys.map((key) => ({ topic: name, key, value: Buffer.from(name) }))),
      );
      await until(() => calls.flat().length >= 80);
      await subscription.close();
      for (const call of calls) expect(new Set(call.map(({ topic }) => topic)).size).toBe(1);
      expect(new Set(calls.flat().map(({ topic }) => topic)).size).toBe(2);
    });

    it('refuse a topic that does not exist', async () => {
      const { bus } = await makeLog();
      const { handler } = collector();
      await expect(
        bus.subscribe({ group: 'router', topics: ['test.nowhere.v1'], handler }),
      ).rejects.toThrow();
    });
  });
}

const partitionsOf = (records: readonly BusRecord[]): readonly number[] =>
  [...new Set(records.map(({ partition }) => partition))].sort((a, b) => a - b);
