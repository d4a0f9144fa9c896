import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { type BusEvent, BusUnavailable, topics } from '#libs/bus';
import { fromLong } from '#libs/contracts';
import type { BusHarness } from './bus-harness.ts';
import { collector, everythingIn, letters, numbered, textsOf, until } from './bus-log.ts';

const oneLane = [
  { name: letters, partitions: 1, retentionMs: 3_600_000 },
  { name: topics.deadLetter.name, partitions: 1, retentionMs: 3_600_000 },
];

/** What happens to records that a handler rejects. */
export function failureContract({ makeLog }: BusHarness): void {
  describe('a rejection', () => {
    it('buries a record that its handler never takes, bytes unchanged, while its neighbours pass in order', async () => {
      const events: BusEvent[] = [];
      const { bus } = await makeLog({ topics: oneLane, observe: (event) => events.push(event) });
      const passed: string[] = [];
      await bus.publish(numbered(['anna', 'bert'], 3));
      await bus.publish([
        { topic: letters, key: 'anna', value: Buffer.from('poison'), headers: { schema: 'x' } },
      ]);
      await bus.publish([{ topic: letters, key: 'anna', value: Buffer.from('anna after') }]);
      await bus.publish(numbered(['carl'], 3));
      const subscription = await bus.subscribe({
        group: 'router',
        topics: [letters],
        handler: async (batch) => {
          if (textsOf(batch).includes('poison')) throw new TypeError('a bug that says: poison');
          passed.push(...textsOf(batch));
        },
      });
      await until(() => passed.includes('anna after'));
      await subscription.close();
      expect(passed.filter((text) => text.startsWith('anna'))).toEqual([
        'anna 0',
        'anna 1',
        'anna 2',
        'anna after',
      ]);
      expect([...passed].sort()).toEqual([...new Set(passed)].sort());
      expect(passed).toHaveLength(10);
      const letter = sealpost.gateway.v1.DeadLetter.decode(
        (await everythingIn(bus, topics.deadLetter.name, 1))[0]?.value ?? Buffer.alloc(0),
      );
      expect(letter).toMatchObject({
        topic: letters,
        partition: 0,
        stage: 'router',
        failureCode: 'unhandled',
      });
      expect(String(letter.value)).toBe('poison');
      expect(fromLong(letter.offset)).toBe(6n);
      expect(letter.headers).toEqual({ schema: 'x' });
      expect(events).toContainEqual({
        kind: 'buried',
        group: 'router',
        topic: letters,
        partition: 0,
        offset: 6n,
      });
      expect(JSON.stringify(events, (_, value: unknown) => String(value))).not.toContain('poison');
    });

    it('of everything, as in an outage, buries nothing and delivers all of it afterwards', async () => {
      const { bus } = await makeLog({ topics: oneLane });
      const { records, handler } = collector();
      const outages = [
        new BusUnavailable('away'),
        Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
        new TypeError('a bug that hits every record'),
      ];
      const endsMs = Date.now() + 3000;
      let calls = 0;
      const subscription = await bus.subscribe({
        group: 'router',
        topics: [letters],
        handler: async (batch) => {
          calls += 1;
          if (Date.now() < endsMs) throw outages[calls % outages.length] ?? new Error('none');
          await handler(batch);
        },
      });
      await bus.publish(numbered(['anna', 'bert', 'carl'], 10));
      await until(() => records.length >= 30);
      await subscription.close();
      expect([...textsOf(records)].sort()).toEqual([...textsOf(await everythingIn(bus, letters, 1))].sort());
      expect(await everythingIn(bus, topics.deadLetter.name, 1)).toEqual([]);
    });

    it('skips no record when the effects of later ones were finished before it', async () => {
      const log = await makeLog({ topics: oneLane });
      await log.bus.publish(numbered(['stuck', 'anna', 'bert', 'carl'], 5));
      const before: string[] = [];
      const first = await log.bus.subscribe({
        group: 'router',
        topics: [letters],
        handler: async (batch) => {
          if (batch.some(({ key }) => String(key) === 'stuck')) throw new BusUnavailable('away');
          before.push(...textsOf(batch));
        },
      });
      await until(() => before.length >= 15);
      await first.close();
      const { records, handler } = collector();
      const reopened = await log.reopen();
      const second = await reopened.subscribe({ group: 'router', topics: [letters], handler });
      await until(() => textsOf(records).filter((text) => text.startsWith('stuck')).length >= 5);
      await second.close();
      expect(new Set([...before, ...textsOf(records)]).size).toBe(20);
    });
  });
}
