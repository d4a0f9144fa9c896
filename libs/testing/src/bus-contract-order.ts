import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { BusHandler, BusRecord } from '#libs/bus';
import type { BusHarness } from './bus-harness.ts';
import { gate, letters, numbered, textsOf, until } from './bus-log.ts';

const keys = Array.from({ length: 40 }, (_, index) => `person-${index}`);

/** What deliveries promise about order, overlap and pressure. */
export function orderContract({ makeLog, slowHandlerMs }: BusHarness): void {
  describe('order', () => {
    it('hands over the records of a key in their order and never two calls of a key at once', async () => {
      const { bus } = await makeLog();
      const seen: BusRecord[] = [];
      const held = new Set<string>();
      const overlaps: string[] = [];
      const handler: BusHandler = async (batch) => {
        const names = new Set(batch.map(({ key }) => String(key)));
        for (const name of names) (held.has(name) ? overlaps : []).push(name);
        for (const name of names) held.add(name);
        await sleep(batch.length % 7);
        seen.push(...batch);
        for (const name of names) held.delete(name);
      };
      const subscription = await bus.subscribe({
        group: 'readers',
        topics: [letters],
        handler,
        batchMax: 50,
      });
      await Promise.all(
        chunksOf(numbered(keys, 50), 30).map((chunk) =>
          sleep(chunk.length % 5).then(() => bus.publish(chunk)),
        ),
      );
      await until(() => seen.length >= 2000);
      await subscription.close();
      expect(overlaps).toEqual([]);
      for (const key of keys) {
        const offsets = seen.filter((record) => String(record.key) === key).map(({ offset }) => offset);
        expect(offsets).toEqual([...offsets].sort((a, b) => Number(a - b)));
        expect(offsets).toHaveLength(50);
      }
    });

    it('gives a call records of one partition, in the order of their offsets, and no more than asked for', async () => {
      const { bus } = await makeLog();
      const calls: (readonly BusRecord[])[] = [];
      await bus.publish(numbered(keys, 25));
      const handler: BusHandler = async (batch) => void calls.push(batch);
      const subscription = await bus.subscribe({
        group: 'readers',
        topics: [letters],
        handler,
        batchMax: 20,
      });
      await until(() => calls.flat().length >= 1000);
      await subscription.close();
      for (const call of calls) {
        expect(call.length).toBeLessThanOrEqual(20);
        expect(new Set(call.map(({ partition }) => partition)).size).toBe(1);
        const offsets = call.map(({ offset }) => offset);
        expect(offsets).toEqual([...offsets].sort((a, b) => Number(a - b)));
      }
    });

    it('lets other keys of a partition go on beside a slow one', async () => {
      const { bus } = await makeLog({ topics: [{ name: letters, partitions: 1, retentionMs: 3_600_000 }] });
      const { opened, open } = gate();
      const passed: string[] = [];
      await bus.publish(numbered(['slow', 'anna', 'bert', 'carl'], 1));
      const handler: BusHandler = async (batch) => {
        if (batch.some(({ key }) => String(key) === 'slow')) await opened;
        passed.push(...textsOf(batch));
      };
      const subscription = await bus.subscribe({ group: 'readers', topics: [letters], handler });
      await until(() => passed.length === 3);
      expect(passed).not.toContain('slow 0');
      open();
      await until(() => passed.length === 4);
      await subscription.close();
    });
  });

  describe('pressure', () => {
    it('hands over no more than the handler has room for, while publishing goes on', async () => {
      const { bus } = await makeLog();
      const { opened, open } = gate();
      let held = 0;
      let done = 0;
      const handler: BusHandler = async (batch) => {
        held += batch.length;
        await opened;
        held -= batch.length;
        done += batch.length;
      };
      const subscription = await bus.subscribe({
        group: 'readers',
        topics: [letters],
        handler,
        batchMax: 10,
      });
      for (let round = 0; round < 5; round += 1) await bus.publish(numbered(keys, 20));
      await until(() => held > 0);
      await sleep(500);
      expect(held).toBeLessThanOrEqual(4 * 10);
      expect(done).toBe(0);
      open();
      await until(() => done >= 4000);
      await subscription.close();
      expect(done).toBe(4000);
    });

    it('keeps its place with a handler that is slower than the session timeout', async () => {
      const { bus } = await makeLog();
      const passed: string[] = [];
      await bus.publish(numbered(['anna'], 2));
      const handler: BusHandler = async (batch) => {
        if (textsOf(batch).includes('anna 0')) await sleep(slowHandlerMs);
        passed.push(...textsOf(batch));
      };
      const subscription = await bus.subscribe({ group: 'readers', topics: [letters], handler, batchMax: 1 });
      await until(() => passed.length === 2, 3 * slowHandlerMs + 10_000);
      await bus.publish(numbered(['bert'], 1));
      await until(() => passed.length === 3, 2 * slowHandlerMs + 10_000);
      await subscription.close();
      expect(passed).toEqual(['anna 0', 'anna 1', 'bert 0']);
    }, 90_000);
  });
}

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
