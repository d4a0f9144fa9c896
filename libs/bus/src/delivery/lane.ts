import type { BusHandler, BusObserver, BusRecord } from '../bus.ts';
import { errorNameOf, isOutage } from './outage.ts';

/** What one group remembers of one partition between deliveries: what is done past its offset, and what was rejected. */
export interface Lane {
  readonly done: Set<bigint>;
  /** How often each record was rejected on its own. */
  readonly rejections: Map<bigint, number>;
  /** Deliveries in a row that did not get through. */
  failures: number;
  /** Since when records are handed over one by one, because one of them is under suspicion; `undefined` while none is. */
  suspectedSinceMs: number | undefined;
}

/** What the deliveries of one subscription share. */
export interface DeliveryPorts {
  readonly group: string;
  readonly handler: BusHandler;
  readonly keyGroupsMax: number;
  /** Keeps a record as a dead letter; resolves when that is durable. */
  readonly bury: (record: BusRecord) => Promise<void>;
  readonly observe: BusObserver;
  readonly now: () => number;
  /** When the handler last took something. */
  readonly proof: { atMs: number };
}

/** A partition of which nothing is remembered. */
export const newLane = (): Lane => ({
  done: new Set(),
  rejections: new Map(),
  failures: 0,
  suspectedSinceMs: undefined,
});

/** Notes that records have their effects, which also proves that the handler works. */
export function markDone(lane: Lane, records: readonly BusRecord[], ports: DeliveryPorts): void {
  for (const { offset } of records) lane.done.add(offset);
  ports.proof.atMs = ports.now();
}

/** Tells of a rejection, without the record's values and the error's text. */
export function report({ topic, partition, offset }: BusRecord, error: unknown, ports: DeliveryPorts): void {
  const reason = isOutage(error) ? 'outage' : 'defect';
  const errorName = errorNameOf(error);
  ports.observe({ kind: 'rejected', group: ports.group, topic, partition, offset, reason, errorName });
}
