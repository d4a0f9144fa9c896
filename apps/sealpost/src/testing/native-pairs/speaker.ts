import type { Platform } from '#libs/envelope';
import type { NativePerson } from '../native/dialects/dialect-frames.ts';

/** What a backend heard, in words that all dialects share. `from` is whose doing it was, as the hearing app calls them. */
export type Heard =
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly from: string;
      /** The device that it is for, where the dialect names one. */
      readonly device?: number;
      /** Who is at the other end of a conversation of two, where the dialect says so beside `from`. */
      readonly thread: string;
      readonly payloads: readonly Buffer[];
      readonly repairCount: number;
      readonly origin: string;
      /** The conversation's clock, in the dialect's own unit. */
      readonly time: string;
    }
  | {
      readonly kind: 'receipt';
      readonly from: string;
      readonly state: ReceiptWord;
      /** Ids of messages; of a watermark the time up to which it goes. */
      readonly refs: readonly string[];
    }
  | { readonly kind: 'typing'; readonly from: string; readonly state: TypingWord }
  | {
      readonly kind: 'retry';
      readonly from: string;
      readonly id: string;
      readonly count: number;
      readonly device: number;
    }
  | { readonly kind: 'routed'; readonly from: string; readonly id: string; readonly time: string }
  | { readonly kind: 'other'; readonly from: string };

export type ReceiptWord = 'delivered' | 'read' | 'played';
export type TypingWord = 'composing' | 'paused';

/** A message as a backend hears it. */
export type HeardMessage = Extract<Heard, { kind: 'message' }>;

/** The two people of a conversation, from the side of the one who speaks. */
export interface Side {
  readonly me: NativePerson;
  readonly peer: NativePerson;
  /** As the app names the conversation, where the other person is not its name. */
  readonly thread: string;
}

/** A message to devices, or to the app to whose key it is sealed. */
export interface SaidMessage extends Side {
  readonly id: string;
  readonly bodies: readonly {
    readonly of: NativePerson;
    readonly device: number;
    readonly payload: Uint8Array;
  }[];
  readonly sealed?: { readonly keyId: string; readonly payload: Uint8Array };
  readonly repairCount?: number;
}

/** The public keys of a device. */
export interface PublicKeys {
  readonly registrationId: number;
  readonly identityKey: Uint8Array;
  readonly signedPrekey: {
    readonly id: number;
    readonly publicKey: Uint8Array;
    readonly signature: Uint8Array;
  };
  readonly oneTime: readonly { readonly id: number; readonly publicKey: Uint8Array }[];
}

/**
 * How the backend of one app speaks and hears. It is written without the code that it tests. A word that a dialect lacks is absent; one
 * that it has only to be refused is there.
 */
export interface Speaker {
  readonly app: Platform;
  readonly contentType: string;
  readonly newId: () => string;
  readonly message: (said: SaidMessage) => Uint8Array;
  /** `undefined` where the app has no word for it. */
  readonly receipt: (side: Side, state: ReceiptWord, message: HeardMessage) => Uint8Array | undefined;
  readonly typing: (side: Side, state: TypingWord) => Uint8Array;
  readonly retry: (side: Side, message: HeardMessage, count: number, keys?: PublicKeys) => Uint8Array;
  readonly upload: (me: NativePerson, keys: PublicKeys) => Uint8Array;
  readonly count: (me: NativePerson) => Uint8Array;
  readonly claim: (side: Side) => Uint8Array;
  readonly devices: (side: Side) => Uint8Array;
  /** That the backend has stored what was delivered; nothing for other frames. */
  readonly ack: (frame: Uint8Array) => Uint8Array | undefined;
  readonly hear: (frame: Uint8Array) => Heard;
  /** What the gateway answered: the outcome or error, with its field and rule or reason. */
  readonly answer: (frame: Uint8Array) => string;
  /** Keys in an answer, each as the hex of identity, signed prekey, signature and one-time key; or why there are none. */
  readonly keysIn: (answer: Uint8Array) => readonly string[];
  readonly countIn: (answer: Uint8Array) => number;
  readonly devicesIn: (answer: Uint8Array) => readonly number[];
}

/** Keys as `keysIn` gives them. */
export const keysText = (
  { identityKey, signedPrekey, registrationId }: Omit<PublicKeys, 'oneTime'>,
  oneTime: Uint8Array,
): string =>
  [
    String(registrationId),
    ...[identityKey, signedPrekey.publicKey, signedPrekey.signature, oneTime].map((bytes) =>
      Buffer.from(bytes).toString('hex'),
    ),
  ].join(' ');

/** How an app calls somebody: by its own spelling, or by the alias of another app's user. */
export const nameOf = (viewer: Platform, { app, user, aliases }: NativePerson): string => {
  if (app === viewer) return user;
  const alias = aliases[viewer] ?? '';
  return viewer === 'whatsapp' ? `${app === 'messenger' ? 2 : 3}-${alias}@interop` : alias;
};

/** The format that every message of these tests says it has inside. */
export const innerFormat = 'sealpost.content/1';
