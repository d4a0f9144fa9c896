import type { BusRecord } from '../bus.ts';

/**
 * Splits records into at most `groupsMax` lists of similar length. A key's records stay in one list, and each list keeps
 * their order.
 */
export function keyGroups(
  records: readonly BusRecord[],
  groupsMax: number,
): readonly (readonly BusRecord[])[] {
  const byKey = new Map<string, BusRecord[]>();
  for (const record of records) {
    const name = keyName(record);
    const found = byKey.get(name);
    if (found === undefined) byKey.set(name, [record]);
    else found.push(record);
  }
  if (byKey.size <= 1 || groupsMax <= 1) return records.length === 0 ? [] : [records];
  const groups = Array.from({ length: Math.min(groupsMax, byKey.size) }, (): BusRecord[] => []);
  for (const list of byKey.values()) smallestOf(groups).push(...list);
  return groups.map((group) => group.sort((a, b) => (a.offset < b.offset ? -1 : 1)));
}

/** A key as something that a map can hold. */
export const keyName = ({ key }: BusRecord): string => key.toString('latin1');

function smallestOf(groups: readonly BusRecord[][]): BusRecord[] {
  return groups.reduce((smallest, group) => (group.length < smallest.length ? group : smallest));
}
