import type { Platform } from '#libs/envelope';
import type { ClaimedBundle, KeyUpload } from './keys.ts';

/** A device of one of the app's own users; on Instagram, where users have none, the number is 0 and is not said. */
export interface OwnDevice {
  /** In the app's own spelling. */
  readonly user: string;
  readonly device: number;
}

/** A user of another app, as this one knows it. */
export interface Peer {
  readonly app: Platform;
  /** A number of 64 bits, in digits. */
  readonly alias: string;
}

/** What a device made for one device of the other. */
export interface Ciphertext {
  readonly type: 'prekey' | 'message';
  readonly payload: Uint8Array;
}

/** What was sealed to the published key of an app. */
export interface Sealed {
  readonly keyId: string;
  readonly payload: Uint8Array;
}

/** Who can read: the peer's devices, or the apps that hold the keys. */
export type Body =
  | { readonly kind: 'devices'; readonly ciphertexts: readonly (Ciphertext & { readonly device: number })[] }
  | { readonly kind: 'sealed'; readonly sealed: readonly Sealed[] };

/** The header that the app made of a message, with its signature over it and over the body. */
export interface OriginProof {
  readonly keyId: string;
  readonly header: Uint8Array;
  readonly signature: Uint8Array;
}

/** A message as a backend sends it. */
export interface OutgoingMessage {
  /** In the form of the app's own ids. */
  readonly id: string;
  readonly from: OwnDevice;
  readonly to: Peer;
  /** The conversation, where the app names it otherwise than by the peer. */
  readonly thread: string;
  /** A whole second, since not every dialect says more. */
  readonly sentAtMs: number;
  readonly innerFormat: string;
  readonly body: Body;
  readonly proof?: OriginProof;
}

/** A message as a backend is given it: one frame for each device, or one for the app. */
export interface ReceivedMessage {
  /** In the form of the receiving app's ids. */
  readonly id: string;
  readonly from: Peer;
  readonly to: OwnDevice;
  /** The clock of the conversation. */
  readonly threadMs: number;
  readonly innerFormat: string;
  readonly ciphertext?: Ciphertext;
  readonly sealed?: Sealed;
  /** With the SHA-256 of each opaque field of the whole message, one behind the other. */
  readonly proof?: OriginProof & { readonly digests: Uint8Array };
  readonly originId: string;
}

/** What a backend hears: answers, and what it has not asked for. */
export type Heard =
  | { readonly kind: 'message'; readonly message: ReceivedMessage }
  /** What became of a message: `accepted`, or why it was refused. */
  | { readonly kind: 'outcome'; readonly of: string; readonly outcome: string; readonly reason?: string }
  /** An accepted message has its place in the conversation, and the id by which receipts will call it. */
  | { readonly kind: 'routed'; readonly of: string; readonly id: string; readonly threadMs: number }
  /** Everything up to a message, or to a time of the conversation, was read. */
  | { readonly kind: 'read'; readonly from: Peer; readonly upTo: { id: string } | { threadMs: number } }
  | { readonly kind: 'typing'; readonly from: Peer; readonly state: TypingState }
  | { readonly kind: 'bundles'; readonly bundles: readonly ClaimedBundle[] }
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'other' };

export type TypingState = 'composing' | 'paused';

/** What a reader has read: a message, and its place on the conversation's clock. */
export type ReadUpTo = Pick<ReceivedMessage, 'id' | 'threadMs'>;

/** A frame that is answered gets the number by which its answer is known, where the dialect has one. */
export type Asking = (requestId: bigint) => Uint8Array;

/** A dialect from the app's side. Each app's folder has one, in files of the same names. */
export interface AppFrames {
  readonly app: Platform;
  readonly contentType: string;
  readonly newId: () => string;
  /** A device in the text from which the ids of its messages are made. */
  readonly deviceText: (device: OwnDevice) => string;
  readonly message: (message: OutgoingMessage) => Asking;
  readonly read: (from: OwnDevice, to: Peer, thread: string, upTo: ReadUpTo, atMs: number) => Asking;
  readonly typing: (from: OwnDevice, to: Peer, thread: string, state: TypingState) => Uint8Array;
  /** Absent where users have no devices. */
  readonly keys?: {
    readonly publish: (device: OwnDevice, upload: KeyUpload) => Asking;
    readonly claim: (device: OwnDevice, of: Peer & { readonly device: number }) => Asking;
  };
  /** The word that a delivered message is stored; the gateway then forgets it. */
  readonly stored: (message: ReceivedMessage) => Uint8Array;
  /** Reads a frame; `answers` is the number of the request, where the dialect says it. */
  readonly hear: (frame: Uint8Array) => { readonly heard: Heard; readonly answers?: bigint };
}
