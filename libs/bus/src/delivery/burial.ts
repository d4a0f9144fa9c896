import { failure } from '#libs/envelope';
import type { BusRecord, NewRecord } from '../bus.ts';
import { deadLetterOf } from '../dead-letter.ts';

/** Gives up on a record by publishing its dead letter. */
export const buryIn =
  (publish: (records: readonly NewRecord[]) => Promise<void>, stage: string) =>
  async (record: BusRecord): Promise<void> => {
    const letter = deadLetterOf(record, { stage, failure: failure('unhandled'), atMs: Date.now() });
    await publish([letter]);
  };
