import type { PublicKey } from './key-purpose.ts';
import { assertBinding, dataKeyLifeMs, egressReader, type SealedBodyParts, sizes } from './sealed-body.ts';
import { sodium } from './sodium.ts';

export interface SealerPorts {
  /** The keys of egress that may be sealed to now, the one to use first. */
  readonly publicKeys: () => readonly PublicKey[];
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Bytes from the system's random source, in memory of their own, which the sealer wipes. */
  readonly randomBytes: (sizeBytes: number) => Uint8Array;
}

export interface Sealer {
  /**
   * Seals for egress with XChaCha20-Poly1305 (IETF). `aad` is what the body belongs to, the exact sender header's bytes for
   * an envelope; only the same bytes open it again. Throws when there is no key to seal to.
   */
  seal(plaintext: Uint8Array, aad: Uint8Array): SealedBodyParts;
  /** Wipes the data key once its ten minutes are over; called by a timer, it holds also for a process that went idle. */
  expire(): void;
}

interface DataKey {
  readonly key: Uint8Array;
  readonly wrap: Uint8Array;
  readonly keyId: string;
  readonly madeAtMs: number;
}

/**
 * Makes the sealing side, which holds public keys only. It makes a data key, uses it for ten minutes at most, and wipes it:
 * who takes over the process later cannot read what it sealed before.
 */
export const createSealer = ({ publicKeys, now, randomBytes }: SealerPorts): Sealer => {
  let current: DataKey | undefined;

  const forget = (): void => {
    current?.key.fill(0);
    current = undefined;
  };

  const dataKeyFor = (reader: PublicKey, nowMs: number): DataKey => {
    if (current && current.keyId === reader.keyId && isAlive(current, nowMs)) return current;
    forget();
    const key = randomBytes(sizes.keyBytes);
    const wrap = sodium.crypto_box_seal(key, reader.publicKey);
    return (current = { key, wrap, keyId: reader.keyId, madeAtMs: nowMs });
  };

  return {
    seal: (plaintext, aad) => {
      assertBinding(aad);
      const reader = publicKeys()[0];
      if (!reader) throw new Error('there is no egress key to seal to');
      const { key, wrap, keyId } = dataKeyFor(reader, now());
      const nonce = randomBytes(sizes.nonceBytes);
      const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, aad, null, nonce, key);
      return { reader: egressReader, keyId, wrap, nonce, ciphertext };
    },
    expire: () => {
      if (current && !isAlive(current, now())) forget();
    },
  };
};

/** A clock that was set back ends a data key too, lest it live longer than it says. */
function isAlive({ madeAtMs }: DataKey, nowMs: number): boolean {
  return nowMs >= madeAtMs && nowMs - madeAtMs < dataKeyLifeMs;
}
