import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import type { BusRecord } from '../bus.ts';
import { BusUnavailable } from '../bus-unavailable.ts';
import type { Naming } from './connection.ts';
import { recordFromKafka } from './kafka-record.ts';
import { whilePassing } from './passing.ts';
import { withAdmin } from './topic-admin.ts';

/** Where to read from in one partition, and how much. */
export interface ReplayPlace {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly max: number;
}

const replayTimeoutMs = 30_000;
const fetchWaitMs = 100;

/**
 * Reads records that are in a partition now. The client library reads only as a consumer, so this is a consumer of a
 * passing group of its own that commits nothing and is removed afterwards.
 */
export async function replay(
  kafka: Kafka,
  naming: Naming,
  place: ReplayPlace,
): Promise<readonly BusRecord[]> {
  const topic = naming.toBroker(place.topic);
  const ends = await withAdmin(kafka, (admin) => whilePassing(() => admin.fetchTopicOffsets(topic)));
  const end = ends.find(({ partition }) => partition === place.partition);
  if (end === undefined) throw new Error(`there is no partition ${place.partition} of ${place.topic}`);
  const [low, high] = [BigInt(end.low), BigInt(end.high)];
  const from = place.offset > low ? place.offset : low;
  if (from >= high || place.max <= 0) return [];
  return whilePassing(() => consume(kafka, naming, { ...place, offset: from }, high));
}

async function consume(
  kafka: Kafka,
  naming: Naming,
  place: ReplayPlace,
  high: bigint,
): Promise<readonly BusRecord[]> {
  const topic = naming.toBroker(place.topic);
  const groupId = naming.toBroker(`replay-${randomUUID()}`);
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: fetchWaitMs, allowAutoTopicCreation: false });
  const records: BusRecord[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new BusUnavailable('the replay took too long')), replayTimeoutMs);
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      const eachBatch = async ({ batch }: { batch: ConsumedBatch }): Promise<void> => {
        if (batch.partition !== place.partition) return;
        for (const message of batch.messages)
          if (BigInt(message.offset) >= place.offset && records.length < place.max)
            records.push(recordFromKafka(place.topic, place.partition, message));
        const isAtEnd = BigInt(batch.lastOffset()) + 1n >= high;
        if (isAtEnd || records.length >= place.max) resolve();
      };
      consumer.run({ autoCommit: false, eachBatch }).catch(reject);
      consumer.seek({ topic, partition: place.partition, offset: place.offset.toString() });
    });
    return records;
  } finally {
    clearTimeout(timer);
    await consumer.disconnect();
    await withAdmin(kafka, (admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }
}

type ConsumedBatch = Parameters<
  NonNullable<NonNullable<Parameters<ReturnType<Kafka['consumer']>['run']>[0]>['eachBatch']>
>[0]['batch'];
