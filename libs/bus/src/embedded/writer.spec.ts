import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  collector,
  contractTopics,
  embeddedHarness,
  everythingIn,
  letters,
  numbered,
  type TestDatabase,
  testDatabase,
  type TestLog,
  textsOf,
  until,
} from '#libs/testing';
import { Client } from 'pg';
import type { Bus } from '../bus.ts';
import { BusUnavailable } from '../bus-unavailable.ts';
import { createEmbeddedBus } from './embedded-bus.ts';

let server: TestDatabase;
let log: TestLog;
const buses: Bus[] = [];
beforeAll(async () => {
  server = await testDatabase();
});
afterAll(() => server.close());
beforeEach(async () => {
  log = await embeddedHarness(() => server.url).makeLog();
});
afterEach(async () => {
  for (const bus of buses.splice(0)) await bus.close();
  await log.close();
});

const urlOf = ({ place }: TestLog): string => (place.kind === 'embedded' ? place.url : '');

function openBus(tailBytesMax = 0): Bus {
  const bus = createEmbeddedBus({ url: urlOf(log), topics: contractTopics, tailBytesMax });
  buses.push(bus);
  return bus;
}

async function ask(statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: urlOf(log) });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const cutWriter = (): Promise<unknown> =>
  ask(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sealpost-bus-writer'",
  );

describe('the embedded log', () => {
  it('has one process: another that publishes or subscribes is refused, one that reads is not', async () => {
    const bus = openBus();
    await bus.publish(numbered(['anna'], 2));
    const other = openBus();
    const { handler } = collector();
    const outcomes = await Promise.allSettled([
      other.publish(numbered(['bert'], 1)),
      other.subscribe({ group: 'router', topics: [letters], handler }),
    ]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(BusUnavailable) });
    expect(textsOf(await everythingIn(other, letters, 4))).toEqual(['anna 0', 'anna 1']);
  }, 30_000);

  it('goes on after its connection was cut, with no record twice and none lost', async () => {
    const bus = openBus();
    const { records, handler } = collector();
    const subscription = await bus.subscribe({ group: 'router', topics: [letters], handler });
    const publishing = numbered(['anna', 'bert'], 150).map((record) => bus.publish([record]));
    await cutWriter();
    await Promise.all(publishing);
    await cutWriter();
    await until(() => !subscription.healthy);
    await bus.publish([{ topic: letters, key: 'carl', value: Buffer.from('carl 0') }]);
    await until(() => records.length >= 301);
    expect(subscription.healthy).toBe(true);
    expect(new Set(textsOf(records)).size).toBe(301);
    expect(textsOf(await everythingIn(bus, letters, 4))).toHaveLength(301);
  }, 30_000);

  it('rejects a publish after its deadline while the database is away', async () => {
    const url = new URL(server.url);
    url.port = '1';
    const bus = createEmbeddedBus({ url: url.href, topics: contractTopics, publishTimeoutMs: 300 });
    buses.push(bus);
    await expect(bus.publish(numbered(['anna'], 1))).rejects.toThrow(BusUnavailable);
  });

  it('hands out offsets that go on after everything was removed', async () => {
    const bus = openBus();
    await bus.publish(numbered(['anna'], 3));
    await bus.close();
    await ask('UPDATE bus.partition SET first_offset = 3; DELETE FROM bus.record');
    const reopened = openBus();
    await reopened.publish([{ topic: letters, key: 'anna', value: Buffer.from('later') }]);
    const records = await everythingIn(reopened, letters, 4);
    expect(records.map(({ offset }) => offset)).toEqual([3n]);
  });

  it('carries a group over records that were removed before it came to them', async () => {
    const bus = openBus();
    await bus.publish(numbered(['anna'], 5));
    await bus.close();
    await ask('UPDATE bus.partition SET first_offset = 5; DELETE FROM bus.record');
    const reopened = openBus();
    const { records, handler } = collector();
    await reopened.subscribe({ group: 'router', topics: [letters], handler });
    await reopened.publish([{ topic: letters, key: 'anna', value: Buffer.from('later') }]);
    await until(() => records.length > 0);
    expect(textsOf(records)).toEqual(['later']);
  });

  it('takes what the process before it wrote, also where a group had stopped in the middle', async () => {
    const bus = openBus();
    await bus.publish(numbered(['anna'], 10));
    const first = collector();
    const subscription = await bus.subscribe({
      group: 'router',
      topics: [letters],
      batchMax: 1,
      handler: async (batch) => {
        if (first.records.length === 4) throw new BusUnavailable('away');
        await first.handler(batch);
      },
    });
    await until(() => first.records.length === 4);
    await subscription.close();
    await bus.close();
    const second = collector();
    const reopened = openBus(1_000_000);
    await reopened.subscribe({ group: 'router', topics: [letters], handler: second.handler });
    await until(() => second.records.length === 6);
    expect(textsOf([...first.records, ...second.records])).toEqual(
      numbered(['anna'], 10).map(({ value }) => String(value)),
    );
  });
});
