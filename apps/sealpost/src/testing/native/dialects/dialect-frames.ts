import type { Platform } from '#libs/envelope';

/** Somebody with an app backend, as a test knows them. */
export interface NativePerson {
  readonly app: Platform;
  /** As the app spells the user. */
  readonly user: string;
  /** The native number of the one device; on Instagram nobody has any. */
  readonly device: number;
  readonly participantId: Buffer;
  /** The user as each other app knows them. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** A message of one opaque body, as a backend hands it over. */
export interface OutgoingMessage {
  readonly id: string;
  readonly from: NativePerson;
  readonly to: NativePerson;
  /** The app's name for the conversation, where the other person is not its name. */
  readonly thread: string;
  /** The app to whose key the body is sealed; absent for a ciphertext to the other person's device. */
  readonly sealedTo?: string;
  readonly payload: Uint8Array;
  /** Of a message that is made again for the device that could not open it. */
  readonly repairCount?: number;
}

/**
 * The frames of one app, as far as messages need them. It is written without the code that it tests: what passes through the gateway
 * is found by another reader than the gateway's.
 */
export interface DialectFrames {
  readonly contentType: string;
  readonly newId: () => string;
  readonly writeMessage: (message: OutgoingMessage) => Uint8Array;
  /** The opaque bodies of a message, and nothing of any other frame. */
  readonly payloadsIn: (frame: Uint8Array) => readonly Buffer[];
  /** The id of a message, or of one that is asked for again. */
  readonly idIn: (frame: Uint8Array) => string;
  /** The alias of whoever wrote a message that is delivered. */
  readonly authorIn: (frame: Uint8Array) => string;
  readonly asksAgain: (frame: Uint8Array) => boolean;
  /** That the backend has stored what was delivered. */
  readonly writeAck: (frame: Uint8Array) => Uint8Array;
  /** That the reader's device cannot open what was delivered. Instagram has no such frame. */
  readonly writeRetry: (frame: Uint8Array, reader: NativePerson) => Uint8Array | undefined;
  /** What the gateway says of a message: `accepted`, `duplicate`, or the refusal as `field/rule` or as it is called. */
  readonly outcomeIn: (answer: Uint8Array) => string;
}
