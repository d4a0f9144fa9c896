import type { ClientBase } from 'pg';
import type { TopicSpec } from '../topics.ts';

/** Names the advisory locks of the embedded bus, in every database. */
export const lockClass = 0x5ea1;
/** Held by the one process that writes. */
export const writerLock = 1;
const schemaLock = 2;

/** `first_offset` is the lowest offset that a partition may still hold; it keeps offsets going up after everything was pruned. */
const statements = [
  'CREATE SCHEMA IF NOT EXISTS bus',
  `CREATE TABLE IF NOT EXISTS bus.topic (
     topic_id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     name text NOT NULL UNIQUE,
     partitions smallint NOT NULL,
     retention_ms bigint NOT NULL
   )`,
  `CREATE TABLE IF NOT EXISTS bus.partition (
     topic_id smallint NOT NULL REFERENCES bus.topic,
     partition smallint NOT NULL,
     first_offset bigint NOT NULL DEFAULT 0,
     PRIMARY KEY (topic_id, partition)
   )`,
  `CREATE TABLE IF NOT EXISTS bus.record (
     topic_id smallint NOT NULL,
     partition smallint NOT NULL,
     "offset" bigint NOT NULL,
     timestamp_ms bigint NOT NULL,
     key bytea NOT NULL,
     value bytea NOT NULL,
     headers text NOT NULL,
     PRIMARY KEY (topic_id, partition, "offset")
   )`,
  'ALTER TABLE bus.record ALTER COLUMN value SET STORAGE EXTERNAL',
  `CREATE TABLE IF NOT EXISTS bus.position (
     group_name text NOT NULL,
     topic_id smallint NOT NULL REFERENCES bus.topic,
     partition smallint NOT NULL,
     next_offset bigint NOT NULL,
     PRIMARY KEY (group_name, topic_id, partition)
   ) WITH (fillfactor = 50)`,
] as const;

/** A record is written once and goes with its topic's oldest: a fiftieth that is dead is vacuumed, not the fifth that is the default. */
const vacuumSetting = `ALTER TABLE bus.record SET (autovacuum_vacuum_scale_factor = 0.02,
  autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0.05)`;

/** A topic that has another number of partitions than is stated. */
export interface KeptPartitions {
  readonly topic: string;
  readonly stated: number;
  readonly found: number;
}

/**
 * Makes the tables and the topics that are missing, and corrects the retention of those that differ. A topic keeps the number
 * of partitions that it was made with; resolves to those where it is another one than is stated.
 */
export async function ensureSchema(
  client: ClientBase,
  topics: readonly TopicSpec[],
): Promise<readonly KeptPartitions[]> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1, $2)', [lockClass, schemaLock]);
    const { rows } = await client.query<{ found: string | null }>(
      "SELECT to_regclass('bus.position') AS found",
    );
    if (rows[0]?.found == null) for (const statement of statements) await client.query(statement);
    await ensureVacuumSetting(client);
    const kept = await ensureTopicRows(client, topics);
    await client.query('COMMIT');
    return kept;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function ensureVacuumSetting(client: ClientBase): Promise<void> {
  const { rows } = await client.query(
    "SELECT FROM pg_class WHERE oid = 'bus.record'::regclass AND reloptions IS NOT NULL",
  );
  if (rows.length === 0) await client.query(vacuumSetting);
}

async function ensureTopicRows(
  client: ClientBase,
  topics: readonly TopicSpec[],
): Promise<readonly KeptPartitions[]> {
  const { rows } = await client.query<{ name: string; partitions: number }>(
    `INSERT INTO bus.topic (name, partitions, retention_ms)
     SELECT * FROM unnest($1::text[], $2::smallint[], $3::bigint[])
     ON CONFLICT (name) DO UPDATE SET retention_ms = excluded.retention_ms
     RETURNING name, partitions`,
    [
      topics.map(({ name }) => name),
      topics.map(({ partitions }) => partitions),
      topics.map(({ retentionMs }) => retentionMs),
    ],
  );
  await client.query(
    `INSERT INTO bus.partition (topic_id, partition)
     SELECT topic_id, generate_series(0, partitions - 1) FROM bus.topic
     ON CONFLICT DO NOTHING`,
  );
  const found = new Map(rows.map(({ name, partitions }) => [name, partitions]));
  return topics.flatMap(({ name, partitions: stated }) => {
    const partitions = found.get(name) ?? stated;
    return partitions === stated ? [] : [{ topic: name, stated, found: partitions }];
  });
}
