import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { BusObserver } from '../bus.ts';
import { errorNameOf } from '../delivery/outage.ts';
import type { PartitionState, Partitions } from './partitions.ts';

const stepRecordsMax = 2000;
const stepPauseMs = 20;
const roundMs = 60_000;

/** Removes records that outlived their topic's retention, a bounded step at a time, once a minute until it is stopped. */
export function startRetention(options: {
  readonly pool: Pool;
  readonly partitions: Partitions;
  readonly observe: BusObserver;
  readonly now: () => number;
}): { stop(): Promise<void> } {
  const { pool, partitions, observe, now } = options;
  let state: 'running' | 'stopped' = 'running';
  let round: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    round = round.then(prune);
  }, roundMs);
  timer.unref();

  const prune = async (): Promise<void> => {
    try {
      for (const partition of [...partitions.values()].flat())
        while (state === 'running' && (await pruneStep(pool, partition, now())) === stepRecordsMax)
          await sleep(stepPauseMs);
    } catch (error) {
      observe({ kind: 'unreachable', during: 'retention', errorName: errorNameOf(error) });
    }
  };

  const stop = async (): Promise<void> => {
    state = 'stopped';
    clearInterval(timer);
    await round;
  };
  return { stop };
}

/**
 * Removes the oldest expired records of one partition, up to a fixed number, and tells how many. Offsets and times rise
 * together, so only the start of a partition goes, and `first_offset` says from where on it still holds something: what was
 * removed before that and is not vacuumed yet is not looked at again.
 */
export async function pruneStep(pool: Pool, partition: PartitionState, nowMs: number): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `WITH gone AS (
       DELETE FROM bus.record WHERE ctid = ANY(ARRAY(
         SELECT ctid FROM (
           SELECT ctid, bool_and(timestamp_ms < $3) OVER (ORDER BY "offset") AS expired FROM (
             SELECT ctid, "offset", timestamp_ms FROM bus.record
             WHERE topic_id = $1 AND partition = $2 AND "offset" >= (
               SELECT first_offset FROM bus.partition WHERE topic_id = $1 AND partition = $2)
             ORDER BY "offset" LIMIT $4
           ) oldest
         ) judged WHERE expired))
       RETURNING "offset"
     ), raised AS (
       UPDATE bus.partition SET first_offset = (SELECT max("offset") + 1 FROM gone)
       WHERE topic_id = $1 AND partition = $2 AND EXISTS (SELECT FROM gone)
     )
     SELECT count(*)::int AS count FROM gone`,
    [partition.topicId, partition.partition, nowMs - partition.retentionMs, stepRecordsMax],
  );
  return rows[0]?.count ?? 0;
}
