import { failed, failure, type Failure, type Result, translated } from '#libs/envelope';
import { createDataKeyCache } from './data-key-cache.ts';
import type { PrivateKey } from './key-purpose.ts';
import { egressReader, type SealedBodyParts, sizes } from './sealed-body.ts';
import { sodium } from './sodium.ts';

export interface OpenerPorts {
  /** Every key that may still open; a key that is missing here opens nothing, remembered or not. */
  readonly privateKeys: () => readonly PrivateKey[];
  /** How many unwrapped data keys are remembered, at most. */
  readonly cacheMax: number;
}

export interface Opener {
  /** Opens a body under the same additional data, or says `malformed`, `key_unknown` or `seal_broken` and in which field. */
  open(parts: SealedBodyParts, aad: Uint8Array): Result<Uint8Array>;
}

/** Makes the opening side, which holds egress' private keys. An unwrap costs some 100 µs, hence the memory of data keys. */
export const createOpener = ({ privateKeys, cacheMax }: OpenerPorts): Opener => {
  const dataKeys = createDataKeyCache(cacheMax);

  return {
    open: (parts, aad) => {
      const flaw = flawOf(parts, aad);
      if (flaw) return failed(flaw);
      const reader = privateKeys().find(({ keyId }) => keyId === parts.keyId);
      if (!reader) return failed(failure('key_unknown', { field: 'key_id' }));
      const dataKey = dataKeys.get(parts) ?? unwrapped(parts.wrap, reader);
      if (!dataKey) return failed(failure('seal_broken', { field: 'wrap' }));
      dataKeys.set(parts, dataKey);
      const plaintext = decrypted(parts, aad, dataKey);
      return plaintext ? translated(plaintext) : failed(failure('seal_broken', { field: 'ciphertext' }));
    },
  };
};

function flawOf(parts: SealedBodyParts, aad: Uint8Array): Failure | undefined {
  if (aad.length === 0) return failure('malformed', { field: 'aad', rule: 'not empty' });
  if (parts.reader !== egressReader) return failure('malformed', { field: 'reader', rule: egressReader });
  if (parts.wrap.length !== sizes.wrapBytes) return failure('malformed', { field: 'wrap', rule: '80 bytes' });
  if (parts.nonce.length !== sizes.nonceBytes)
    return failure('malformed', { field: 'nonce', rule: '24 bytes' });
  if (parts.ciphertext.length < sizes.tagBytes)
    return failure('malformed', { field: 'ciphertext', rule: 'at least 16 bytes' });
  return undefined;
}

function unwrapped(wrap: Uint8Array, { publicKey, privateKey }: PrivateKey): Uint8Array | undefined {
  try {
    return sodium.crypto_box_seal_open(wrap, publicKey, privateKey);
  } catch {
    return undefined;
  }
}

function decrypted(
  { ciphertext, nonce }: SealedBodyParts,
  aad: Uint8Array,
  dataKey: Uint8Array,
): Uint8Array | undefined {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, aad, nonce, dataKey);
  } catch {
    return undefined;
  }
}
