import { describe, expect, it } from '@jest/globals';
import type { EachBatchPayload, OffsetsByTopicPartition } from 'kafkajs';
import { createCommit } from './commit.ts';

type Answer = () => Promise<void>;

/** A batch of one partition, whose commits are noted and answered as told. */
const batchOf = (partition: number, asked: OffsetsByTopicPartition[], answer: Answer): EachBatchPayload => {
  const payload = {
    batch: { topic: 'letters', partition },
    commitOffsetsIfNecessary: (offsets: OffsetsByTopicPartition) => {
      asked.push(offsets);
      return answer();
    },
  };
  return payload as unknown as EachBatchPayload;
};

describe('the commits of a member', () => {
  it('share a request when they come while another is under way', async () => {
    const asked: OffsetsByTopicPartition[] = [];
    const release: (() => void)[] = [];
    const answer = (): Promise<void> => new Promise((resolve) => release.push(resolve));
    const commit = createCommit();
    const first = commit(batchOf(0, asked, answer), 5n);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const later = [commit(batchOf(1, asked, answer), 7n), commit(batchOf(2, asked, answer), 9n)];
    release.shift()?.();
    await first;
    await new Promise((resolve) => setTimeout(resolve, 5));
    release.shift()?.();
    await Promise.all(later);
    expect(asked.map(({ topics }) => topics)).toEqual([
      [{ topic: 'letters', partitions: [{ partition: 0, offset: '5' }] }],
      [
        {
          topic: 'letters',
          partitions: [
            { partition: 1, offset: '7' },
            { partition: 2, offset: '9' },
          ],
        },
      ],
    ]);
  });

  it('tell a refusal to everybody whose offsets were in the request, and go on', async () => {
    const asked: OffsetsByTopicPartition[] = [];
    const refusal = Object.assign(new Error('evicted'), { type: 'UNKNOWN_MEMBER_ID' });
    const commit = createCommit();
    const refused = [0, 1].map((partition) =>
      commit(
        batchOf(partition, asked, () => Promise.reject(refusal)),
        1n,
      ),
    );
    expect((await Promise.allSettled(refused)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await commit(
      batchOf(0, asked, () => Promise.resolve()),
      2n,
    );
    expect(asked).toHaveLength(2);
  });
});
