import type { DeviceAddress } from '../device-address.ts';

/** A device's own long-term keys. They leave its storage never. */
export interface DeviceKeys {
  readonly address: DeviceAddress;
  /** Ed25519: 32 bytes each. The same key signs consent. */
  readonly signSeed: Uint8Array;
  readonly signPublicKey: Uint8Array;
  /** X25519: 32 bytes each. */
  readonly boxSecretKey: Uint8Array;
  readonly boxPublicKey: Uint8Array;
}

/** Another device, and what is known of its key. */
export interface Peer {
  readonly address: DeviceAddress;
  /** The Ed25519 key that is trusted; `undefined` where none was seen. */
  readonly trustedKey: Uint8Array | undefined;
  /** What is done about a key that nothing is known of. */
  readonly firstUse: 'trust' | 'refuse';
}

/** What opens sessions with a device: public, and the secret that belongs to it, stored before the public part is published. */
export interface OwnBundle {
  readonly id: string;
  readonly publicBundle: Uint8Array;
  readonly secret: Uint8Array;
}

/** Why a ciphertext could not be made or opened. */
export type SuiteFlaw =
  'no_bundle' | 'bundle_invalid' | 'key_changed' | 'unknown_sender_key' | 'header_mismatch' | 'undecryptable';

export interface SealRequest {
  readonly own: DeviceKeys;
  readonly peer: Peer;
  readonly session: Uint8Array | undefined;
  /** Given, a session is begun with it. */
  readonly bundle: Uint8Array | undefined;
  readonly frame: Uint8Array;
  readonly headerHash: Uint8Array;
  readonly nowMs: number;
}

export type Sealed =
  | {
      readonly ok: true;
      /** A number of `CiphertextType`. */
      readonly type: number;
      readonly payload: Uint8Array;
      /** Must be stored before the payload leaves the device. */
      readonly session: Uint8Array;
      readonly peerKey: Uint8Array;
    }
  | { readonly ok: false; readonly flaw: SuiteFlaw };

export interface OpenRequest {
  readonly own: DeviceKeys;
  readonly peer: Peer;
  readonly session: Uint8Array | undefined;
  readonly secretOf: (bundleId: string) => Promise<Uint8Array | undefined>;
  readonly payload: Uint8Array;
  readonly headerHash: Uint8Array;
  readonly nowMs: number;
}

export type Opened =
  | {
      readonly ok: true;
      readonly frame: Uint8Array;
      /** Must be stored before the frame is shown; `undefined` where there is no session. */
      readonly session: Uint8Array | undefined;
      readonly peerKey: Uint8Array;
      /** One-time bundles that must be forgotten. */
      readonly spentBundleIds: readonly string[];
    }
  | { readonly ok: false; readonly flaw: SuiteFlaw };

/** One way to make ciphertexts between two devices. It keeps nothing: sessions go in and come out as bytes. */
export interface Suite {
  /** As capabilities name it. */
  readonly name: string;
  /** The number of `CiphertextType` of its payloads. */
  readonly ciphertextType: number;
  createBundles(own: DeviceKeys, count: number, nowMs: number): Promise<readonly OwnBundle[]>;
  /** Whether a session is to be begun, or begun anew, before the next message. */
  wantsBundle(session: Uint8Array | undefined, nowMs: number): boolean;
  seal(request: SealRequest): Promise<Sealed>;
  open(request: OpenRequest): Promise<Opened>;
}
