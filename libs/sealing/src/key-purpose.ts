import { createHash } from 'node:crypto';
import { ed25519PublicKeyOf } from './ed25519.ts';
import { sizes } from './sealed-body.ts';
import { sodium } from './sodium.ts';

/** How the public key follows from a private one: X25519 for sealing to egress, Ed25519 (its seed) for signing rosters. */
const publicKeyFrom = {
  egress: (privateKey: Uint8Array): Uint8Array => sodium.crypto_scalarmult_base(privateKey),
  roster: (seed: Uint8Array): Uint8Array => ed25519PublicKeyOf(seed),
} as const;

/** What a key is for. A key never serves two purposes. */
export type KeyPurpose = keyof typeof publicKeyFrom;

/** A public key and the id by which bodies and rosters name it. */
export interface PublicKey {
  readonly keyId: string;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** A public key with the 32 bytes that open or sign. */
export interface PrivateKey extends PublicKey {
  readonly privateKey: Uint8Array;
}

/** A public key with its id; `undefined` when it is not 32 bytes. */
export const publicKeyOf = (purpose: KeyPurpose, publicKey: Uint8Array): PublicKey | undefined =>
  publicKey.length === sizes.keyBytes ? { keyId: keyIdOf(purpose, publicKey), publicKey } : undefined;

/** A private key with everything that follows from it; `undefined` when it is not 32 bytes. */
export const privateKeyOf = (purpose: KeyPurpose, privateKey: Uint8Array): PrivateKey | undefined => {
  if (privateKey.length !== sizes.keyBytes) return undefined;
  const publicKey = publicKeyFrom[purpose](privateKey);
  return { keyId: keyIdOf(purpose, publicKey), publicKey, privateKey };
};

/** 16 hex digits of SHA-256 over the purpose and the bytes, so that an id cannot name another key. */
function keyIdOf(purpose: KeyPurpose, publicKey: Uint8Array): string {
  return createHash('sha256')
    .update(`sealpost/key/v1/${purpose}\0`)
    .update(publicKey)
    .digest('hex')
    .slice(0, 16);
}
