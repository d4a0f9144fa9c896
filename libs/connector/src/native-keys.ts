import type { NativeAddress } from './native-address.ts';

/** A one-time prekey; the public key's 32 bytes are carried and never used. */
export interface NativePrekey {
  readonly id: number;
  readonly publicKey: Uint8Array;
}

/** A signed prekey; the signature has 64 bytes. */
export interface NativeSignedPrekey extends NativePrekey {
  readonly signature: Uint8Array;
}

/** What opens a session with one device. */
export interface NativeKeyBundle {
  /** 1 to 16383. */
  readonly registrationId: number;
  /** 32 bytes. */
  readonly identityKey: Uint8Array;
  readonly signedPrekey: NativeSignedPrekey;
  /** Absent in a bundle of last resort. */
  readonly oneTime?: NativePrekey;
  /** The app's own opaque proof of the device, carried to devices of the same app only. */
  readonly deviceIdentity?: Uint8Array;
}

/** What came of one target of a claim. */
export type NativeClaimStatus =
  'available' | 'last_resort' | 'unavailable' | 'consent_required' | 'unsupported' | 'rate_limited';

/** One device's answer to a claim. */
export interface NativeClaimedKeys {
  readonly device: NativeAddress;
  readonly status: NativeClaimStatus;
  readonly bundle?: NativeKeyBundle;
}

/** The devices of one user. */
export interface NativeUserDevices {
  readonly user: NativeAddress;
  readonly devices: readonly number[];
}
