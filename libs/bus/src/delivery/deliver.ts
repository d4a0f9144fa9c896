import type { BusRecord } from '../bus.ts';
import { keyGroups } from './key-groups.ts';
import { type DeliveryPorts, type Lane, markDone, report } from './lane.ts';
import { isOutage } from './outage.ts';
import { singlePass } from './single-pass.ts';

/** Where the group stands after a delivery: everything below `nextOffset` has its effects; more of it comes after the wait. */
export interface Delivered {
  readonly nextOffset: bigint;
  readonly retryInMs?: number;
}

const retryMsMin = 100;
const retryMsMax = 5000;

/**
 * Hands records of one partition to a handler, in parallel over keys, in order within a key. Effects may finish in any
 * order: the offset only passes records whose effects are all done, and what is done is not handed over again.
 */
export async function deliver(
  lane: Lane,
  records: readonly BusRecord[],
  ports: DeliveryPorts,
): Promise<Delivered> {
  const open = records.filter(({ offset }) => !lane.done.has(offset));
  const groups = keyGroups(open, ports.keyGroupsMax);
  const pass = lane.suspectedSinceMs === undefined ? deliverGroup : singlePass();
  await Promise.all(groups.map((group) => pass(lane, group, ports)));
  const undone = records.find(({ offset }) => !lane.done.has(offset));
  const nextOffset = undone?.offset ?? (records.at(-1)?.offset ?? -1n) + 1n;
  const progress = open.some(({ offset }) => lane.done.has(offset)) ? 'some' : 'none';
  forgetBelow(lane, nextOffset);
  return undone === undefined ? completed(lane, nextOffset) : interrupted(lane, nextOffset, progress);
}

function forgetBelow(lane: Lane, nextOffset: bigint): void {
  for (const offset of lane.done) if (offset < nextOffset) lane.done.delete(offset);
  for (const offset of lane.rejections.keys()) if (offset < nextOffset) lane.rejections.delete(offset);
}

function completed(lane: Lane, nextOffset: bigint): Delivered {
  lane.suspectedSinceMs = undefined;
  lane.failures = 0;
  return { nextOffset };
}

/** As long as something gets through, the rest is tried again soon. */
function interrupted(lane: Lane, nextOffset: bigint, progress: 'some' | 'none'): Delivered {
  lane.failures = progress === 'some' ? 1 : lane.failures + 1;
  return { nextOffset, retryInMs: Math.min(retryMsMax, retryMsMin * 2 ** (lane.failures - 1)) };
}

async function deliverGroup(lane: Lane, group: readonly BusRecord[], ports: DeliveryPorts): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  try {
    await ports.handler(group);
    markDone(lane, group, ports);
  } catch (error) {
    report(first, error, ports);
    if (!isOutage(error)) lane.suspectedSinceMs ??= ports.now();
  }
}
