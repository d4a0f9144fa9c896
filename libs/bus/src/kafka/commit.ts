import type { EachBatchPayload } from 'kafkajs';
import { whilePassing } from './passing.ts';

/** Commits where the group stands in the partition of a batch; resolves once the brokers have it. */
export type Commit = (payload: EachBatchPayload, nextOffset: bigint) => Promise<void>;

interface Waiting {
  readonly payload: EachBatchPayload;
  readonly nextOffset: bigint;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Makes the committing of one member. What several partitions want to commit while a request is under way goes in the next
 * one together. It goes through a batch, not the consumer, because only that still commits while the consumer is being
 * closed. A refusal, such as after an eviction, is thrown to all of a request: the client then joins anew.
 */
export const createCommit = (): Commit => {
  const waiting: Waiting[] = [];
  let state: 'idle' | 'working' = 'idle';

  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const taken = waiting.splice(0);
      const outcome = await send(taken).then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      for (const { resolve, reject } of taken) {
        if (outcome) reject(outcome.error);
        else resolve();
      }
    }
    state = 'idle';
  };

  return (payload, nextOffset) =>
    new Promise((resolve, reject) => {
      waiting.push({ payload, nextOffset, resolve, reject });
      if (state === 'working') return;
      state = 'working';
      setImmediate(() => void work());
    });
};

async function send(taken: readonly Waiting[]): Promise<void> {
  const [first] = taken;
  if (first === undefined) return;
  const names = new Set(taken.map(({ payload }) => payload.batch.topic));
  const topics = [...names].map((topic) => ({
    topic,
    partitions: taken.flatMap(({ payload: { batch }, nextOffset }) =>
      batch.topic === topic ? [{ partition: batch.partition, offset: nextOffset.toString() }] : [],
    ),
  }));
  await whilePassing(() => first.payload.commitOffsetsIfNecessary({ topics }));
}
