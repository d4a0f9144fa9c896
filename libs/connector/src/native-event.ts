import type { NativeAddress, NativeThread } from './native-address.ts';
import type { NativeKeyBundle, NativePrekey, NativeSignedPrekey } from './native-keys.ts';

/** What a ciphertext is, in the words of its suite. */
export type NativeCiphertextType = 'signal-prekey' | 'signal-message' | 'sender-key';

/** One ciphertext. Nothing ever looks into `payload`. */
export interface NativeCiphertext {
  readonly device: NativeAddress;
  readonly type: NativeCiphertextType;
  readonly registrationId?: number;
  readonly payload: Uint8Array;
}

/** Bytes sealed to an app's published key. */
export interface NativeSealed {
  readonly keyId: string;
  readonly payload: Uint8Array;
}

/** Opaque bytes that belong to a message, labelled by their origin. */
export interface OpaqueField {
  readonly label: string;
  readonly bytes: Uint8Array;
}

/** The header that an app made itself, with its signature. Both are carried and measured, never trusted here. */
export interface NativeOriginProof {
  readonly keyId: string;
  readonly header: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/** How a device shows what it cannot decrypt. */
export type NativeContentHint = 'resendable' | 'implicit' | 'unspecified';

/** A message frame, read. */
export interface NativeMessage {
  readonly class: 'message';
  readonly nativeId: string;
  /** The id of the request, where the dialect has one; `0` wants no answer. */
  readonly requestId?: string;
  readonly thread: NativeThread;
  readonly sender: NativeAddress;
  /** The sender device in the text that ids are derived from. */
  readonly senderDeviceText: string;
  readonly sentAtMs: number;
  readonly level: 'e2ee' | 'app-sealed';
  readonly innerFormat: string;
  /** As in `SenderHeader.feature_bits`. */
  readonly featureBits: number;
  readonly contentHint: NativeContentHint;
  /** 0 for the gateway's maximum. */
  readonly ttlSeconds: number;
  readonly ciphertexts: readonly NativeCiphertext[];
  /** One ciphertext for all devices of a group. */
  readonly shared?: { readonly type: NativeCiphertextType; readonly payload: Uint8Array };
  /** One to three bodies at level `app-sealed`, else none. */
  readonly sealed: readonly NativeSealed[];
  readonly frankingTag?: Uint8Array;
  readonly attachments: readonly OpaqueField[];
  readonly sendToken?: Uint8Array;
  readonly originProof?: NativeOriginProof;
  /** WhatsApp's hash of the device set: as given, and over the devices of the frame. */
  readonly phash?: { readonly given?: string; readonly ofFrame: string };
  /** Present when it is sent again to one device that could not decrypt it. */
  readonly repair?: { readonly count: number; readonly targetDeviceText: string };
}

/** How far a receipt goes; each includes the ones before. */
export type NativeReceiptKind = 'delivered' | 'read' | 'played';

/** Someone's devices have, or someone has seen, messages of a thread. Exactly one of the three references is said. */
export interface NativeReceipt {
  readonly class: 'receipt';
  readonly requestId?: string;
  readonly kind: NativeReceiptKind;
  readonly thread: NativeThread;
  readonly reader: NativeAddress;
  readonly author?: NativeAddress;
  /** Native ids; empty where a watermark or an item is named instead. */
  readonly refs: readonly string[];
  readonly watermarkMs?: number;
  readonly upToItem?: string;
  readonly timestampMs?: number;
}

/** The receipts of many readers for one message of a group. */
export interface NativeReceiptGroup {
  readonly class: 'receipt_group';
  readonly kind: NativeReceiptKind;
  readonly thread: NativeThread;
  readonly ref: string;
  readonly readers: readonly { readonly reader: NativeAddress; readonly timestampMs?: number }[];
}

/** A receipt between the devices of one user; nothing of it crosses. */
export interface NativeOwnDevice {
  readonly class: 'own_device';
  readonly thread: NativeThread;
  readonly refs: readonly string[];
}

/** A device could not decrypt a message and asks for it again. */
export interface NativeNack {
  readonly class: 'nack';
  readonly requestId?: string;
  readonly ref: string;
  readonly thread: NativeThread;
  readonly from: NativeAddress;
  readonly author?: NativeAddress;
  /** 1 to 5. */
  readonly count: number;
  readonly reason: 'decrypt-failed';
  readonly registrationId: number;
  readonly bundle?: NativeKeyBundle;
  /** When it failed, where the dialect says so. */
  readonly atMs?: number;
}

/** Someone is writing, or no longer. Never stored. */
export interface NativeEphemeral {
  readonly class: 'ephemeral';
  readonly thread: NativeThread;
  readonly sender: NativeAddress;
  readonly state: 'composing' | 'paused';
}

/** A device asks for what opens sessions with others. The same claim id gets the same keys. */
export interface NativeKeyClaim {
  readonly class: 'key_claim';
  readonly requestId: string;
  readonly requester: NativeAddress;
  /** 16 bytes. */
  readonly claimId: Uint8Array;
  readonly targets: readonly NativeAddress[];
}

/** A device asks how many of its one-time keys are left. */
export interface NativeKeyCount {
  readonly class: 'key_count';
  readonly requestId: string;
  readonly device: NativeAddress;
}

/** A device publishes its keys. */
export interface NativeKeyUpload {
  readonly class: 'key_upload';
  readonly requestId: string;
  readonly device: NativeAddress;
  readonly registrationId: number;
  readonly identityKey: Uint8Array;
  readonly signedPrekey: NativeSignedPrekey;
  readonly oneTime: readonly NativePrekey[];
  /** The app's own signed list, opaque. */
  readonly identityList?: Uint8Array;
}

/** Someone asks which devices users have. */
export interface NativeDeviceQuery {
  readonly class: 'device_query';
  readonly requestId: string;
  readonly requester?: NativeAddress;
  readonly users: readonly NativeAddress[];
}

/** The app says that a user's devices changed. `reset` names none: the list is to be fetched again. */
export interface NativeDeviceChange {
  readonly class: 'device_change';
  readonly requestId?: string;
  readonly nativeId?: string;
  readonly user: NativeAddress;
  readonly change: 'add' | 'remove' | 'reset';
  readonly devices: readonly NativeAddress[];
  readonly deviceHash?: string;
  readonly timestampMs: number;
}

/** The app's word on a delivered frame. */
export interface NativeTransportAck {
  readonly class: 'transport_ack';
  readonly of: 'message' | 'receipt' | 'notification';
  readonly nativeId: string;
  /** The device that has it; absent where the app does not say. */
  readonly device?: NativeAddress;
  /** `nack` is a failure for which no repair is asked. */
  readonly verdict: 'ack' | 'redeliver' | 'dead-letter' | 'nack';
}

/** What a frame of an app says. */
export type NativeEvent =
  | NativeMessage
  | NativeReceipt
  | NativeReceiptGroup
  | NativeOwnDevice
  | NativeNack
  | NativeEphemeral
  | NativeKeyClaim
  | NativeKeyCount
  | NativeKeyUpload
  | NativeDeviceQuery
  | NativeDeviceChange
  | NativeTransportAck;
