import type { Consumer, Kafka } from 'kafkajs';
import type { BusObserver } from '../bus.ts';
import type { DeliveryPorts, Lane } from '../delivery/lane.ts';
import { createCommit } from './commit.ts';
import type { Naming } from './connection.ts';
import { lanesFor, takeTurn } from './turn.ts';

export interface MemberOptions {
  readonly kafka: Kafka;
  readonly naming: Naming;
  readonly group: string;
  readonly topics: readonly string[];
  readonly batchMax: number;
  readonly delivery: DeliveryPorts;
  readonly observe: BusObserver;
  readonly timing: MemberTiming;
}

export interface MemberTiming {
  /** A member that is silent for so long loses its partitions; the handler may take longer. */
  readonly sessionTimeoutMs: number;
  /** How long the group waits for a member to finish what it has in hand when partitions are shared out anew. */
  readonly rebalanceTimeoutMs: number;
  readonly heartbeatMs: number;
}

/** One consumer, from its start until it crashes or is closed. */
export interface Member {
  readonly healthy: boolean;
  /** Waits for running handlers, commits their offsets, and leaves the group. */
  close(): Promise<void>;
}

const partitionsAtOnce = 16;
const fetchWaitMs = 250;
const partitionBytesMax = 1024 * 1024;

/** Starts a consumer and waits until it has joined. After a crash it is dead and says so once. */
export async function startMember(options: MemberOptions, onCrash: (error: Error) => void): Promise<Member> {
  const { naming, group, topics, observe, timing } = options;
  const consumer = makeConsumer(options);
  const commit = createCommit();
  const timers = new Set<NodeJS.Timeout>();
  let lanes = new Map<string, Lane>();
  let state: 'starting' | 'joined' | 'crashed' | 'closed' = 'starting';
  let lastBeatMs = Date.now();

  const later = (call: () => void, waitMs: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      call();
    }, waitMs);
    timers.add(timer);
  };

  const end = (as: 'crashed' | 'closed'): void => {
    state = as;
    for (const timer of timers) clearTimeout(timer);
  };

  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    if (state === 'closed') return void consumer.disconnect().catch(() => undefined);
    lanes = lanesFor(payload.memberAssignment, lanes);
    lastBeatMs = Date.now();
    state = 'joined';
    observe({ kind: 'joined', group, partitions: lanes.size });
  });
  consumer.on(consumer.events.HEARTBEAT, () => {
    lastBeatMs = Date.now();
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (state === 'closed') return;
    end('crashed');
    onCrash(payload.error);
  });

  try {
    await consumer.connect();
    await consumer.subscribe({ topics: topics.map(naming.toBroker), fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: partitionsAtOnce,
      eachBatch: (payload) =>
        takeTurn({ ...options, heartbeatMs: timing.heartbeatMs, lanes, commit, later })(payload),
    });
  } catch (error) {
    end('closed');
    await consumer.disconnect().catch(() => undefined);
    throw error;
  }

  return {
    get healthy() {
      return state === 'joined' && Date.now() - lastBeatMs < 2 * timing.sessionTimeoutMs;
    },
    close: async () => {
      if (state === 'crashed') return;
      end('closed');
      await consumer.disconnect();
    },
  };
}

function makeConsumer({ kafka, naming, group, timing }: MemberOptions): Consumer {
  return kafka.consumer({
    groupId: naming.toBroker(group),
    sessionTimeout: timing.sessionTimeoutMs,
    rebalanceTimeout: timing.rebalanceTimeoutMs,
    heartbeatInterval: timing.heartbeatMs,
    maxWaitTimeInMs: fetchWaitMs,
    maxBytesPerPartition: partitionBytesMax,
    allowAutoTopicCreation: false,
  });
}
