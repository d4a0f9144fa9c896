import type { Platform } from '#libs/envelope';
import type { NativeAddress, NativeThread } from './native-address.ts';
import type {
  NativeCiphertextType,
  NativeContentHint,
  NativeOriginProof,
  NativeReceiptKind,
  NativeSealed,
  OpaqueField,
} from './native-event.ts';
import type { NativeKeyBundle } from './native-keys.ts';

/** A message on its way to one device of a backend. Aliases are already those of the receiving app. */
export interface DeliveredMessage {
  readonly envelopeId: Uint8Array;
  /** The native id in the receiving app. */
  readonly nativeId: string;
  /** The conversation as the receiving app names it; absent for a dm, which is named by its sender. */
  readonly group?: NativeThread;
  readonly sender: NativeAddress;
  readonly recipient: NativeAddress;
  /** The other one in a dm, where the message is a copy for another device of its sender; a dm is then named by the peer. */
  readonly peer?: NativeAddress;
  readonly threadMs: number;
  readonly innerFormat: string;
  readonly featureBits: number;
  readonly contentHint: NativeContentHint;
  /** The device's own ciphertext; absent where only the shared or the sealed one is for it. */
  readonly ciphertext?: {
    readonly type: NativeCiphertextType;
    readonly payload: Uint8Array;
    readonly registrationId?: number;
  };
  readonly shared?: { readonly type: NativeCiphertextType; readonly payload: Uint8Array };
  /** The body that is sealed to the receiving app. */
  readonly sealed?: NativeSealed;
  readonly frankingTag?: Uint8Array;
  /** Opaque companions, of the receiving app's own making only. */
  readonly attachments: readonly OpaqueField[];
  /** The origin app's proof with the SHA-256 of each opaque field, n × 32 bytes, so that the device can check its own. */
  readonly originProof?: NativeOriginProof & { readonly digests: Uint8Array };
  readonly originApp: Platform;
  readonly originId: string;
  /** 1 to 5 when it is a repair. */
  readonly repairCount?: number;
}

/** A receipt for the author's app. Which of the references a dialect writes is its own affair. */
export interface DeliveredReceipt {
  readonly kind: NativeReceiptKind;
  readonly thread: NativeThread;
  readonly reader: NativeAddress;
  /** Who gets it: the author of the messages. */
  readonly recipient: NativeAddress;
  /** The newest message that it covers, and the ids of all that it newly covers, oldest first, at most 256. */
  readonly refs: readonly string[];
  readonly watermarkMs: number;
  readonly timestampMs: number;
}

/** A request for a repair, on its way to the author's device. */
export interface DeliveredNack {
  readonly ref: string;
  readonly thread: NativeThread;
  readonly from: NativeAddress;
  readonly recipient: NativeAddress;
  readonly count: number;
  readonly registrationId: number;
  readonly atMs: number;
  readonly bundle?: NativeKeyBundle;
}

/** Someone is writing, told to the backend of another. */
export interface DeliveredEphemeral {
  readonly thread: NativeThread;
  readonly sender: NativeAddress;
  readonly recipient: NativeAddress;
  readonly state: 'composing' | 'paused';
}

/** What a backend is told about keys and devices without having asked. */
export type DeliveredNotice =
  | {
      readonly kind: 'low-keys';
      readonly id: string;
      readonly device: NativeAddress;
      readonly remaining: number;
    }
  | {
      readonly kind: 'identity-changed';
      readonly id: string;
      readonly user: NativeAddress;
      readonly recipient: NativeAddress;
    }
  | {
      readonly kind: 'devices-changed';
      readonly id: string;
      readonly user: NativeAddress;
      readonly recipient: NativeAddress;
      readonly change: 'add' | 'remove' | 'reset';
      readonly devices: readonly number[];
      /** The app's hash of the whole list, where it has one. */
      readonly deviceHash?: string;
      readonly atMs: number;
    }
  | {
      /** All devices of the user that is told. */
      readonly kind: 'own-devices';
      readonly id: string;
      readonly user: NativeAddress;
      readonly devices: readonly number[];
      readonly deviceHash?: string;
      readonly atMs: number;
    };
