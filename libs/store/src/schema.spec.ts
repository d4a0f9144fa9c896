import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '#libs/testing';

const folder = join(import.meta.dirname, 'schema');
const source = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('the schema types', () => {
  it('name exactly the tables and columns that the migrations make', async () => {
    const tables = await database.store.introspection.getTables();
    const made = tables.map(({ name, columns }) => [name, columns.map((column) => column.name).sort()]);
    expect(Object.fromEntries(made)).toEqual(declaredTables());
  });
});

function declaredTables(): Record<string, readonly string[]> {
  const rows = source.matchAll(/^ {2}(\w+): (\w+Table);$/gm);
  return Object.fromEntries([...rows].map(([, table, type]) => [table, columnsOf(type ?? '')]));
}

function columnsOf(type: string): readonly string[] {
  const body = new RegExp(`interface ${type} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, column]) => column ?? '').sort();
}
