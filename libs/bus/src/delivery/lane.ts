import type { BusHandler, BusObserver, BusRecord } from '../bus.ts';
import { topics } from '../topics.ts';
import { keyGroups, keyName } from './key-groups.ts';
import { errorNameOf, isDefect, isOutage } from './outage.ts';
import { isGuilty } from './suspicion.ts';

/** What one group remembers of one partition between deliveries: what is done past its offset, and what was rejected. */
export interface Lane {
  readonly done: Set<bigint>;
  /** How often each record was rejected on its own. */
  readonly rejections: Map<bigint, number>;
  /** Deliveries in a row that did not get through. */
  failures: number;
  /** Since when records are handed over one by one, because one of them is under suspicion; `undefined` while none is. */
  suspectedSinceMs: number | undefined;
}

/** What the deliveries of one subscription share. */
export interface DeliveryPorts {
  readonly group: string;
  readonly handler: BusHandler;
  readonly keyGroupsMax: number;
  /** Keeps a record as a dead letter; resolves when that is durable. */
  readonly bury: (record: BusRecord) => Promise<void>;
  readonly observe: BusObserver;
  readonly now: () => number;
  /** When the handler last took something. */
  readonly proof: { atMs: number };
}

/** Where the group stands after a delivery: everything below `nextOffset` has its effects; more of it comes after the wait. */
export interface Delivered {
  readonly nextOffset: bigint;
  readonly retryInMs?: number;
}

const retryMsMin = 100;
const retryMsMax = 5000;
/** A pass over single records ends after so many rejections without a success: then nothing works. */
const hopelessRejections = 10;

export const newLane = (): Lane => ({
  done: new Set(),
  rejections: new Map(),
  failures: 0,
  suspectedSinceMs: undefined,
});

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

/** One pass over single records, shared by the groups that run beside each other. */
function singlePass(): typeof deliverGroup {
  const tally = { taken: 0, rejected: 0, away: 0 };
  const isHopeless = (): boolean =>
    tally.away > 0 || (tally.taken === 0 && tally.rejected >= hopelessRejections);
  return async (lane, group, ports) => {
    const heldKeys = new Set<string>();
    for (const record of group) {
      if (isHopeless()) return;
      if (heldKeys.has(keyName(record))) continue;
      const outcome = await deliverOne(lane, record, ports);
      tally[outcome] += 1;
      if (outcome !== 'taken') heldKeys.add(keyName(record));
    }
  };
}

async function deliverOne(
  lane: Lane,
  record: BusRecord,
  ports: DeliveryPorts,
): Promise<'taken' | 'rejected' | 'away'> {
  try {
    await ports.handler([record]);
  } catch (error) {
    report(record, error, ports);
    return isOutage(error) ? 'away' : judge(lane, record, ports, isDefect(error) ? 'defect' : 'unknown');
  }
  markDone(lane, [record], ports);
  return 'taken';
}

/** A dead letter is never given up: its own dead letter would not end. */
async function judge(
  lane: Lane,
  record: BusRecord,
  ports: DeliveryPorts,
  kind: 'defect' | 'unknown',
): Promise<'taken' | 'rejected' | 'away'> {
  const nowMs = ports.now();
  const sinceMs = lane.suspectedSinceMs ?? nowMs;
  const rejections = (lane.rejections.get(record.offset) ?? 0) + 1;
  lane.rejections.set(record.offset, rejections);
  const isLetter = record.topic === topics.deadLetter.name;
  if (isLetter || !isGuilty({ rejections, sinceMs, kind }, ports.proof.atMs, nowMs)) return 'rejected';
  try {
    await ports.bury(record);
  } catch (error) {
    report(record, error, ports);
    return 'away';
  }
  lane.done.add(record.offset);
  const { topic, partition, offset } = record;
  ports.observe({ kind: 'buried', group: ports.group, topic, partition, offset });
  return 'taken';
}

function markDone(lane: Lane, records: readonly BusRecord[], ports: DeliveryPorts): void {
  for (const { offset } of records) lane.done.add(offset);
  ports.proof.atMs = ports.now();
}

function report({ topic, partition, offset }: BusRecord, error: unknown, ports: DeliveryPorts): void {
  const reason = isOutage(error) ? 'outage' : 'defect';
  const errorName = errorNameOf(error);
  ports.observe({ kind: 'rejected', group: ports.group, topic, partition, offset, reason, errorName });
}
