import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { makeScratchDatabase, startEmbeddedPostgres } from '#libs/store';

/** A real PostgreSQL for one run, as durable as in production. */
export interface DatabaseServer {
  /** The server's first process. */
  readonly pid: number;
  /** Makes an empty database and gives its address. */
  readonly makeDatabase: () => Promise<string>;
  /** Stops it and removes its data. */
  readonly close: () => Promise<void>;
}

/** Starts the PostgreSQL that comes with the project, in a folder of its own. */
export const startDatabaseServer = async (): Promise<DatabaseServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-bench-postgres-'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), durability: 'durable' });
  const close = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return {
      pid: await pidOf(server.url),
      makeDatabase: async () => (await makeScratchDatabase(server.url)).url,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Runs statements one after the other on a connection of their own. */
export const runSql = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** The first line of the file by which a server says that it runs. */
const pidOf = async (url: string): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ file: string }>(`select pg_read_file('postmaster.pid') as file`);
    return Number(rows[0]?.file.split('\n')[0] ?? 0);
  } finally {
    await client.end();
  }
};
