import type { Pool } from 'pg';
import type { BusRecord } from '../bus.ts';

/** Where to read from in one partition, and how much. */
export interface ReadPlace {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly max: number;
}

interface RecordRow {
  readonly offset: string | bigint;
  readonly timestamp_ms: string | bigint;
  readonly key: Buffer;
  readonly value: Buffer;
  readonly headers: string;
}

/** One read brings this many bytes of values, at most, and one record at least. */
const readBytesMax = 8 * 1024 * 1024;

/** Reads records in the order of their offsets. */
export async function readRecords(pool: Pool, place: ReadPlace): Promise<readonly BusRecord[]> {
  const { topic, partition, offset, max } = place;
  const { rows } = await pool.query<RecordRow>({
    name: 'bus-read',
    text: statement,
    values: [topic, partition, offset, max, readBytesMax],
  });
  return rows.map((row) => ({
    topic,
    partition,
    offset: BigInt(row.offset),
    key: row.key,
    value: row.value,
    headers: headersOf(row.headers),
    timestampMs: Number(row.timestamp_ms),
  }));
}

const statement = `
  SELECT "offset", timestamp_ms, key, value, headers
  FROM (
    SELECT r.*, sum(octet_length(value)) OVER (ORDER BY "offset") - octet_length(value) AS bytes_before
    FROM (
      SELECT r.* FROM bus.record r
      WHERE r.topic_id = (SELECT topic_id FROM bus.topic WHERE name = $1) AND r.partition = $2 AND r."offset" >= $3
      ORDER BY r."offset" LIMIT $4
    ) r
  ) r
  WHERE bytes_before < $5
  ORDER BY "offset"`;

function headersOf(text: string): Readonly<Record<string, string>> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, header]) => [name, String(header)]));
}
