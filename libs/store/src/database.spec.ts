import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { isReachable } from './database.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('the store', () => {
  it('reads int8 without losing precision, in rows and as numbers bound', async () => {
    const value = 2n ** 53n + 1n;
    const { rows } = await sql<{ value: bigint }>`select ${value}::int8 as value`.execute(database.store);
    expect(rows).toEqual([{ value }]);
  });

  it('keeps the driver’s own reading of all other types', async () => {
    const query = sql<object>`select 'a'::text as a, 7::int4 as b, decode('0102', 'hex') as c, array['x'] as d, '{"k":"v"}'::jsonb as e`;
    const { rows } = await query.execute(database.store);
    expect(rows).toEqual([{ a: 'a', b: 7, c: Buffer.from([1, 2]), d: ['x'], e: { k: 'v' } }]);
  });

  it('outlives the end of a connection that is in use and has nothing to say at the moment', async () => {
    const endOfConnection = database.store.transaction().execute(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.store);
      await sleep(200);
      await sql`select 1`.execute(tx);
    });
    await expect(endOfConnection).rejects.toThrow();
    expect(await isReachable(database.store)).toBe(true);
  });

  it('migrates once, however many processes begin at the same time', async () => {
    await Promise.all([1, 2, 3].map(() => migrate(database.store)));
    const tables = await database.store.introspection.getTables();
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['conversations', 'lanes', 'mailbox_heads']),
    );
  });
});
