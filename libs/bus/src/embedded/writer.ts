import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { BusObserver, BusRecord, NewRecord } from '../bus.ts';
import { BusUnavailable } from '../bus-unavailable.ts';
import { errorNameOf } from '../delivery/outage.ts';
import type { TopicSpec } from '../topics.ts';
import { insertStatement, planInsertion } from './insertion.ts';
import { loadPartitions, type Partitions, type PartitionState } from './partitions.ts';
import { connectWriter } from './writer-connection.ts';

export interface LogWriterOptions {
  readonly url: string;
  readonly topics: readonly TopicSpec[];
  readonly observe: BusObserver;
  readonly now: () => number;
  /** Called when the lock was lost and is held again. */
  readonly onRegained: () => void;
}

/** The only writer of the log. */
export interface LogWriter {
  readonly partitions: Partitions;
  /** Whether this process has the lock; without it nothing may be delivered either. */
  readonly held: boolean;
  /** Writes records in one statement and gives them back with their places. Tries for as long as the writer is open. */
  write(records: readonly NewRecord[]): Promise<readonly BusRecord[]>;
  close(): Promise<void>;
}

const retryMs = 250;

/**
 * Opens the log for writing. The lock and the writes share one connection: as long as an earlier writer's statement could
 * still take effect, its connection holds the lock, so the ends that are read after taking it are the true ones.
 */
export async function openWriter(options: LogWriterOptions): Promise<LogWriter> {
  let client = await connectWriter(options);
  const partitions = await loadPartitions(client);
  let state: 'held' | 'lost' | 'closed' = 'held';
  let recovery: Promise<void> | undefined;

  const lost = (from: Client): void => {
    if (from === client && state === 'held') void recovered();
  };

  const recovered = (): Promise<void> => {
    recovery ??= recover().finally(() => (recovery = undefined));
    return recovery;
  };

  /** Takes the lock anew, for as long as it takes, and reads the ends again. */
  const recover = async (): Promise<void> => {
    if (state === 'held') state = 'lost';
    await client.end().catch(() => undefined);
    while (state === 'lost') {
      await sleep(retryMs);
      try {
        client = await connectWriter(options);
        adoptEnds(partitions, await loadPartitions(client));
        watch();
        if (isOpen()) state = 'held';
        else await client.end();
        options.onRegained();
      } catch (error) {
        options.observe({ kind: 'unreachable', during: 'write', errorName: errorNameOf(error) });
      }
    }
  };

  const watch = (): void => {
    const watched = client;
    watched.once('end', () => lost(watched));
  };
  const isOpen = (): boolean => state !== 'closed';

  const write = async (news: readonly NewRecord[]): Promise<readonly BusRecord[]> => {
    for (;;) {
      if (recovery !== undefined) await recovery;
      if (!isOpen()) throw new BusUnavailable('the bus is closed');
      const { records, parameters } = planInsertion(news, partitions, options.now());
      try {
        await client.query({ name: 'bus-insert', text: insertStatement, values: [...parameters] });
        for (const record of records) stateOf(partitions, record).endOffset = record.offset + 1n;
        return records;
      } catch (error) {
        options.observe({ kind: 'unreachable', during: 'write', errorName: errorNameOf(error) });
        await recovered();
        if (isOpen() && (await hasLanded(client, records[0], partitions))) return records;
      }
    }
  };

  const close = async (): Promise<void> => {
    state = 'closed';
    await recovery;
    await client.end().catch(() => undefined);
  };

  watch();
  return {
    partitions,
    get held() {
      return state === 'held';
    },
    write,
    close,
  };
}

/** Whether a statement whose answer was lost took effect: it is one statement, so its first record tells. */
async function hasLanded(
  client: Client,
  first: BusRecord | undefined,
  partitions: Partitions,
): Promise<boolean> {
  if (first === undefined) return true;
  try {
    const { rowCount } = await client.query(
      `SELECT FROM bus.record
       WHERE topic_id = $1 AND partition = $2 AND "offset" = $3 AND timestamp_ms = $4 AND key = $5 AND value = $6`,
      [
        stateOf(partitions, first).topicId,
        first.partition,
        first.offset,
        first.timestampMs,
        first.key,
        first.value,
      ],
    );
    return rowCount === 1;
  } catch {
    return false;
  }
}

function adoptEnds(partitions: Partitions, fresh: Partitions): void {
  for (const [topic, states] of partitions)
    for (const state of states)
      state.endOffset = fresh.get(topic)?.[state.partition]?.endOffset ?? state.endOffset;
}

function stateOf(partitions: Partitions, { topic, partition }: BusRecord): PartitionState {
  const state = partitions.get(topic)?.[partition];
  if (state === undefined) throw new Error(`there is no partition ${partition} of ${topic}`);
  return state;
}
