import type { Admin, Kafka } from 'kafkajs';
import type { TopicSpec } from '../topics.ts';
import type { Naming } from './connection.ts';

export interface TopicAdminOptions {
  readonly kafka: Kafka;
  readonly naming: Naming;
  readonly topics: readonly TopicSpec[];
  /** Copies of each partition; the brokers' default when absent. */
  readonly replicationFactor?: number;
}

const createTimeoutMs = 15_000;
/** With three copies a record counts as written when two have it. */
const copiesForTwo = 3;

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

/** Creates the topics that are missing. The broker stamps records with its own clock; existing topics stay as they are. */
export async function ensureKafkaTopics(options: TopicAdminOptions): Promise<void> {
  const { kafka, naming, topics, replicationFactor = -1 } = options;
  await withAdmin(kafka, async (admin) => {
    const existing = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !existing.has(naming.toBroker(name)));
    if (missing.length === 0) return;
    await admin.createTopics({
      timeout: createTimeoutMs,
      waitForLeaders: true,
      topics: missing.map(({ name, partitions, retentionMs }) => ({
        topic: naming.toBroker(name),
        numPartitions: partitions,
        replicationFactor,
        configEntries: configOf(retentionMs, replicationFactor),
      })),
    });
  });
}

function configOf(retentionMs: number, replicationFactor: number): { name: string; value: string }[] {
  const minimum = replicationFactor >= copiesForTwo ? { 'min.insync.replicas': '2' } : {};
  const entries = {
    'retention.ms': String(retentionMs),
    'cleanup.policy': 'delete',
    'compression.type': 'producer',
    'message.timestamp.type': 'LogAppendTime',
    ...minimum,
  };
  return Object.entries(entries).map(([name, value]) => ({ name, value }));
}
