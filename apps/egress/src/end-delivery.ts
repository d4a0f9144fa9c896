import type { NewRecord } from '#libs/bus';
import type { EndedDelivery } from '#libs/store';
import type { Ending } from './lanes/deliver-lane.ts';
import { failureRecords } from './report-failures.ts';

export interface EndDeliveryPorts {
  readonly publish: (records: readonly NewRecord[]) => Promise<void>;
  readonly record: (ended: EndedDelivery) => Promise<unknown>;
  readonly count: (ending: Ending) => void;
  readonly now: () => number;
}

/** Ends a delivery: first everybody who has to know is told, then it is recorded, so that a crash between repeats the word. */
export const endDelivery =
  ({ publish, record, count, now }: EndDeliveryPorts) =>
  async (ending: Ending): Promise<void> => {
    const { parcel, state, failure, losses, possiblyDoubled, parts } = ending;
    const atMs = now();
    const records = failureRecords(ending, atMs);
    if (records.length > 0) await publish(records);
    await record({
      ...parcel.key,
      account: parcel.account,
      state,
      reason: failure?.code ?? '',
      platformCode: failure?.platformCode ?? '',
      possiblyDoubled,
      atMs,
      losses: losses.map(({ code, field, grade }) => ({ code, field, grade })),
      parts,
    });
    count(ending);
  };
