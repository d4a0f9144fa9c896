import type { AppFrames, Heard } from '../app-frames.ts';
import { itemText, messageFrom, newId, statusFrom, storedText } from './messages.ts';
import { type Op, opFrom, textIn } from './ops.ts';
import { activityText, receiptFrom, seenText, typingFrom } from './signals.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
/** An answer is known by the item's client context; each POST brings its own. */
const asking = (text: string) => (): Uint8Array => bytes(text);

/** Instagram's dialect: JSON ops. It has no words for keys, since its users have no devices. */
export const instagramFrames: AppFrames = {
  app: 'instagram',
  contentType: 'application/json',
  newId,
  deviceText: ({ user }) => user,
  message: (message) => asking(itemText(message)),
  read: (from, _to, thread, upTo, atMs) => asking(seenText(from, thread, upTo, atMs)),
  typing: (from, _to, thread, state) => bytes(activityText(from, thread, state)),
  stored: (message) => bytes(storedText(message)),
  hear: (frame) => {
    const op = opFrom(Buffer.from(frame).toString());
    return { heard: heardOf[textIn(op, 'op')]?.(op) ?? { kind: 'other' } };
  },
};

const heardOf: Readonly<Record<string, (op: Op) => Heard>> = {
  item: (op) => ({ kind: 'message', message: messageFrom(op) }),
  status: statusFrom,
  seen: receiptFrom,
  activity: typingFrom,
};
