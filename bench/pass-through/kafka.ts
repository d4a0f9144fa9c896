import { setTimeout as sleep } from 'node:timers/promises';
import { type EachBatchPayload, Kafka, logLevel, type Message } from 'kafkajs';
import type { HopRecord } from './hop-record.ts';

/** What libs/bus sets, so that only what is done with the client differs. */
const bus = {
  lingerMs: 2,
  recordsPerSendMax: 1000,
  fetchWaitMs: 250,
  partitionBytesMax: 1024 * 1024,
  partitionsAtOnce: 16,
  sessionTimeoutMs: 30_000,
  rebalanceTimeoutMs: 60_000,
  heartbeatMs: 3000,
} as const;

/** A client of the broker, with the settings of the gateway's and nothing of ours in between. */
export const plainKafka = (address: string): Kafka =>
  new Kafka({
    clientId: 'pass-through',
    brokers: [address],
    connectionTimeout: 3000,
    requestTimeout: 20_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 6 },
    logLevel: logLevel.NOTHING,
  });

const leaderAttemptsMax = 50;
const leaderPollMs = 200;

/** Creates topics of so many partitions, and waits until they can be written. */
export const makeTopics = async (
  address: string,
  names: readonly string[],
  partitions: number,
): Promise<void> => {
  const admin = plainKafka(address).admin();
  await admin.connect();
  const topics = names.map((topic) => ({ topic, numPartitions: partitions, replicationFactor: 1 }));
  await admin.createTopics({ waitForLeaders: false, topics });
  for (let attempt = 1; ; attempt += 1) {
    const error = await admin.fetchTopicMetadata({ topics: [...names] }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error === undefined) break;
    if (attempt === leaderAttemptsMax) throw new Error('the topics were not made', { cause: error });
    await sleep(leaderPollMs);
  }
  await admin.disconnect();
};

/** Publishes records of one topic durably; what comes within two milliseconds, or during a send, goes in one send. */
export interface PlainProducer {
  readonly publish: (records: readonly HopRecord[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly records: readonly HopRecord[];
  readonly settle: (error?: unknown) => void;
}

/** Connects a producer: idempotent, acknowledged by all replicas, one send at a time. */
export const plainProducer = async (kafka: Kafka, topic: string): Promise<PlainProducer> => {
  const producer = kafka.producer({ idempotent: true, allowAutoTopicCreation: false });
  await producer.connect();
  const queue: Waiting[] = [];
  let state: 'idle' | 'busy' = 'idle';

  const work = async (): Promise<void> => {
    while (queue.length > 0) {
      const taken = take(queue);
      const messages = taken.flatMap(({ records }) => records.map(messageOf));
      const error = await producer.send({ topic, acks: -1, messages }).then(
        () => undefined,
        (reason: unknown) => reason ?? new Error('a send failed'),
      );
      for (const { settle } of taken) settle(error);
    }
    state = 'idle';
  };

  const publish = (records: readonly HopRecord[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const settle = (error?: unknown): void => {
        if (error === undefined) resolve();
        else reject(error instanceof Error ? error : new Error('a send failed'));
      };
      queue.push({ records, settle });
      if (state === 'busy') return;
      state = 'busy';
      setTimeout(() => void work(), bus.lingerMs);
    });

  return { publish, close: () => producer.disconnect() };
};

const take = (queue: Waiting[]): readonly Waiting[] => {
  let count = 0;
  const beyond = queue.findIndex(({ records }) => (count += records.length) > bus.recordsPerSendMax);
  return queue.splice(0, beyond < 0 ? queue.length : Math.max(1, beyond));
};

const messageOf = ({ key, value }: HopRecord): Message => ({ key, value });

export interface PlainConsumerOptions {
  readonly topic: string;
  readonly group: string;
  /** Records handed over at once, at most. */
  readonly batchMax: number;
  readonly handle: (records: readonly HopRecord[]) => Promise<void>;
}

/** Joins a group; offsets are committed after each batch. */
export const plainConsumer = async (
  kafka: Kafka,
  { topic, group, batchMax, handle }: PlainConsumerOptions,
): Promise<{ readonly close: () => Promise<void> }> => {
  const consumer = kafka.consumer({
    groupId: group,
    sessionTimeout: bus.sessionTimeoutMs,
    rebalanceTimeout: bus.rebalanceTimeoutMs,
    heartbeatInterval: bus.heartbeatMs,
    maxWaitTimeInMs: bus.fetchWaitMs,
    maxBytesPerPartition: bus.partitionBytesMax,
    allowAutoTopicCreation: false,
  });
  const eachBatch = async (payload: EachBatchPayload): Promise<void> => {
    const { messages: fetched, partition } = payload.batch;
    for (let from = 0; from < fetched.length; from += batchMax) {
      const messages = fetched.slice(from, from + batchMax);
      await handle(messages.map(({ key, value }) => ({ key: key ?? nothing, value: value ?? nothing })));
      const last = messages.at(-1)?.offset ?? '0';
      payload.resolveOffset(last);
      const offset = String(BigInt(last) + 1n);
      await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] });
      await payload.heartbeat();
    }
  };
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: bus.partitionsAtOnce,
    eachBatch,
  });
  await joined;
  return { close: () => consumer.disconnect() };
};

const nothing = Buffer.alloc(0);
