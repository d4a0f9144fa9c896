import { expect, it } from '@jest/globals';
import { murmur2, partitionOf } from './partition.ts';

/** The vectors of Apache Kafka's own unit test. */
const vectors: Record<string, number> = {
  '21': -973932308,
  foobar: -790332482,
  'a-little-bit-long-string': -985981536,
  'a-little-bit-longer-string': -1486304829,
  lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8: -58897971,
  abc: 479470107,
};

it('hashes keys as the clients of Apache Kafka do', () => {
  for (const [key, hash] of Object.entries(vectors)) expect(murmur2(Buffer.from(key))).toBe(hash);
});

it('gives every key a partition that exists, and one key always the same', () => {
  for (let index = 0; index < 500; index += 1) {
    const key = Buffer.from(`person-${index}`);
    const partition = partitionOf(key, 8);
    expect(partition).toBeGreaterThanOrEqual(0);
    expect(partition).toBeLessThan(8);
    expect(partitionOf(Uint8Array.from(key), 8)).toBe(partition);
  }
});

it('spreads keys over all partitions', () => {
  const counts = Array.from({ length: 8 }, () => 0);
  for (let index = 0; index < 8000; index += 1) {
    const partition = partitionOf(Buffer.from(`conversation ${index}`), 8);
    counts[partition] = (counts[partition] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(200);
});
