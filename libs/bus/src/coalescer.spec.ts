import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { BusUnavailable } from './bus-unavailable.ts';
import { type CoalescerOptions, createCoalescer } from './coalescer.ts';

const coalescerOf = (options: Partial<CoalescerOptions<number>> & Pick<CoalescerOptions<number>, 'write'>) =>
  createCoalescer<number>({
    lingerMs: 0,
    itemsMax: 100,
    bytesMax: 1000,
    queuedBytesMax: 10_000,
    timeoutMs: 1000,
    ...options,
  });

describe('a coalescer', () => {
  it('gathers what arrives during a write into the next, in the order of the calls', async () => {
    const writes: (readonly number[])[] = [];
    const { add } = coalescerOf({
      write: async (items) => {
        writes.push(items);
        await sleep(20);
      },
    });
    const first = add([1], 1);
    await sleep(5);
    await Promise.all([first, add([2, 3], 1), add([4], 1), add([5], 1)]);
    expect(writes).toEqual([[1], [2, 3, 4, 5]]);
  });

  it('waits for others as long as it was told', async () => {
    const writes: (readonly number[])[] = [];
    const { add } = coalescerOf({ lingerMs: 20, write: async (items) => void writes.push(items) });
    const first = add([1], 1);
    await sleep(5);
    await Promise.all([first, add([2], 1)]);
    expect(writes).toEqual([[1, 2]]);
  });

  it('keeps writes within their bounds and a call in one piece', async () => {
    const writes: (readonly number[])[] = [];
    const { add } = coalescerOf({
      itemsMax: 3,
      bytesMax: 50,
      write: async (items) => void writes.push(items),
    });
    await Promise.all([add([1, 2], 10), add([3, 4], 10), add([5], 10), add([6], 45), add([7, 8, 9, 10], 1)]);
    expect(writes).toEqual([[1, 2], [3, 4, 5], [6], [7, 8, 9, 10]]);
  });

  it('splits a write that fails, so that the others of it succeed', async () => {
    const { add } = coalescerOf({
      write: async (items) => {
        if (items.includes(2)) throw new RangeError('two');
      },
    });
    const outcomes = await Promise.allSettled([add([1], 1), add([2], 1), add([3], 1)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('does not split what cannot be reached', async () => {
    let writes = 0;
    const { add } = coalescerOf({
      write: async () => {
        writes += 1;
        throw new BusUnavailable('away');
      },
    });
    const outcomes = await Promise.allSettled([add([1], 1), add([2], 1)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(writes).toBe(1);
  });

  it('rejects after its time, and does not write what nobody waits for any more', async () => {
    const writes: (readonly number[])[] = [];
    const { add, drained } = coalescerOf({
      timeoutMs: 30,
      write: async (items) => {
        writes.push(items);
        await sleep(100);
      },
    });
    const first = add([1], 1);
    await sleep(5);
    const outcomes = await Promise.allSettled([first, add([2], 1)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await drained();
    expect(writes).toEqual([[1]]);
  });

  it('takes no more than it has room for', async () => {
    const { add, drained } = coalescerOf({ queuedBytesMax: 100, write: () => sleep(20) });
    const taken = add([1], 80);
    await expect(add([2], 30)).rejects.toThrow(BusUnavailable);
    await taken;
    await add([3], 100);
    await drained();
  });

  it('takes a call without items as written', async () => {
    const { add } = coalescerOf({ write: () => Promise.reject(new Error('never called')) });
    await add([], 0);
  });
});
