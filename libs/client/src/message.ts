import type { Recipient } from './device-set.ts';

/** A ciphertext that the app's own suite made for a device. */
export interface OpaqueCiphertext extends Recipient {
  /** A number of `CiphertextType`. */
  readonly type: number;
  readonly payload: Uint8Array;
}

/** An app backend to which a message is sealed, from its capability document. */
export interface AppReader {
  /** Its platform's name. */
  readonly reader: string;
  readonly keyId: string;
  /** X25519, 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** Who shall read: devices, by a suite of this library; devices, by a suite of the app; or app backends, which is not end-to-end encrypted. */
export type Readers =
  | { readonly devices: readonly Recipient[] }
  | {
      readonly opaque: readonly Recipient[];
      /** Makes the ciphertexts. The header's SHA-256 is to be inside each. */
      readonly encrypt: (headerHash: Uint8Array) => Promise<readonly OpaqueCiphertext[]>;
    }
  | { readonly apps: readonly AppReader[] };

/** Something to be sent. */
export interface Message {
  /** 16 bytes. */
  readonly conversationId: Uint8Array;
  readonly rosterEpoch: bigint;
  readonly to: Readers;
  /** The serialised content; opaque to this library. */
  readonly content: Uint8Array;
  /** What the content is; `sealpost.content/1` when not said. */
  readonly innerFormat?: string;
  /** A number of `EnvelopeClass`; a message when not said. */
  readonly class?: number;
  readonly refEnvelopeId?: Uint8Array;
  readonly ttlSeconds?: number;
  /** A number of `ContentHint`; resendable when not said. */
  readonly contentHint?: number;
}
