import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The DER bytes before a raw Ed25519 key (RFC 8410): PKCS #8 of a seed, SubjectPublicKeyInfo of a public key. */
const seedPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The signing key behind a 32-byte seed. */
export const signingKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([seedPrefix, seed]), format: 'der', type: 'pkcs8' });

/** The verifying key behind 32 raw bytes. */
export const verifyingKeyOf = (publicKey: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' });

/** The 32 raw public bytes that belong to a seed. */
export const ed25519PublicKeyOf = (seed: Uint8Array): Uint8Array =>
  createPublicKey(signingKeyOf(seed)).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
