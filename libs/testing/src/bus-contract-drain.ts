import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { BusHarness } from './bus-harness.ts';
import { collector, gate, letters, numbered, textsOf, until } from './bus-log.ts';

const keys = ['anna', 'bert', 'carl'];

/** What closing promises. */
export function drainContract({ makeLog }: BusHarness): void {
  describe('closing', () => {
    it('a membership waits for what is under way and keeps its offsets: nothing comes again', async () => {
      const log = await makeLog();
      const started = gate();
      const { records, handler } = collector();
      await log.bus.publish(numbered(keys, 10));
      const first = await log.bus.subscribe({
        group: 'router',
        topics: [letters],
        batchMax: 4,
        handler: async (batch) => {
          started.open();
          await sleep(200);
          await handler(batch);
        },
      });
      await started.opened;
      await first.close();
      const before = textsOf(records);
      expect(before.length).toBeGreaterThan(0);
      const reopened = await log.reopen();
      const second = await reopened.subscribe({ group: 'router', topics: [letters], handler });
      await until(() => records.length >= 30);
      await sleep(300);
      await second.close();
      expect(textsOf(records)).toHaveLength(30);
      expect(new Set(textsOf(records)).size).toBe(30);
    });

    it('lets a handler that is under way publish what follows from its records', async () => {
      const log = await makeLog();
      const started = gate();
      await log.bus.publish(numbered(['anna'], 1));
      const subscription = await log.bus.subscribe({
        group: 'router',
        topics: [letters],
        handler: async (batch) => {
          if (textsOf(batch).includes('follow-up')) return;
          started.open();
          await sleep(200);
          await log.bus.publish([{ topic: letters, key: 'anna', value: Buffer.from('follow-up') }]);
        },
      });
      await started.opened;
      await subscription.close();
      const { records, handler } = collector();
      const reopened = await log.reopen();
      const second = await reopened.subscribe({ group: 'audit', topics: [letters], handler });
      await until(() => textsOf(records).includes('follow-up'));
      await second.close();
    });

    it('tells that a membership is served, and that it no longer is', async () => {
      const { bus } = await makeLog();
      const { handler } = collector();
      const subscription = await bus.subscribe({ group: 'router', topics: [letters], handler });
      await until(() => subscription.healthy);
      await subscription.close();
      await subscription.close();
      expect(subscription.healthy).toBe(false);
    });
  });
}
