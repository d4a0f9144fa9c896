import { describe, expect, it } from '@jest/globals';
import { collector, letters, numbered, until, whenKafka } from '#libs/testing';
import { kafkaLag } from './lag.ts';

whenKafka((harness, brokers) => {
  describe('the lag of a group', () => {
    it('is every record before it reads, and none once it has committed them all', async () => {
      const log = await harness.makeLog();
      const namespace = log.place.kind === 'kafka' ? log.place.namespace : '';
      const lag = () => kafkaLag({ brokers, clientId: 'test', namespace }, 'readers', [letters]);
      try {
        expect(await lag()).toBe(0n);
        await log.bus.publish(numbered(['a', 'b', 'c'], 4));
        expect(await lag()).toBe(12n);
        const { records, handler } = collector();
        await log.bus.subscribe({ group: 'readers', topics: [letters], handler });
        await until(() => records.length === 12);
        await until(async () => (await lag()) === 0n);
        await log.bus.publish(numbered(['a'], 1));
        await until(async () => records.length === 13 && (await lag()) === 0n);
      } finally {
        await log.close();
      }
    });
  });
});
