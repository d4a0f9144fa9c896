import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '#libs/testing';
import type { Retention } from './kept.ts';
import { retention } from './retention.ts';

const stated: [string, Retention][] = Object.entries(retention);
const byAge = stated.flatMap(([table, { kept }]) => (kept.kind === 'by age' ? [{ table, ...kept }] : []));

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** How the database would find what is old, if reading a whole table were no choice. */
const planOf = (table: string, ageColumn: string, only: string): Promise<string> =>
  database.store.transaction().execute(async (tx) => {
    for (const way of ['seqscan', 'bitmapscan', 'sort'])
      await sql`set local ${sql.raw(`enable_${way}`)} = off`.execute(tx);
    const { rows } = await sql<{ 'QUERY PLAN': string }>`
      explain select ctid from ${sql.table(table)} where ${sql.ref(ageColumn)} >= 0 and ${sql.ref(ageColumn)} < 1
        and ${sql.raw(only)} order by ${sql.ref(ageColumn)} limit 10`.execute(tx);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });

describe('the retention of the database', () => {
  it('is stated for every table, and for no other', async () => {
    const tables = await database.store.introspection.getTables();
    expect(stated.map(([table]) => table).toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
  });

  it.each(byAge)(
    'of $table is served by an index on the age alone',
    async ({ table, ageColumn, only = 'true' }) => {
      const plan = await planOf(table, ageColumn, only);
      expect(plan).toMatch(new RegExp(`Index Scan using \\w*${ageColumn}\\w* on ${table}`));
      expect(plan).not.toMatch(/Sort/);
    },
  );

  it('by age comes with a vacuum that does not wait for a fifth of the table to be dead', async () => {
    const { rows } = await sql<{ relname: string }>`
      select relname from pg_class where array_to_string(reloptions, ' ') ~ 'vacuum_scale_factor=0\\.0'`.execute(
      database.store,
    );
    const tuned = new Set(rows.map(({ relname }) => relname));
    const rare = ['controls', 'invitations', 'reopen_requests'];
    expect(byAge.filter(({ table }) => !tuned.has(table) && !rare.includes(table))).toEqual([]);
  });

  it('is what the architecture tells', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../docs/architecture.md'), 'utf8');
    const told = text.slice(text.indexOf('## What grows with what'), text.indexOf('## When one database'));
    expect(stated.filter(([table]) => !told.includes(`\`${table}\``)).map(([table]) => table)).toEqual([]);
  });
});
