import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { BusUnavailable } from '../bus-unavailable.ts';
import type { TopicSpec } from '../topics.ts';
import { ensureSchema, lockClass, writerLock } from './schema.ts';

/** How long a start waits for the process before it to be gone. */
const lockTimeoutMs = 10_000;
const lockRetryMs = 200;
const connectTimeoutMs = 5000;

/** Connects, makes what is missing, and takes the lock of the only writer, which lasts as long as the connection. */
export async function connectWriter({
  url,
  topics,
}: {
  readonly url: string;
  readonly topics: readonly TopicSpec[];
}): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: 'sealpost-bus-writer',
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await ensureSchema(client, topics);
    await takeLock(client);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

async function takeLock(client: Client): Promise<void> {
  for (let waitedMs = 0; waitedMs <= lockTimeoutMs; waitedMs += lockRetryMs) {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS held', [
      lockClass,
      writerLock,
    ]);
    if (rows[0]?.held === true) return;
    await sleep(lockRetryMs);
  }
  throw new BusUnavailable('another process has the embedded bus; several processes need Kafka');
}
