import type { EachBatchPayload } from 'kafkajs';
import { deliver } from '../delivery/deliver.ts';
import { type DeliveryPorts, type Lane, newLane } from '../delivery/lane.ts';
import type { Commit } from './commit.ts';
import type { Naming } from './connection.ts';
import { startHeartbeat } from './heartbeat.ts';
import { recordFromKafka } from './kafka-record.ts';

export interface TurnPorts {
  readonly naming: Naming;
  readonly batchMax: number;
  readonly heartbeatMs: number;
  readonly delivery: DeliveryPorts;
  readonly commit: Commit;
  /** What is remembered of each partition that is assigned here; of no other. */
  readonly lanes: ReadonlyMap<string, Lane>;
  /** Calls something later, unless the membership is closed before. */
  readonly later: (call: () => void, waitMs: number) => void;
}

/** After so long a partition lets the others of its member have their turn. */
const turnMs = 1000;

/** The name of a partition among all of a member. */
const laneName = (topic: string, partition: number): string => `${topic}/${partition}`;

/**
 * One partition's turn: hands over what was fetched, a batch at a time, and commits after each. Where a record does not
 * get through, the partition is paused and fetched again from that record on, so that the turn ends and the group can
 * share out its partitions.
 */
export const takeTurn =
  (ports: TurnPorts) =>
  async (payload: EachBatchPayload): Promise<void> => {
    const { batch } = payload;
    const endMs = Date.now() + turnMs;
    const heartbeat = startHeartbeat(() => payload.heartbeat(), ports.heartbeatMs);
    try {
      for (
        let from = 0;
        from < batch.messages.length && payload.isRunning() && !payload.isStale();
        from += ports.batchMax
      ) {
        if ((await advance(payload, from, ports)) === 'interrupted') break;
        heartbeat.check();
        if (Date.now() >= endMs) break;
      }
      heartbeat.check();
    } finally {
      heartbeat.stop();
    }
  };

async function advance(
  payload: EachBatchPayload,
  from: number,
  { naming, batchMax, lanes, delivery, commit, later }: TurnPorts,
): Promise<'through' | 'interrupted'> {
  const { batch } = payload;
  const messages = batch.messages.slice(from, from + batchMax);
  const topic = naming.fromBroker(batch.topic);
  const records = messages.map((message) => recordFromKafka(topic, batch.partition, message));
  const lane = lanes.get(laneName(batch.topic, batch.partition));
  const [first] = records;
  if (lane === undefined || first === undefined) return 'interrupted';
  const { nextOffset, retryInMs } = await deliver(lane, records, delivery);
  if (nextOffset > first.offset) {
    payload.resolveOffset((nextOffset - 1n).toString());
    await commit(payload, nextOffset);
  }
  if (retryInMs === undefined) return 'through';
  later(payload.pause(), retryInMs);
  return 'interrupted';
}

/** Keeps what is remembered of partitions that stay, forgets the others, and starts anew for those that come. */
export function lanesFor(
  assignment: Readonly<Record<string, readonly number[]>>,
  before: ReadonlyMap<string, Lane>,
): Map<string, Lane> {
  const names = Object.entries(assignment).flatMap(([topic, partitions]) =>
    partitions.map((partition) => laneName(topic, partition)),
  );
  return new Map(names.map((name) => [name, before.get(name) ?? newLane()]));
}
