import { setTimeout as sleep } from 'node:timers/promises';
import type { EachBatchPayload } from 'kafkajs';
import { protocolErrorOf } from './protocol-error.ts';

const attemptsMax = 20;
const retryMs = 250;

/** Answers that pass while the coordinator of the group moves or comes back. */
const passing = new Set([
  'NOT_COORDINATOR_FOR_GROUP',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'GROUP_LOAD_IN_PROGRESS',
  'REQUEST_TIMED_OUT',
]);

/**
 * Commits where the group stands in the partition of a batch. It goes through the batch, not the consumer, because only
 * that still commits while the consumer is being closed. A refusal, such as after an eviction, is thrown: the client then
 * joins anew.
 */
export async function commit(payload: EachBatchPayload, nextOffset: bigint): Promise<void> {
  const partitions = [{ partition: payload.batch.partition, offset: nextOffset.toString() }];
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await payload.commitOffsetsIfNecessary({ topics: [{ topic: payload.batch.topic, partitions }] });
    } catch (error) {
      const answer = protocolErrorOf(error);
      if (attempt >= attemptsMax || (answer !== undefined && !passing.has(answer))) throw error;
      await sleep(retryMs);
    }
  }
}
