import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BusRecord } from '../bus.ts';
import { keyGroups } from './key-groups.ts';

const recordsOf = (keys: readonly number[]): readonly BusRecord[] =>
  keys.map((key, offset) => ({
    topic: 'test',
    partition: 0,
    offset: BigInt(offset),
    key: Buffer.from([key, 255]),
    value: Buffer.alloc(0),
    headers: {},
    timestampMs: 0,
  }));

it('keeps every record once, a key in one list, and the order within a list, in no more lists than asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(20), { maxLength: 200 }),
      fc.integer({ min: 1, max: 8 }),
      (keys, groupsMax) => {
        const records = recordsOf(keys);
        const groups = keyGroups(records, groupsMax);
        expect(groups.length).toBeLessThanOrEqual(groupsMax);
        expect(new Set(groups.flat())).toEqual(new Set(records));
        expect(groups.flat()).toHaveLength(records.length);
        const homes = new Map<string, number>();
        for (const [index, group] of groups.entries()) {
          expect(group.map(({ offset }) => offset)).toEqual(
            group.map(({ offset }) => offset).toSorted((a, b) => Number(a - b)),
          );
          for (const { key } of group) {
            const name = key.toString('hex');
            expect(homes.get(name) ?? index).toBe(index);
            homes.set(name, index);
          }
        }
      },
    ),
  );
});

it('gives lists of similar length', () => {
  const groups = keyGroups(recordsOf(Array.from({ length: 100 }, (_, index) => index % 20)), 4);
  expect(groups.map(({ length }) => length)).toEqual([25, 25, 25, 25]);
});
