/** The members of `sealpost.gateway.v1.SealedBody` as sealing makes them at CONNECTOR_SEALED, and as opening takes them. */
export interface SealedBodyParts {
  readonly reader: string;
  readonly keyId: string;
  readonly wrap: Uint8Array;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** The reader of a body that the operator's egress opens. */
export const egressReader = 'egress';

/** Sizes of the parts in bytes: X25519 and XChaCha20-Poly1305 keys, `crypto_box_seal` of one (32 + 16 + 32), nonce and tag. */
export const sizes = { keyBytes: 32, wrapBytes: 80, nonceBytes: 24, tagBytes: 16 } as const;

/** How long a process seals with one data key, at most. */
export const dataKeyLifeMs = 10 * 60_000;

/** Throws for additional data that binds nothing: libsodium itself would silently seal without any. */
export const assertBinding = (aad: Uint8Array): void => {
  if (!(aad instanceof Uint8Array) || aad.length === 0)
    throw new TypeError('the additional data of a sealed body must not be empty');
};
