import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '#libs/testing';
import type { Store } from './database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ poolMax: 1 });
  await sql`create table notes (id int primary key, body text)`.execute(database.store);
  await sql`insert into notes values (1, 'one')`.execute(database.store);
});
afterAll(() => database.close());

const noteOf = (store: Store, id: number) => sql<object>`select * from notes where id = ${id}`.execute(store);

const preparedOf = async (text: string): Promise<bigint> => {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) from pg_prepared_statements where statement like ${text}`.execute(database.store);
  return rows[0]?.count ?? 0n;
};

describe('the statements of a connection', () => {
  it('are prepared when they come again, and give the same', async () => {
    await noteOf(database.store, 1);
    expect(await preparedOf('select * from notes%')).toBe(0n);
    await noteOf(database.store, 1);
    expect(await preparedOf('select * from notes%')).toBe(1n);
    expect((await noteOf(database.store, 1)).rows).toEqual([{ id: 1, body: 'one' }]);
    expect((await noteOf(database.store, 2)).rows).toEqual([]);
  });

  it('fail once at most when a migration gives a table another column', async () => {
    for (let time = 0; time < 3; time += 1) await noteOf(database.store, 1);
    await sql`alter table notes add column kind text not null default 'plain'`.execute(database.store);
    await noteOf(database.store, 1).catch(() => undefined);
    expect((await noteOf(database.store, 1)).rows).toEqual([{ id: 1, body: 'one', kind: 'plain' }]);
  });

  it('use keys also where a table is small, so that a plan that stays is right when it has grown', async () => {
    const { rows } = await sql<Record<string, string>>`explain select * from notes where id = ${1}`.execute(
      database.store,
    );
    expect(JSON.stringify(rows)).toContain('Index Scan');
  });
});
