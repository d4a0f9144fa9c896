import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka, Message, Producer, TopicMessages } from 'kafkajs';
import type { BusObserver, NewRecord } from '../bus.ts';
import { BusUnavailable } from '../bus-unavailable.ts';
import { errorNameOf } from '../delivery/outage.ts';
import { partitionOf } from '../partition.ts';
import { protocolErrorOf } from './protocol-error.ts';
import type { Naming } from './connection.ts';
import { recordToKafka } from './kafka-record.ts';

/** Writes records to Kafka: idempotent, acknowledged by all replicas. */
export interface RecordProducer {
  /** Tries until the records are written or refused for what they are; one call at a time. */
  readonly write: (records: readonly NewRecord[]) => Promise<void>;
  /** Gives up on a write under way after its present attempt, and lets go. */
  readonly close: () => Promise<void>;
}

const retryMs = 250;

/** Refusals that trying again does not change. */
const refusals = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TOPIC_EXCEPTION',
  'TOPIC_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
]);
/** Answers after which only a producer with a new id goes on. */
const lostIdentities = new Set([
  'OUT_OF_ORDER_SEQUENCE_NUMBER',
  'DUPLICATE_SEQUENCE_NUMBER',
  'UNKNOWN_PRODUCER_ID',
  'INVALID_PRODUCER_EPOCH',
  'INVALID_PRODUCER_ID_MAPPING',
]);

/** Builds a producer that connects at its first write. */
export function createRecordProducer(kafka: Kafka, naming: Naming, observe: BusObserver): RecordProducer {
  let producer: Promise<Producer> | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let state: 'open' | 'closed' = 'open';

  const connected = async (): Promise<Producer> => {
    const made = kafka.producer({
      idempotent: true,
      allowAutoTopicCreation: false,
      createPartitioner:
        () =>
        ({ message, partitionMetadata }) =>
          partitionOf(Buffer.from(message.key ?? ''), partitionMetadata.length),
    });
    await made.connect();
    return made;
  };

  const discard = async (): Promise<void> => {
    const discarded = producer;
    producer = undefined;
    await discarded?.then((made) => made.disconnect()).catch(() => undefined);
  };

  const write = (records: readonly NewRecord[]): Promise<void> => {
    underWay = attempt(records);
    return underWay;
  };

  const attempt = async (records: readonly NewRecord[]): Promise<void> => {
    const topicMessages = messagesByTopic(records, naming);
    while (state === 'open') {
      try {
        producer ??= connected();
        await (await producer).sendBatch({ acks: -1, topicMessages });
        return;
      } catch (error) {
        const answer = protocolErrorOf(error);
        observe({ kind: 'unreachable', during: 'write', errorName: answer ?? errorNameOf(error) });
        if (answer !== undefined && refusals.has(answer))
          throw new Error(`the broker refuses a record: ${answer}`, { cause: error });
        if (answer === undefined || lostIdentities.has(answer)) await discard();
        await sleep(retryMs);
      }
    }
    throw new BusUnavailable('the bus is closed');
  };

  const close = async (): Promise<void> => {
    state = 'closed';
    await underWay.catch(() => undefined);
    await discard();
  };

  return { write, close };
}

function messagesByTopic(records: readonly NewRecord[], naming: Naming): TopicMessages[] {
  const byTopic = new Map<string, Message[]>();
  for (const record of records) {
    const messages = byTopic.get(record.topic) ?? [];
    messages.push(recordToKafka(record));
    byTopic.set(record.topic, messages);
  }
  return [...byTopic].map(([topic, messages]) => ({ topic: naming.toBroker(topic), messages }));
}
