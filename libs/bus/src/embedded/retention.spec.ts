import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everythingIn, type TestDatabase, testDatabase, textsOf } from '#libs/testing';
import { Pool } from 'pg';
import type { BusEvent } from '../bus.ts';
import { createEmbeddedBus } from './embedded-bus.ts';
import type { PartitionState } from './partitions.ts';
import { pruneStep } from './retention.ts';

const topics = [{ name: 'test.brief.v1', partitions: 1, retentionMs: 60_000 }] as const;
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it('removes the expired start of a partition in bounded steps and leaves the rest', async () => {
  const bus = createEmbeddedBus({ url: database.url, topics });
  const pool = new Pool({ connectionString: database.url });
  const publish = (text: string, count: number): Promise<void> =>
    bus.publish(
      Array.from({ length: count }, () => ({ topic: topics[0].name, key: 'anna', value: Buffer.from(text) })),
    );
  await publish('old', 2500);
  await pool.query('UPDATE bus.record SET timestamp_ms = timestamp_ms - 61000');
  await publish('new', 2);
  const { rows } = await pool.query<{ topic_id: number }>('SELECT topic_id FROM bus.topic');
  const partition: PartitionState = {
    topic: topics[0].name,
    topicId: rows[0]?.topic_id ?? 0,
    partition: 0,
    retentionMs: topics[0].retentionMs,
    endOffset: 2502n,
  };
  const counts = [
    await pruneStep(pool, partition, Date.now()),
    await pruneStep(pool, partition, Date.now()),
    await pruneStep(pool, partition, Date.now()),
  ];
  expect(counts).toEqual([2000, 500, 0]);
  const { rows: kept } = await pool.query<{ first_offset: string | bigint }>(
    'SELECT first_offset FROM bus.partition',
  );
  expect(Number(kept[0]?.first_offset)).toBe(2500);
  await bus.close();
  const reopened = createEmbeddedBus({ url: database.url, topics });
  expect(textsOf(await everythingIn(reopened, topics[0].name, 1))).toEqual(['new', 'new']);
  await reopened.close();
  await pool.end();
});

/** What may stay in the tables of the log, and why it does not grow for ever. */
const bounds: Readonly<Record<string, string>> = {
  topic: 'one row a topic',
  partition: 'one row a partition',
  position: 'one row a group and partition',
  record: 'by the retention of its topic',
};

describe('the log', () => {
  it('has a stated bound for every table', async () => {
    const pool = new Pool({ connectionString: database.url });
    const { rows } = await pool.query<{ table_name: string }>(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'bus' ORDER BY 1",
    );
    expect(rows.map(({ table_name }) => table_name)).toEqual(Object.keys(bounds).toSorted());
    await pool.end();
  });

  it('takes a new retention at its next start, keeps the partitions of a topic, and tells of it', async () => {
    const events: BusEvent[] = [];
    const bus = createEmbeddedBus({
      url: database.url,
      topics: [{ ...topics[0], partitions: 3, retentionMs: 1 }],
      observe: (event) => void events.push(event),
    });
    await bus.ensureTopics();
    await bus.close();
    const pool = new Pool({ connectionString: database.url });
    const { rows } = await pool.query('SELECT partitions, retention_ms::int FROM bus.topic');
    expect(rows).toEqual([{ partitions: 1, retention_ms: 1 }]);
    expect(events).toEqual([{ kind: 'partitions-kept', topic: topics[0].name, stated: 3, found: 1 }]);
    await pool.end();
  });

  it('uses room again: from the second cycle of five on nothing grows', async () => {
    const pool = new Pool({ connectionString: database.url });
    const bus = createEmbeddedBus({ url: database.url, topics });
    const partition: PartitionState = {
      topic: topics[0].name,
      topicId: 1,
      partition: 0,
      retentionMs: 0,
      endOffset: 0n,
    };
    const sizes: number[] = [];
    for (let cycle = 0; cycle < 5; cycle += 1) {
      const records = Array.from({ length: 1000 }, () => ({
        topic: topics[0].name,
        key: 'anna',
        value: Buffer.alloc(600, cycle),
      }));
      for (let batch = 0; batch < 10; batch += 1) await bus.publish(records);
      for (let gone = 1; gone > 0;) gone = await pruneStep(pool, partition, Date.now() + 1);
      await pool.query('VACUUM bus.record');
      const { rows } = await pool.query<{ bytes: string | bigint }>(
        "SELECT pg_total_relation_size('bus.record') AS bytes",
      );
      sizes.push(Number(rows[0]?.bytes));
    }
    const [, settled = 0, ...later] = sizes;
    expect(Math.max(...later)).toBeLessThanOrEqual(settled * 1.05);
    await bus.close();
    await pool.end();
  }, 60_000);
});
