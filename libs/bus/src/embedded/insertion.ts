import type { BusRecord, NewRecord } from '../bus.ts';
import { partitionOf } from '../partition.ts';
import type { PartitionState, Partitions } from './partitions.ts';

/** Records with their places, and the one statement that writes them. */
export interface Insertion {
  readonly records: readonly BusRecord[];
  readonly parameters: readonly unknown[];
}

/**
 * Writes any number of records. Keys and values travel as one run of bytes that the server cuts, because arrays of bytes
 * would travel as hex text.
 */
export const insertStatement = `
  INSERT INTO bus.record (topic_id, partition, "offset", timestamp_ms, key, value, headers)
  SELECT topic_id, partition, at, $4, substr($1::bytea, key_from, key_size), substr($1::bytea, key_from + key_size, value_size), headers
  FROM unnest($2::smallint[], $3::smallint[], $5::bigint[], $6::int[], $7::int[], $8::int[], $9::text[])
    AS r(topic_id, partition, at, key_from, key_size, value_size, headers)`;

/** Gives records their places after the ends of their partitions, which stay as they are. Copies the bytes. */
export function planInsertion(
  news: readonly NewRecord[],
  partitions: Partitions,
  timestampMs: number,
): Insertion {
  const keys = news.map(({ key }) => (typeof key === 'string' ? Buffer.from(key) : key));
  const bytes = Buffer.concat(news.flatMap(({ value }, index) => [keys[index] ?? emptyKey, value]));
  const taken = new Map<PartitionState, bigint>();
  const rows: Row[] = [];
  let from = 0;
  for (const [index, { topic, value, headers = {} }] of news.entries()) {
    const key = keys[index] ?? emptyKey;
    const state = stateOf(partitions, topic, key);
    const offset = taken.get(state) ?? state.endOffset;
    taken.set(state, offset + 1n);
    const record: BusRecord = {
      topic,
      partition: state.partition,
      offset,
      key: bytes.subarray(from, from + key.length),
      value: bytes.subarray(from + key.length, from + key.length + value.length),
      headers: { ...headers },
      timestampMs,
    };
    rows.push({ topicId: state.topicId, from, record });
    from += key.length + value.length;
  }
  return { records: rows.map(({ record }) => record), parameters: parametersOf(bytes, rows, timestampMs) };
}

interface Row {
  readonly topicId: number;
  readonly from: number;
  readonly record: BusRecord;
}

const emptyKey = Buffer.alloc(0);

function stateOf(partitions: Partitions, topic: string, key: Uint8Array): PartitionState {
  const states = partitions.get(topic) ?? [];
  const state = states[states.length === 0 ? 0 : partitionOf(key, states.length)];
  if (state === undefined) throw new Error(`there is no topic ${topic}`);
  return state;
}

/** The server counts bytes from 1. */
function parametersOf(bytes: Buffer, rows: readonly Row[], timestampMs: number): readonly unknown[] {
  return [
    bytes,
    rows.map(({ topicId }) => topicId),
    rows.map(({ record }) => record.partition),
    timestampMs,
    rows.map(({ record }) => record.offset),
    rows.map(({ from }) => from + 1),
    rows.map(({ record }) => record.key.length),
    rows.map(({ record }) => record.value.length),
    rows.map(({ record }) => JSON.stringify(record.headers)),
  ];
}
