/** A public key with its number. */
export interface Prekey {
  readonly id: number;
  /** X25519, 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** The prekey that a device signed with its identity. */
export interface SignedPrekey extends Prekey {
  /** XEdDSA over the byte 5 and the key, 64 bytes. */
  readonly signature: Uint8Array;
}

/** What a device publishes, so that others can write to it first. */
export interface KeyUpload {
  /** 1 to 16383; another one after the device was set up anew. */
  readonly registrationId: number;
  /** X25519, 32 bytes. */
  readonly identityKey: Uint8Array;
  readonly signedPrekey: SignedPrekey;
  readonly oneTime: readonly Prekey[];
}

/** What is handed out of it to one who claims it; nobody else gets that one-time key. */
export interface ClaimedBundle extends Omit<KeyUpload, 'oneTime'> {
  /** Absent where none was left. */
  readonly oneTime?: Prekey;
}
