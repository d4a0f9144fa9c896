import type { BusRecord } from '../bus.ts';
import { topics } from '../topics.ts';
import { keyName } from './key-groups.ts';
import { type DeliveryPorts, type Lane, markDone, report } from './lane.ts';
import { isDefect, isOutage } from './outage.ts';
import { isGuilty } from './suspicion.ts';

/** What became of one record: it is done with, it was rejected, or something is away. */
type Outcome = 'taken' | 'rejected' | 'away';

/** A pass ends after so many rejections without a success: then nothing works. */
const hopelessRejections = 10;

/**
 * One pass over single records, shared by the groups that run beside each other. A key waits behind a record of it that
 * does not get through; a record that is found to be the reason goes to the dead letters.
 */
export function singlePass(): (
  lane: Lane,
  group: readonly BusRecord[],
  ports: DeliveryPorts,
) => Promise<void> {
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

async function deliverOne(lane: Lane, record: BusRecord, ports: DeliveryPorts): Promise<Outcome> {
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
): Promise<Outcome> {
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
