import { describe, expect, it } from '@jest/globals';
import type { BusHarness } from './bus-harness.ts';
import { collector, contractTopics, everythingIn, letters, numbered, textsOf, until } from './bus-log.ts';

/** What `publish`, `read` and `ensureTopics` promise. */
export function publishContract({ makeLog }: BusHarness): void {
  describe('publishing', () => {
    it('keeps key, value and headers byte for byte, and says when and where', async () => {
      const { bus } = await makeLog();
      const value = Buffer.from([0, 255, 128, 10, 13, 0]);
      const key = Buffer.from([1, 254, 0, 39]);
      const headers = { schema: 'Envelope', traceparent: '00-ab-cd-01' };
      const beforeMs = Date.now() - 2000;
      await bus.publish([{ topic: letters, key, value, headers }]);
      const [record, ...others] = await everythingIn(bus, letters, contractTopics[0].partitions);
      expect(others).toEqual([]);
      expect(record).toMatchObject({ topic: letters, offset: 0n, headers });
      expect(record?.key.equals(key)).toBe(true);
      expect(record?.value.equals(value)).toBe(true);
      expect(record?.timestampMs).toBeGreaterThan(beforeMs);
    });

    it('has written a record when it says so: another bus on the log finds it', async () => {
      const log = await makeLog();
      await log.bus.publish(numbered(['anna'], 3));
      const reopened = await log.reopen();
      expect(textsOf(await everythingIn(reopened, letters, 4))).toEqual(['anna 0', 'anna 1', 'anna 2']);
    });

    it('keeps the order of a key over calls that run at the same time', async () => {
      const { bus } = await makeLog();
      await Promise.all(numbered(['anna', 'bert'], 200).map((record) => bus.publish([record])));
      const texts = textsOf(await everythingIn(bus, letters, 4));
      for (const key of ['anna', 'bert'])
        expect(texts.filter((text) => text.startsWith(key))).toEqual(textsIn(key, 200));
    });

    it('refuses what no bus takes, without harm to what others publish meanwhile', async () => {
      const { bus } = await makeLog();
      const outcomes = await Promise.allSettled([
        bus.publish(numbered(['anna'], 1)),
        bus.publish([{ topic: letters, key: 'large', value: Buffer.alloc(1_000_001) }]),
        bus.publish([{ topic: 'test.nowhere.v1', key: 'anna', value: Buffer.alloc(1) }]),
        bus.publish([{ topic: letters, key: 'odd', value: Buffer.alloc(1), headers: { name: 'Zoë' } }]),
        bus.publish(numbered(['bert'], 1)),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual([
        'fulfilled',
        'rejected',
        'rejected',
        'rejected',
        'fulfilled',
      ]);
      expect([...textsOf(await everythingIn(bus, letters, 4))].sort()).toEqual(['anna 0', 'bert 0']);
    });

    it('takes the largest record there may be', async () => {
      const { bus } = await makeLog();
      await bus.publish([{ topic: letters, key: 'large', value: Buffer.alloc(999_990, 7) }]);
      const [record] = await everythingIn(bus, letters, 4);
      expect(record?.value.equals(Buffer.alloc(999_990, 7))).toBe(true);
    });

    it('says that it can be reached', async () => {
      const { bus } = await makeLog();
      expect(await Promise.all([bus.reachable(), bus.reachable()])).toEqual([true, true]);
    });

    it('can be told its topics twice', async () => {
      const { bus } = await makeLog();
      await bus.ensureTopics();
      await bus.publish(numbered(['anna'], 1));
      await bus.ensureTopics();
      expect(await everythingIn(bus, letters, 4)).toHaveLength(1);
    });
  });

  describe('replay', () => {
    it('reads from any offset, as often as asked, and no more than asked for', async () => {
      const { bus } = await makeLog();
      await bus.publish(numbered(['anna'], 20));
      const partition = (await everythingIn(bus, letters, 4))[0]?.partition ?? 0;
      const read = (offset: bigint, max: number): Promise<readonly string[]> =>
        bus.read({ topic: letters, partition, offset, max }).then(textsOf);
      expect(await read(5n, 3)).toEqual(['anna 5', 'anna 6', 'anna 7']);
      expect(await read(5n, 3)).toEqual(['anna 5', 'anna 6', 'anna 7']);
      expect(await read(18n, 100)).toEqual(['anna 18', 'anna 19']);
      expect(await read(20n, 100)).toEqual([]);
    });

    it('gives a new group everything from the beginning', async () => {
      const { bus } = await makeLog();
      await bus.publish(numbered(['anna', 'bert'], 10));
      for (const group of ['first', 'second']) {
        const { records, handler } = collector();
        const subscription = await bus.subscribe({ group, topics: [letters], handler });
        await until(() => records.length >= 20);
        await subscription.close();
        expect(new Set(textsOf(records)).size).toBe(20);
      }
    });
  });
}

const textsIn = (key: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `${key} ${number}`);
