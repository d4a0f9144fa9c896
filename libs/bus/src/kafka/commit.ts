import type { EachBatchPayload } from 'kafkajs';
import { whilePassing } from './passing.ts';

/**
 * Commits where the group stands in the partition of a batch. It goes through the batch, not the consumer, because only
 * that still commits while the consumer is being closed. A refusal, such as after an eviction, is thrown: the client then
 * joins anew.
 */
export async function commit(payload: EachBatchPayload, nextOffset: bigint): Promise<void> {
  const { topic, partition } = payload.batch;
  const topics = [{ topic, partitions: [{ partition, offset: nextOffset.toString() }] }];
  await whilePassing(() => payload.commitOffsetsIfNecessary({ topics }));
}
