import type { Platform } from '#libs/envelope';

/** The closed list of frame errors. A frame error is no outcome of a message: the frame meant nothing. */
export type FrameErrorCode = 'malformed' | 'unsupported' | 'invalid' | 'too_large' | 'forbidden';

/** Why a frame was refused. `field` is a path without indexes; neither member holds a value of the frame. */
export interface FrameError {
  readonly code: FrameErrorCode;
  readonly rule: string;
  readonly field: string;
  /** What the answer is addressed by, where it was read and valid; never after `malformed`. */
  readonly nativeId?: string;
  readonly requestId?: bigint;
  /** The kind of frame that was being read, as the dialect calls it; empty when not known. */
  readonly frameName: string;
}

/** A part of a frame that was not carried, and how often. */
export interface FrameLoss {
  readonly code: string;
  readonly field: string;
  readonly count: number;
}

/** A user or device as the app's backend spells it. */
export interface NativeAddress {
  /** `own` is a user of the speaking app, `foreign` the alias of another app's user. */
  readonly kind: 'own' | 'foreign';
  /** The user in the app's canonical text. */
  readonly user: string;
  /** The alias' number; absent for an own user. */
  readonly alias?: bigint;
  /** The native device; absent where a user is meant. */
  readonly device?: number;
}

export type NativeCiphertextType = 'signal-prekey' | 'signal-message' | 'sender-key';

/** One ciphertext. Nothing ever looks into `payload`. */
export interface NativeCiphertext {
  readonly device: NativeAddress;
  readonly type: NativeCiphertextType;
  readonly registrationId?: number;
  readonly payload: Uint8Array;
}

/** Opaque bytes that belong to a message, labelled by their origin. */
export interface OpaqueField {
  readonly label: string;
  readonly bytes: Uint8Array;
}

/** A message frame, read. */
export interface NativeMessage {
  readonly class: 'message';
  readonly nativeId: string;
  readonly requestId?: bigint;
  readonly thread: { readonly kind: 'dm' | 'group'; readonly address: NativeAddress };
  readonly sender: NativeAddress;
  /** The sender device in the text that ids are derived from. */
  readonly senderDeviceText: string;
  readonly sentAtMs: number;
  readonly innerFormat: string;
  /** As in `SenderHeader.feature_bits`. */
  readonly featureBits: number;
  readonly contentHint: 'resendable' | 'implicit';
  /** 0 for the gateway's maximum. */
  readonly ttlSeconds: number;
  readonly ciphertexts: readonly NativeCiphertext[];
  readonly frankingTag?: Uint8Array;
  readonly attachments: readonly OpaqueField[];
}

/** The app's word on a delivered frame. */
export interface NativeTransportAck {
  readonly class: 'transport_ack';
  readonly nativeId: string;
  /** The device that has it; absent where the app does not say. */
  readonly device?: NativeAddress;
  readonly verdict: 'ack' | 'redeliver' | 'dead-letter';
}

export type NativeEvent = NativeMessage | NativeTransportAck;

export type FrameReading =
  | { readonly ok: true; readonly event: NativeEvent; readonly losses: readonly FrameLoss[] }
  | { readonly ok: false; readonly error: FrameError };

/** A message on its way to one device of a backend. Aliases are already those of the receiving app. */
export interface DeliveredMessage {
  readonly envelopeId: Uint8Array;
  /** The native id in the receiving app. */
  readonly nativeId: string;
  readonly sender: NativeAddress;
  readonly recipient: NativeAddress;
  readonly threadMs: number;
  readonly innerFormat: string;
  readonly featureBits: number;
  readonly contentHint: 'resendable' | 'implicit';
  readonly type: NativeCiphertextType;
  readonly payload: Uint8Array;
  readonly registrationId?: number;
  readonly frankingTag?: Uint8Array;
  readonly attachments: readonly OpaqueField[];
  readonly originApp: Platform;
  readonly originId: string;
}

/** A dialect: pure functions between an app backend's frames and the gateway's words. */
export interface NativeDialect {
  readonly platform: Platform;
  readonly contentType: string;
  /** Reads one frame; never throws. `nowMs` only bounds the sender's clock. */
  read(frame: Uint8Array, nowMs: number): FrameReading;
  /** The native id in this app of a message that came from another one. The thread's clock never gives a time twice. */
  mintNativeId(envelopeId: Uint8Array, threadMs: number): string;
  writeMessage(message: DeliveredMessage): Uint8Array;
  writeAccepted(message: NativeMessage, acceptedAtMs: number, repetition: 'first' | 'duplicate'): Uint8Array;
  /** A refused outcome, such as `invalid` or `consent_required`. */
  writeRefused(
    message: NativeMessage,
    outcome: string,
    details: { readonly field?: string; readonly rule?: string },
  ): Uint8Array;
  writeRouted(nativeId: string, threadMs: number, seq: bigint): Uint8Array;
  writeError(error: FrameError): Uint8Array;
}
