import type { Admin, Kafka } from 'kafkajs';
import type { BusObserver } from '../bus.ts';
import { errorNameOf } from '../delivery/outage.ts';
import type { TopicSpec } from '../topics.ts';
import type { Naming } from './connection.ts';
import { protocolErrorOf } from './protocol-error.ts';
import { creationConfig, wantedConfig } from './topic-config.ts';
import { correctTopicConfigs } from './topic-correction.ts';

export interface TopicAdminOptions {
  readonly kafka: Kafka;
  readonly naming: Naming;
  readonly topics: readonly TopicSpec[];
  /** Copies of each partition; the brokers' default when absent. */
  readonly replicationFactor?: number;
  readonly observe: BusObserver;
}

const createTimeoutMs = 15_000;
/** Somebody who may use topics and not set them up is no reason not to start. */
const notAllowed = new Set(['TOPIC_AUTHORIZATION_FAILED', 'CLUSTER_AUTHORIZATION_FAILED']);

/** Runs something with an administrative connection. */
export async function withAdmin<T>(kafka: Kafka, use: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await use(admin);
  } finally {
    await admin.disconnect();
  }
}

/**
 * Creates the topics that are missing; the broker stamps records with its own clock. Of topics that exist only the retention
 * and the size of a write are corrected, and a number of partitions that differs is told.
 */
export async function ensureKafkaTopics(options: TopicAdminOptions): Promise<void> {
  const { kafka, naming, topics } = options;
  await withAdmin(kafka, async (admin) => {
    const names = new Set(await admin.listTopics());
    const [existing, missing] = [true, false].map((isThere) =>
      topics.filter(({ name }) => names.has(naming.toBroker(name)) === isThere),
    );
    if (missing && missing.length > 0) await create(admin, missing, options);
    if (existing && existing.length > 0) await compare(admin, existing, options);
  });
}

async function create(
  admin: Admin,
  missing: readonly TopicSpec[],
  { naming, replicationFactor = -1 }: TopicAdminOptions,
): Promise<void> {
  await admin.createTopics({
    timeout: createTimeoutMs,
    waitForLeaders: true,
    topics: missing.map((topic) => ({
      topic: naming.toBroker(topic.name),
      numPartitions: topic.partitions,
      replicationFactor,
      configEntries: creationConfig(topic, replicationFactor),
    })),
  });
}

async function compare(
  admin: Admin,
  existing: readonly TopicSpec[],
  { naming, observe }: TopicAdminOptions,
): Promise<void> {
  try {
    const wanted = new Map(existing.map((topic) => [naming.toBroker(topic.name), wantedConfig(topic)]));
    await correctTopicConfigs(admin, wanted);
    const { topics: found } = await admin.fetchTopicMetadata({ topics: [...wanted.keys()] });
    for (const { name: topic, partitions: stated } of existing) {
      const count = found.find(({ name }) => name === naming.toBroker(topic))?.partitions.length ?? stated;
      if (count !== stated) observe({ kind: 'partitions-kept', topic, stated, found: count });
    }
  } catch (error) {
    const answer = protocolErrorOf(error);
    if (answer === undefined || !notAllowed.has(answer)) throw error;
    observe({ kind: 'unreachable', during: 'retention', errorName: errorNameOf(error) });
  }
}
