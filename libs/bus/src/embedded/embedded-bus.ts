import { Pool } from 'pg';
import type { Bus, BusObserver, BusRecord, NewRecord, Subscription, SubscriptionOptions } from '../bus.ts';
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
import { within } from '../within.ts';
import { reachableBy } from '../reachable.ts';
import { batchMaxDefault, keyGroupsMaxDefault } from '../subscription-defaults.ts';
import { topics as allTopics, type TopicSpec } from '../topics.ts';
import { createGroup, type Group } from './group.ts';
import type { Member } from './lane-runner.ts';
import { createPositions } from './positions.ts';
import { readRecords, type ReadPlace } from './reader.ts';
import { startRetention } from './retention.ts';
import { ensureSchema } from './schema.ts';
import { createTail } from './tail.ts';
import { type LogWriter, openWriter } from './writer.ts';

export interface EmbeddedBusOptions {
  /** The address of the database that keeps the log, `postgres://…`. */
  readonly url: string;
  /** The topics that exist; those of the gateway when absent. */
  readonly topics?: readonly TopicSpec[];
  readonly observe?: BusObserver;
  readonly publishTimeoutMs?: number;
  /** Bytes of records that are kept in memory for groups that keep up; 32 MiB when absent. */
  readonly tailBytesMax?: number;
}

const poolMax = 4;
const tailBytesDefault = 32 * 1024 * 1024;

/**
 * A bus in a PostgreSQL database, for one process: a second one that publishes or subscribes is refused. It takes hold of
 * the log when it is first used; reading needs no hold.
 */
export function createEmbeddedBus(options: EmbeddedBusOptions): Bus {
  const { url, topics = Object.values(allTopics), observe = () => undefined } = options;
  const timeoutMs = options.publishTimeoutMs ?? publishTimeoutMs;
  const pool = new Pool({ connectionString: url, max: poolMax, application_name: 'sealpost-bus' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const tail = createTail(options.tailBytesMax ?? tailBytesDefault);
  const positions = createPositions(pool, observe);
  const groups = new Map<string, Group>();
  let opened: Promise<Opened> | undefined;
  let closing: Promise<void> | undefined;
  let state: 'open' | 'closed' = 'open';

  const open = (): Promise<Opened> => {
    if (state === 'closed') return Promise.reject(new BusUnavailable('the bus is closed'));
    opened ??= openLog();
    return opened;
  };

  const openLog = async (): Promise<Opened> => {
    try {
      const writer = await openWriter({ url, topics, observe, now: Date.now, onRegained: wakeAll });
      const retention = startRetention({ pool, partitions: writer.partitions, observe, now: Date.now });
      return { writer, retention };
    } catch (error) {
      opened = undefined;
      if (error instanceof BusUnavailable) throw error;
      throw new BusUnavailable('the database of the bus cannot be reached', { cause: error });
    }
  };

  const wakeAll = (): void => {
    for (const group of groups.values()) group.wake();
  };

  const writeBatch = async (records: readonly NewRecord[]): Promise<void> => {
    const { writer } = await open();
    const written = await writer.write(records);
    tail.add(written);
    for (const topic of new Set(records.map((record) => record.topic)))
      for (const group of groups.values()) group.wake(topic);
  };

  const coalescer = createCoalescer<NewRecord>({
    write: writeBatch,
    lingerMs: 0,
    itemsMax: writeRecordsMax,
    bytesMax: writeBytesMax,
    queuedBytesMax,
    timeoutMs,
  });

  const publish = async (records: readonly NewRecord[]): Promise<void> => {
    const sizeBytes = records.reduce((sum, record) => sum + sizeOf(record), 0);
    await coalescer.add(records, sizeBytes);
  };

  const read = async (place: ReadPlace): Promise<readonly BusRecord[]> =>
    tail.from(place) ?? readRecords(pool, place);

  const groupOf = (name: string, writer: LogWriter): Group => {
    const found = groups.get(name);
    if (found !== undefined) return found;
    const { partitions } = writer;
    const group = createGroup(name, { read, positions, partitions, observe, held: () => writer.held });
    groups.set(name, group);
    return group;
  };

  const subscribe = async (subscription: SubscriptionOptions): Promise<Subscription> => {
    if (closing !== undefined) throw new BusUnavailable('the bus is closed');
    const { writer } = await open();
    const group = groupOf(subscription.group, writer);
    const member = memberOf(subscription, buryIn(publish, subscription.stage ?? subscription.group), observe);
    await group.join(member);
    let leaving: Promise<void> | undefined;
    return {
      close: () => (leaving ??= group.leave(member)),
      get healthy() {
        return leaving === undefined && writer.held;
      },
    };
  };

  const ensureTopics = async (): Promise<void> => {
    const client = await pool.connect();
    try {
      const kept = await ensureSchema(client, topics);
      for (const topic of kept) observe({ kind: 'partitions-kept', ...topic });
    } finally {
      client.release();
    }
  };

  /** Handlers that are under way may still publish; after them nothing may. */
  const closeAll = async (): Promise<void> => {
    await Promise.all([...groups.values()].map((group) => group.stop()));
    await within(timeoutMs, coalescer.drained());
    state = 'closed';
    await positions.flushed();
    const log = await opened?.catch(() => undefined);
    await log?.retention.stop();
    await log?.writer.close();
    await pool.end();
  };

  const close = (): Promise<void> => (closing ??= closeAll());

  const reachable = reachableBy(() => pool.query('SELECT 1'));

  return { publish, subscribe, ensureTopics, read, reachable, close };
}

interface Opened {
  readonly writer: LogWriter;
  readonly retention: { stop(): Promise<void> };
}

function memberOf(
  {
    group,
    topics,
    handler,
    batchMax = batchMaxDefault,
    keyGroupsMax = keyGroupsMaxDefault,
  }: SubscriptionOptions,
  bury: (record: BusRecord) => Promise<void>,
  observe: BusObserver,
): Member {
  const proof = { atMs: 0 };
  return {
    topics,
    batchMax,
    delivery: { group, handler, keyGroupsMax, bury, observe, now: Date.now, proof },
    underWay: new Set(),
  };
}
