import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { BusObserver } from '../bus.ts';
import { errorNameOf } from '../delivery/outage.ts';
import type { PartitionState } from './partitions.ts';

/** Where the groups stand. */
export interface Positions {
  /** The next offset of a group in each partition of a topic; absent where it never committed. */
  readonly load: (group: string, topicId: number) => Promise<ReadonlyMap<number, bigint>>;
  /** Notes where a group stands; it is written soon, together with others. */
  readonly commit: (group: string, partition: PartitionState, nextOffset: bigint) => void;
  /** Resolves when everything noted is written. */
  readonly flushed: () => Promise<void>;
}

interface Position {
  readonly group: string;
  readonly topicId: number;
  readonly partition: number;
  readonly nextOffset: bigint;
}

const retryMs = 250;
const attemptsMax = 40;

/** Builds the store of positions. One write is under way at a time and carries the newest of each. */
export function createPositions(pool: Pool, observe: BusObserver): Positions {
  const noted = new Map<string, Position>();
  let writing: Promise<void> | undefined;

  const load: Positions['load'] = async (group, topicId) => {
    const { rows } = await pool.query<{ partition: number; next_offset: string | bigint }>(
      'SELECT partition, next_offset FROM bus.position WHERE group_name = $1 AND topic_id = $2',
      [group, topicId],
    );
    return new Map(rows.map((row) => [row.partition, BigInt(row.next_offset)]));
  };

  const commit: Positions['commit'] = (group, { topicId, partition }, nextOffset) => {
    noted.set(`${group}/${topicId}/${partition}`, { group, topicId, partition, nextOffset });
    writing ??= writeNoted().finally(() => (writing = undefined));
  };

  const writeNoted = async (): Promise<void> => {
    for (let attempt = 0; noted.size > 0 && attempt < attemptsMax; attempt += 1) {
      const positions = [...noted.values()];
      try {
        await write(pool, positions);
        for (const [name, position] of noted) if (positions.includes(position)) noted.delete(name);
        attempt = -1;
      } catch (error) {
        observe({ kind: 'unreachable', during: 'commit', errorName: errorNameOf(error) });
        await sleep(retryMs);
      }
    }
  };

  return { load, commit, flushed: async () => writing };
}

async function write(pool: Pool, positions: readonly Position[]): Promise<void> {
  await pool.query({
    name: 'bus-commit',
    text: `INSERT INTO bus.position (group_name, topic_id, partition, next_offset)
           SELECT * FROM unnest($1::text[], $2::smallint[], $3::smallint[], $4::bigint[])
           ON CONFLICT (group_name, topic_id, partition) DO UPDATE SET next_offset = excluded.next_offset`,
    values: [
      positions.map(({ group }) => group),
      positions.map(({ topicId }) => topicId),
      positions.map(({ partition }) => partition),
      positions.map(({ nextOffset }) => nextOffset),
    ],
  });
}
