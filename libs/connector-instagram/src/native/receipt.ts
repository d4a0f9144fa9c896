import type { DeliveredReceipt, LossCounter, NativeReceipt } from '#libs/connector/native';
import { ownUserOf, userText } from './address.ts';
import { countUnknown, itemIdOf, microsText, threadOf, timestampOf } from './fields.ts';
import type { Members } from './frame.ts';

const seenMembers = ['op', 'thread_id', 'user_id', 'item_id', 'timestamp'] as const;

/** Reads `seen`: everything up to an item is read. */
export const readReceipt = (
  seen: Members,
  { nowMs, losses }: { readonly nowMs: number; readonly losses: LossCounter },
): NativeReceipt => {
  const receipt = {
    class: 'receipt',
    kind: 'read',
    thread: threadOf(seen),
    reader: ownUserOf(seen),
    refs: [],
    upToItem: itemIdOf(seen),
    timestampMs: timestampOf(seen, nowMs, losses),
  } as const;
  countUnknown(seen, seenMembers, { name: 'seen', losses });
  return receipt;
};

/** Writes `seen` up to the newest message that the receipt covers; there is no word for what was only delivered. */
export const writeReceipt = ({
  kind,
  thread,
  reader,
  refs,
  timestampMs,
}: DeliveredReceipt): Members | undefined => {
  const newest = refs.at(-1);
  if (kind === 'delivered' || newest === undefined) return undefined;
  return {
    op: 'seen',
    thread_id: thread.id,
    user_id: userText(reader),
    item_id: newest,
    timestamp: microsText(timestampMs),
  };
};
