import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { everythingIn, type TestDatabase, testDatabase, textsOf } from '#libs/testing';
import { Pool } from 'pg';
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
