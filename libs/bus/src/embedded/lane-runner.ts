import type { BusObserver, BusRecord } from '../bus.ts';
import { deliver } from '../delivery/deliver.ts';
import { type DeliveryPorts, type Lane, newLane } from '../delivery/lane.ts';
import { errorNameOf } from '../delivery/outage.ts';
import type { PartitionState } from './partitions.ts';
import type { ReadPlace } from './reader.ts';

/** A member of a group as its lanes see it: what it takes, and the deliveries that are under way for it. */
export interface Member {
  readonly topics: readonly string[];
  readonly batchMax: number;
  readonly delivery: DeliveryPorts;
  readonly underWay: Set<Promise<void>>;
}

export interface LaneRunnerPorts {
  readonly read: (place: ReadPlace) => Promise<readonly BusRecord[]>;
  readonly commit: (partition: PartitionState, nextOffset: bigint) => void;
  /** The member that has the partition now. */
  readonly owner: () => Member | undefined;
  /** Whether this process may deliver. */
  readonly held: () => boolean;
  readonly observe: BusObserver;
}

/** Carries one group through one partition. */
export interface LaneRunner {
  /** Looks whether there is something to deliver; called after every change that could matter. */
  wake(): void;
  /** Ends it; what is under way goes on to its end. */
  stop(): void;
}

const readRetryMs = 500;

/** Builds a lane's runner that stands at an offset. One delivery is under way at a time, for whoever has the partition then. */
export function createLaneRunner(
  partition: PartitionState,
  startOffset: bigint,
  ports: LaneRunnerPorts,
): LaneRunner {
  const lane: Lane = newLane();
  let position = startOffset;
  let state: 'idle' | 'busy' | 'waiting' | 'stopped' = 'idle';
  let timer: NodeJS.Timeout | undefined;

  const wake = (): void => {
    const owner = ports.owner();
    if (state !== 'idle' || owner === undefined || !ports.held() || position >= partition.endOffset) return;
    state = 'busy';
    const step = advance(owner).then(proceed);
    owner.underWay.add(step);
    void step.finally(() => owner.underWay.delete(step));
  };

  /** Delivers one batch and gives the time to wait before the next. */
  const advance = async ({ batchMax, delivery }: Member): Promise<number> => {
    try {
      const { topic, partition: number, endOffset } = partition;
      const records = await ports.read({ topic, partition: number, offset: position, max: batchMax });
      if (records.length === 0) position = endOffset;
      if (records.length === 0) return 0;
      const { nextOffset, retryInMs } = await deliver(lane, records, delivery);
      if (nextOffset > position) ports.commit(partition, nextOffset);
      position = nextOffset;
      return retryInMs ?? 0;
    } catch (error) {
      ports.observe({ kind: 'unreachable', during: 'read', errorName: errorNameOf(error) });
      return readRetryMs;
    }
  };

  const proceed = (waitMs: number): void => {
    if (state === 'stopped') return;
    state = waitMs === 0 ? 'idle' : 'waiting';
    if (waitMs === 0) return setImmediateWake();
    timer = setTimeout(() => {
      state = 'idle';
      wake();
    }, waitMs);
  };

  /** After the step has left its owner's list, so that an owner who leaves is not given another. */
  const setImmediateWake = (): void => void setImmediate(wake);

  const stop = (): void => {
    state = 'stopped';
    clearTimeout(timer);
  };

  return { wake, stop };
}
