import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

const folders: string[] = [];
const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-store-'));
  folders.push(folder);
  return join(folder, 'postgres');
};

afterAll(() => {
  for (const folder of folders) {
    const dataDir = join(folder, 'postgres');
    if (existsSync(dataDir) && realpathSync(dataDir) !== dataDir)
      rmSync(dirname(realpathSync(dataDir)), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});

it('starts, keeps what was written over a stop, speaks UTF-8 and guards its password', async () => {
  const dataDir = freshFolder();
  const first = await startEmbeddedPostgres({ dataDir });
  await ask(first.url, 'CREATE TABLE kept (word text)');
  await ask(first.url, "INSERT INTO kept VALUES ('Grüße 👋')");
  await first.stop();
  const second = await startEmbeddedPostgres({ dataDir });
  expect(await ask(second.url, 'SELECT word, current_database() AS name FROM kept')).toEqual([
    { word: 'Grüße 👋', name: 'sealpost' },
  ]);
  expect(await ask(second.url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  const wrong = new URL(second.url);
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow();
  expect(statSync(join(dataDir, 'sealpost.password')).mode & 0o077).toBe(0);
  await second.stop();
});

it('shares the server of a living process and leaves it running', async () => {
  const dataDir = freshFolder();
  const child = await startInChild(dataDir);
  const shared = await startEmbeddedPostgres({ dataDir });
  await shared.stop();
  expect(await ask(shared.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const taken = await startEmbeddedPostgres({ dataDir });
  expect(taken.url).toBe(shared.url);
  await taken.stop();
  await expect(ask(taken.url, 'SELECT 1')).rejects.toThrow();
});

it('recovers from a killed server and from a lock whose number another program has', async () => {
  const dataDir = freshFolder();
  const first = await startEmbeddedPostgres({ dataDir });
  await ask(first.url, 'CREATE TABLE kept (word text)');
  const lock = join(dataDir, 'postmaster.pid');
  const lines = readFileSync(lock, 'utf8').split('\n');
  process.kill(Number(lines[0]), 'SIGKILL');
  const second = await startEmbeddedPostgres({ dataDir });
  expect(await ask(second.url, 'SELECT count(*)::int AS count FROM kept')).toEqual([{ count: 0 }]);
  await second.stop();
  writeFileSync(lock, [process.pid, ...lines.slice(1)].join('\n'));
  const third = await startEmbeddedPostgres({ dataDir });
  expect(await ask(third.url, 'SELECT count(*)::int AS count FROM kept')).toEqual([{ count: 0 }]);
  await third.stop();
});

it('gives one server to two starts at the same moment', async () => {
  const dataDir = freshFolder();
  const both = await Promise.all([startEmbeddedPostgres({ dataDir }), startEmbeddedPostgres({ dataDir })]);
  expect(both[0].url).toBe(both[1].url);
  for (const server of both) await server.stop();
  await expect(ask(both[0].url, 'SELECT 1')).rejects.toThrow();
});

it('refuses a folder that holds something else', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sealpost-store-'));
  folders.push(dataDir);
  writeFileSync(join(dataDir, 'letter.txt'), '');
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow('no database cluster');
});

async function ask(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The owner of a server is told by a file with its process number; a sleeping child stands in for that process. */
async function startInChild(dataDir: string): Promise<ChildProcess> {
  await startEmbeddedPostgres({ dataDir });
  const child = spawn('sleep', ['60']);
  writeFileSync(join(realpathSync(dataDir), 'sealpost.owner'), String(child.pid));
  return child;
}
