import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresAccount, reachableDataDir, type RunAs } from './postgres-account.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { clusterPassword, makeCluster } from './postgres-cluster.ts';
import { clearStalePid, isAlive, runningPort } from './postgres-pid.ts';
import { runProgram } from './postgres-program.ts';

export interface EmbeddedPostgresOptions {
  /** The folder of the cluster; made when it is missing. */
  readonly dataDir: string;
  /** `durable` when absent; `volatile` gives up on power cuts for speed and is for tests. */
  readonly durability?: 'durable' | 'volatile';
}

/** A PostgreSQL server that this project brings along. */
export interface EmbeddedPostgres {
  /** A `postgres://` address on 127.0.0.1 with its password. */
  readonly url: string;
  /** Stops the server, unless another living process started it. */
  stop(): Promise<void>;
}

const startTimeoutMs = 30_000;
const retryMs = 200;
const database = 'sealpost';
const ownerFile = 'sealpost.owner';

/**
 * Starts the PostgreSQL that comes with the project, on a free port of 127.0.0.1, and waits until it answers. A server that
 * a killed process left behind is taken over; one of a living process is shared. It outlives signals: only `stop` ends it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = postgresAccount(options.dataDir);
  const binaries = await postgresBinaries(account);
  const dataDir = reachableDataDir(options.dataDir, account);
  await makeCluster({ dataDir, account, binaries });
  const cluster: Cluster = { dataDir, account, binaries, settings: settingsOf(options) };
  const { url, owner } = await runningServer(cluster);
  return { url, stop: async () => (owner === 'this' ? stop(cluster) : undefined) };
}

interface Cluster {
  readonly dataDir: string;
  readonly account: RunAs;
  readonly binaries: PostgresBinaries;
  readonly settings: readonly string[];
}

/** Errors are logged without statements and details, because those hold values. */
function settingsOf({ durability = 'durable' }: EmbeddedPostgresOptions): readonly string[] {
  return [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'max_parallel_workers_per_gather=0',
    'jit=off',
    'log_checkpoints=off',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    ...(durability === 'volatile' ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
}

async function runningServer(cluster: Cluster): Promise<{ url: string; owner: 'this' | 'other' }> {
  const deadlineMs = Date.now() + startTimeoutMs;
  let started: 'this' | 'other' = 'other';
  for (;;) {
    const port = runningPort(cluster.dataDir);
    const url = port === undefined ? undefined : urlOf(cluster.dataDir, port);
    if (url !== undefined && (await answers(url))) return { url, owner: takeOver(cluster.dataDir, started) };
    if (Date.now() > deadlineMs)
      throw new Error(`the embedded PostgreSQL does not start; see ${logOf(cluster)}`);
    clearStalePid(cluster.dataDir);
    if (port === undefined && (await start(cluster))) started = 'this';
    else await sleep(retryMs);
  }
}

/** False when the port was taken meanwhile, or another process starts the same cluster. */
async function start({ dataDir, account, binaries, settings }: Cluster): Promise<boolean> {
  const flags = [`-p ${await freePort()}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
  const args = ['start', '-s', '-w', '-D', dataDir, '-l', join(dataDir, 'server.log'), '-o', flags];
  return (await runProgram(binaries.pgCtl, args, account)) === 0;
}

async function stop({ dataDir, account, binaries }: Cluster): Promise<void> {
  const args = ['stop', '-s', '-w', '-D', dataDir, '-t', '15', '-m'];
  if ((await runProgram(binaries.pgCtl, [...args, 'fast'], account)) === 0) return;
  if (runningPort(dataDir) !== undefined) await runProgram(binaries.pgCtl, [...args, 'immediate'], account);
}

/** Who stops the server: this process if it started it, or if the one that did is gone. */
function takeOver(dataDir: string, started: 'this' | 'other'): 'this' | 'other' {
  const file = join(dataDir, ownerFile);
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (started === 'other' && owner !== process.pid && isAlive(owner)) return 'other';
  writeFileSync(file, String(process.pid), { mode: 0o600 });
  return 'this';
}

/** Connects, and makes the database where it is missing. */
async function answers(url: string): Promise<boolean> {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const client = new Client({ connectionString: admin.href, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf(dataDir: string, port: number): string {
  return `postgres://sealpost:${clusterPassword(dataDir)}@127.0.0.1:${port}/${database}`;
}

function logOf({ dataDir }: Cluster): string {
  return join(dataDir, 'server.log');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
