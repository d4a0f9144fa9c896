import type { Bus, BusObserver, NewRecord, Subscription, SubscriptionOptions } from '../bus.ts';
import { BusUnavailable } from '../bus-unavailable.ts';
import { createCoalescer } from '../coalescer.ts';
import { buryIn } from '../delivery/burial.ts';
import {
  publishTimeoutMs,
  queuedBytesMax,
  sizeOf,
  writeBytesMax,
  writeRecordsMax,
} from '../record-limits.ts';
import { reachableBy } from '../reachable.ts';
import { batchMaxDefault, keyGroupsMaxDefault } from '../subscription-defaults.ts';
import { topics as allTopics, type TopicSpec } from '../topics.ts';
import { within } from '../within.ts';
import { connect, type KafkaConnectionOptions, namingOf } from './connection.ts';
import type { MemberTiming } from './member.ts';
import { joinGroup } from './membership.ts';
import { createRecordProducer } from './producer.ts';
import { replay, type ReplayPlace } from './replay.ts';
import { ensureKafkaTopics, withAdmin } from './topic-admin.ts';

export interface KafkaBusOptions extends KafkaConnectionOptions, Partial<MemberTiming> {
  /** The topics that exist; those of the gateway when absent. */
  readonly topics?: readonly TopicSpec[];
  /** Copies of each partition of a topic that is created; the brokers' default when absent. */
  readonly replicationFactor?: number;
  readonly observe?: BusObserver;
  readonly publishTimeoutMs?: number;
  /** How long a publish waits for others to go with it; 2 ms when absent. */
  readonly lingerMs?: number;
}

const lingerDefaultMs = 2;
const timingDefault: MemberTiming = {
  sessionTimeoutMs: 30_000,
  rebalanceTimeoutMs: 60_000,
  heartbeatMs: 3000,
};

/** A bus on Apache Kafka. It connects when it is first used. */
export function createKafkaBus(options: KafkaBusOptions): Bus {
  const { topics = Object.values(allTopics), observe = () => undefined } = options;
  const timeoutMs = options.publishTimeoutMs ?? publishTimeoutMs;
  const kafka = connect(options);
  const naming = namingOf(options.namespace);
  const known = new Set(topics.map(({ name }) => name));
  const producer = createRecordProducer(kafka, naming, observe);
  const subscriptions = new Set<Subscription>();
  let closing: Promise<void> | undefined;

  const coalescer = createCoalescer<NewRecord>({
    write: producer.write,
    lingerMs: options.lingerMs ?? lingerDefaultMs,
    itemsMax: writeRecordsMax,
    bytesMax: writeBytesMax,
    queuedBytesMax,
    timeoutMs,
  });

  const mustKnow = (names: readonly string[]): void => {
    const unknown = names.find((name) => !known.has(name));
    if (unknown !== undefined) throw new Error(`there is no topic ${unknown}`);
  };

  const publish = async (records: readonly NewRecord[]): Promise<void> => {
    mustKnow(records.map(({ topic }) => topic));
    const sizeBytes = records.reduce((sum, record) => sum + sizeOf(record), 0);
    await coalescer.add(records, sizeBytes);
  };

  const subscribe = async (wanted: SubscriptionOptions): Promise<Subscription> => {
    if (closing !== undefined) throw new BusUnavailable('the bus is closed');
    mustKnow(wanted.topics);
    const { group, handler, keyGroupsMax = keyGroupsMaxDefault, batchMax = batchMaxDefault } = wanted;
    const proof = { atMs: 0 };
    const bury = buryIn(publish, wanted.stage ?? group);
    const delivery = { group, handler, keyGroupsMax, bury, observe, now: Date.now, proof };
    const timing = { ...timingDefault, ...definedOf(options) };
    const ports = { kafka, naming, group, topics: wanted.topics, batchMax, delivery, observe, timing };
    const subscription = await reached(() => joinGroup(ports));
    subscriptions.add(subscription);
    return subscription;
  };

  /** Handlers that are under way may still publish; after them nothing may. */
  const closeAll = async (): Promise<void> => {
    await Promise.all([...subscriptions].map((subscription) => subscription.close()));
    await within(timeoutMs, coalescer.drained());
    await producer.close();
  };

  return {
    publish,
    subscribe,
    ensureTopics: () => reached(() => ensureKafkaTopics({ ...options, kafka, naming, topics, observe })),
    read: async (place: ReplayPlace) => {
      mustKnow([place.topic]);
      return reached(() => replay(kafka, naming, place));
    },
    reachable: reachableBy(() => withAdmin(kafka, (admin) => admin.describeCluster())),
    close: () => (closing ??= closeAll()),
  };
}

/** What the client library throws is told as one error of the bus; its cause stays attached. */
async function reached<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof BusUnavailable) throw error;
    throw new BusUnavailable('the brokers cannot be reached, or refuse', { cause: error });
  }
}

function definedOf({
  sessionTimeoutMs,
  rebalanceTimeoutMs,
  heartbeatMs,
}: Partial<MemberTiming>): Partial<MemberTiming> {
  return {
    ...(sessionTimeoutMs === undefined ? {} : { sessionTimeoutMs }),
    ...(rebalanceTimeoutMs === undefined ? {} : { rebalanceTimeoutMs }),
    ...(heartbeatMs === undefined ? {} : { heartbeatMs }),
  };
}
