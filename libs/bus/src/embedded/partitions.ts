import type { ClientBase } from 'pg';

/** One partition as the embedded bus knows it in memory. */
export interface PartitionState {
  readonly topic: string;
  readonly topicId: number;
  readonly partition: number;
  readonly retentionMs: number;
  /** The offset that the next record gets. */
  endOffset: bigint;
}

/** The partitions of every topic, in their order, by the topic's name. */
export type Partitions = ReadonlyMap<string, readonly PartitionState[]>;

interface PartitionRow {
  readonly topic: string;
  readonly topic_id: number;
  readonly partition: number;
  readonly retention_ms: string | bigint;
  readonly end_offset: string | bigint;
}

/** Reads all partitions with their ends. Numbers of 64 bits may come as text or as bigint, as the process has it set. */
export async function loadPartitions(client: ClientBase): Promise<Partitions> {
  const { rows } = await client.query<PartitionRow>(
    `SELECT t.name AS topic, t.topic_id, p.partition, t.retention_ms,
            greatest(p.first_offset, coalesce((
              SELECT max(r."offset") + 1 FROM bus.record r
              WHERE r.topic_id = p.topic_id AND r.partition = p.partition), 0)) AS end_offset
     FROM bus.partition p JOIN bus.topic t USING (topic_id)
     ORDER BY t.topic_id, p.partition`,
  );
  const byTopic = new Map<string, PartitionState[]>();
  for (const row of rows) {
    const list = byTopic.get(row.topic) ?? [];
    list.push({
      topic: row.topic,
      topicId: row.topic_id,
      partition: row.partition,
      retentionMs: Number(row.retention_ms),
      endOffset: BigInt(row.end_offset),
    });
    byTopic.set(row.topic, list);
  }
  return byTopic;
}
