import type { NativePerson } from './dialects/dialect-frames.ts';
import type { NativeTalk } from './native-people.ts';

/** A way of one person into the gateway and out of it, in one conversation. */
export interface Door {
  /** Says bytes and gives what the gateway says of them: `accepted`, or what it refuses. */
  readonly say: (said: Said) => Promise<string>;
  /** Says the last bytes once more, as a sender does that got no answer. */
  readonly repeat: () => Promise<string>;
  /** Reads so many messages over a new stream, acknowledges them, and closes it once that is known. */
  readonly read: (count: number, isKnown: () => Promise<boolean>) => Promise<readonly Buffer[]>;
  /** Reads so many messages over a new stream that is cut off before any is acknowledged; they come again. */
  readonly glance: (count: number) => Promise<readonly Buffer[]>;
  /** Says of the last message that was read that it cannot be opened, and waits until that is known. Instagram has no word for it. */
  readonly askAgain: (isKnown: () => Promise<boolean>) => Promise<void>;
  /** Waits until it is told that a message of its own is asked for again, and makes it anew with these bytes. */
  readonly repair?: (bytes: Uint8Array) => Promise<string>;
  readonly close: () => void;
}

/** Bytes that are to be carried. */
export interface Said {
  readonly bytes: Uint8Array;
  /** A number of `CiphertextType`, for who may choose it. */
  readonly type: number;
}

/** Who speaks with whom, and where. */
export interface Place {
  readonly own: NativePerson;
  readonly other: NativePerson;
  readonly talk: NativeTalk;
  readonly level: 'e2ee' | 'app-sealed';
}

/** Longer than anything of this takes. */
export const waitMaxMs = 30_000;
