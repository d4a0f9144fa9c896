import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import type { BusHandler, Subscription } from '../bus.ts';
import { type BusHarness, letters, numbered, openPlace, textsOf, until, whenKafka } from '#libs/testing';

const keys = Array.from({ length: 40 }, (_, index) => `person-${index}`);
const each = 100;

whenKafka((harness: BusHarness) => {
  it('keeps every record and the order of every key while members come and go under load', async () => {
    const log = await harness.makeLog();
    const buses = [log.bus, openPlace(log.place), openPlace(log.place)];
    const seen: string[] = [];
    const held = new Map<string, number>();
    const overlaps: string[] = [];
    const handler: BusHandler = async (batch) => {
      const names = new Set(batch.map(({ key }) => String(key)));
      for (const name of names) {
        if ((held.get(name) ?? 0) > 0) overlaps.push(name);
        held.set(name, (held.get(name) ?? 0) + 1);
      }
      await sleep(30);
      seen.push(...textsOf(batch));
      for (const name of names) held.set(name, (held.get(name) ?? 1) - 1);
    };
    const join = (index: number): Promise<Subscription> | undefined =>
      buses[index]?.subscribe({ group: 'router', topics: [letters], handler, batchMax: 20 });
    const members = [await join(0)];
    const publishing = publishSlowly(log.bus.publish);
    members.push(await join(1));
    await sleep(700);
    members.push(await join(2));
    await sleep(700);
    await members[0]?.close();
    await sleep(700);
    await members[1]?.close();
    await publishing;
    const expected = new Set(numbered(keys, each).map(({ value }) => String(value)));
    await until(() => new Set(seen).size === expected.size, 60_000);
    await members[2]?.close();
    for (const bus of buses) await bus.close();
    await log.close();
    expect(new Set(seen)).toEqual(expected);
    expect(overlaps).toEqual([]);
    for (const key of keys)
      expect(firstSightings(seen, key)).toEqual(numbered([key], each).map(({ value }) => String(value)));
    expect(seen.length - expected.size).toBeLessThan(200);
  }, 120_000);
});

async function publishSlowly(
  publish: (records: ReturnType<typeof numbered>) => Promise<void>,
): Promise<void> {
  const records = numbered(keys, each);
  for (let from = 0; from < records.length; from += keys.length) {
    await publish(records.slice(from, from + keys.length));
    await sleep(25);
  }
}

/** A key's texts in the order in which they were seen for the first time. */
const firstSightings = (seen: readonly string[], key: string): readonly string[] => [
  ...new Set(seen.filter((text) => text.startsWith(`${key} `))),
];
