import type { Admin } from 'kafkajs';
import { connect, type KafkaConnectionOptions, namingOf } from './connection.ts';
import { whilePassing } from './passing.ts';
import { withAdmin } from './topic-admin.ts';

/** How many records of topics a group has not committed yet; 0 when it has taken all that there is. */
export async function kafkaLag(
  options: KafkaConnectionOptions,
  group: string,
  topics: readonly string[],
): Promise<bigint> {
  const naming = namingOf(options.namespace);
  return withAdmin(connect(options), async (admin) => {
    const lags = topics.map((topic) => lagIn(admin, naming.toBroker(group), naming.toBroker(topic)));
    return (await Promise.all(lags)).reduce((sum, lag) => sum + lag, 0n);
  });
}

/** A partition of which a group has committed nothing (-1) is read from its beginning. */
async function lagIn(admin: Admin, groupId: string, topic: string): Promise<bigint> {
  const ends = await whilePassing(() => admin.fetchTopicOffsets(topic));
  const committed = await whilePassing(() => admin.fetchOffsets({ groupId, topics: [topic] }));
  const placeOf = new Map(
    committed.flatMap(({ partitions }) =>
      partitions.map(({ partition, offset }) => [partition, BigInt(offset)] as const),
    ),
  );
  return ends.reduce((sum, { partition, low, high }) => {
    const place = placeOf.get(partition) ?? -1n;
    const from = place > BigInt(low) ? place : BigInt(low);
    return sum + (BigInt(high) > from ? BigInt(high) - from : 0n);
  }, 0n);
}
