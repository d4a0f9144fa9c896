import type { Heard, OwnDevice, ReadUpTo, TypingState } from '../app-frames.ts';
import { microsOf } from './messages.ts';
import { type Op, opText, textIn } from './ops.ts';

const statuses = { composing: '1', paused: '0' } as const;

/** Writes `seen`: everything up to an item was read. */
export const seenText = ({ user }: OwnDevice, thread: string, { id }: ReadUpTo, atMs: number): string =>
  opText({ op: 'seen', thread_id: thread, user_id: user, item_id: id, timestamp: microsOf(atMs) });

/** Reads `seen`. */
export const receiptFrom = (op: Op): Heard => ({
  kind: 'read',
  from: { app: 'whatsapp', alias: textIn(op, 'user_id') },
  upTo: { id: textIn(op, 'item_id') },
});

/** Writes `activity`. */
export const activityText = ({ user }: OwnDevice, thread: string, state: TypingState): string =>
  opText({ op: 'activity', thread_id: thread, user_id: user, activity_status: statuses[state] });

/** Reads `activity`. */
export const typingFrom = (op: Op): Heard => ({
  kind: 'typing',
  from: { app: 'whatsapp', alias: textIn(op, 'user_id') },
  state: op['activity_status'] === statuses.composing ? 'composing' : 'paused',
});
