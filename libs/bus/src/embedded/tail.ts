import type { BusRecord } from '../bus.ts';

/** The newest records of every partition, so that groups that keep up need not read them from the database. */
export interface Tail {
  /** Takes records that have become durable, in the order of their offsets. */
  readonly add: (records: readonly BusRecord[]) => void;
  /** Up to `max` records from an offset on; `undefined` when the tail holds none. */
  readonly from: (place: {
    topic: string;
    partition: number;
    offset: bigint;
    max: number;
  }) => readonly BusRecord[] | undefined;
}

interface Kept {
  readonly records: BusRecord[];
  firstOffset: bigint;
}

const overheadBytes = 200;

/** Keeps up to `bytesMax` bytes over all partitions; the oldest go first. */
export function createTail(bytesMax: number): Tail {
  const partitions = new Map<string, Kept>();
  const order: (readonly BusRecord[])[] = [];
  let bytes = 0;

  const add = (records: readonly BusRecord[]): void => {
    for (const record of records) keptFor(record).records.push(record);
    order.push(records);
    bytes += weightOf(records);
    while (bytes > bytesMax && order.length > 0) drop(order.shift() ?? []);
  };

  /** Starts anew where the offset does not follow on, because another process wrote in between. */
  const keptFor = (record: BusRecord): Kept => {
    const kept = partitions.get(nameOf(record));
    if (kept !== undefined && kept.firstOffset + BigInt(kept.records.length) === record.offset) return kept;
    const fresh = { records: [], firstOffset: record.offset };
    partitions.set(nameOf(record), fresh);
    return fresh;
  };

  const drop = (oldest: readonly BusRecord[]): void => {
    bytes -= weightOf(oldest);
    const lastOffsets = new Map(oldest.map((record) => [nameOf(record), record.offset]));
    for (const [name, offset] of lastOffsets) {
      const kept = partitions.get(name);
      if (kept === undefined || offset < kept.firstOffset) continue;
      kept.records.splice(0, Number(offset - kept.firstOffset) + 1);
      kept.firstOffset = offset + 1n;
    }
  };

  const from: Tail['from'] = ({ topic, partition, offset, max }) => {
    const kept = partitions.get(nameOf({ topic, partition }));
    if (kept === undefined || offset < kept.firstOffset) return undefined;
    const start = Number(offset - kept.firstOffset);
    return start < kept.records.length ? kept.records.slice(start, start + max) : undefined;
  };

  return { add, from };
}

const nameOf = ({ topic, partition }: { topic: string; partition: number }): string =>
  `${topic}/${partition}`;

const weightOf = (records: readonly BusRecord[]): number =>
  records.reduce((sum, { key, value }) => sum + key.length + value.length + overheadBytes, 0);
