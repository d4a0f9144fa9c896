import type { Platform } from '#libs/envelope';

/** One device of somebody; `deviceId` is the native device number plus one. */
export interface DeviceRef {
  readonly participantId: Buffer;
  readonly deviceId: number;
}

/** A ciphertext for one device; `type` is a number of `CiphertextType`, `registrationId` is 0 where it was not said. */
export interface DraftCiphertext extends DeviceRef {
  readonly registrationId: number;
  readonly type: number;
  readonly payload: Uint8Array;
}

/** The four ways to treat devices that the sender missed, invented or knew under another registration. */
export type MismatchStrategy = 'report_all' | 'ignore_all' | 'report_only' | 'ignore_only';

/** Where a message goes: to exactly these people, or into a conversation. */
export type DraftTarget =
  | { readonly kind: 'people'; readonly participantIds: readonly Buffer[] }
  | { readonly kind: 'conversation'; readonly conversationId: Buffer };

/** The place that a message got: its conversation and the roster of this moment. */
export interface DraftPlace {
  readonly conversationId: Buffer;
  readonly epoch: bigint;
}

/** What somebody wants to be carried, whichever door it came by. */
export interface Draft {
  readonly app: Platform;
  readonly sender: DeviceRef;
  readonly envelopeId: Buffer;
  /** The message that it repairs. */
  readonly repairOf?: Buffer;
  /** Empty where the device has no name for it but the envelope id. */
  readonly nativeId: string;
  /** SHA-256 of all that was said. */
  readonly digest: Buffer;
  /** A number of `Level`. */
  readonly level: number;
  readonly innerFormat: string;
  readonly ttlSeconds: number;
  readonly target: DraftTarget;
  readonly ciphertexts: readonly DraftCiphertext[];
  readonly shared?: { readonly type: number; readonly payload: Uint8Array };
  /** Bodies at level APP_SEALED, by the key that opens them. */
  readonly sealed: readonly {
    readonly keyId: string;
    readonly payload: Uint8Array;
    /** Who opens it, where the sender said so. */
    readonly reader?: string;
  }[];
  readonly mismatch: { readonly strategy: MismatchStrategy; readonly userIds: readonly Buffer[] };
  /** The sender's view of all devices, 32 bytes. */
  readonly deviceSetHash?: Buffer;
  /** The app's own hash of the devices, and how it hashes others. */
  readonly phash?: {
    readonly given: string;
    readonly of: (devices: readonly DeviceRef[]) => Promise<string>;
  };
  /** Compares the header that the sender made with all else that it said; what the gateway makes itself needs no comparing. */
  readonly checkHeader: (place: DraftPlace) => HeaderVerdict;
  /** The envelope, once it is known where it goes and who opens its sealed bodies. */
  readonly envelope: (
    place: DraftPlace & {
      readonly acceptedAtMs: number;
      readonly readers: ReadonlyMap<string, Platform>;
    },
  ) => Uint8Array;
}

/** Whether a header holds; a roster that is not the current one is told apart, since the sender can look again. */
export type HeaderVerdict = 'right' | 'stale' | { readonly rule: string };
