import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BusRecord } from '../bus.ts';
import { createTail } from './tail.ts';

const recordOf = (partition: number, offset: bigint): BusRecord => ({
  topic: 'test',
  partition,
  offset,
  key: Buffer.alloc(2),
  value: Buffer.alloc(98),
  headers: {},
  timestampMs: 0,
});

it('gives either nothing or exactly the records that were written from an offset on', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(2), { maxLength: 8 }), { maxLength: 30 }), (writes) => {
      const tail = createTail(3000);
      const ends = [0n, 0n, 0n];
      for (const write of writes)
        tail.add(
          write.map((partition) => {
            const offset = ends[partition] ?? 0n;
            ends[partition] = offset + 1n;
            return recordOf(partition, offset);
          }),
        );
      for (const [partition, end] of ends.entries())
        for (let offset = 0n; offset <= end; offset += 1n) {
          const found = tail.from({ topic: 'test', partition, offset, max: 3 });
          const count = Math.min(3, Number(end - offset));
          if (found !== undefined)
            expect(found.map((record) => record.offset)).toEqual(
              Array.from({ length: count }, (_, index) => offset + BigInt(index)),
            );
        }
    }),
  );
});

it('keeps the newest within its bound', () => {
  const tail = createTail(900);
  for (let offset = 0n; offset < 10n; offset += 1n) tail.add([recordOf(0, offset)]);
  expect(tail.from({ topic: 'test', partition: 0, offset: 6n, max: 10 })).toBeUndefined();
  expect(tail.from({ topic: 'test', partition: 0, offset: 7n, max: 10 })).toHaveLength(3);
});

it('starts anew after a gap, which another writer made', () => {
  const tail = createTail(10_000);
  tail.add([recordOf(0, 0n), recordOf(0, 1n)]);
  tail.add([recordOf(0, 5n)]);
  expect(tail.from({ topic: 'test', partition: 0, offset: 1n, max: 10 })).toBeUndefined();
  expect(tail.from({ topic: 'test', partition: 0, offset: 5n, max: 10 })).toHaveLength(1);
});
