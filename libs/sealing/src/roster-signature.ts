import { sign, verify } from 'node:crypto';
import { failed, failure, type Result, translated } from '#libs/envelope';
import { signingKeyOf, verifyingKeyOf } from './ed25519.ts';
import type { PrivateKey, PublicKey } from './key-purpose.ts';

/** The members of `sealpost.gateway.v1.SignedRoster`. */
export interface SignedRosterParts {
  /** The serialised roster, exactly as signed. */
  readonly roster: Uint8Array;
  readonly keyId: string;
  /** Ed25519, 64 bytes. */
  readonly signature: Uint8Array;
}

export interface RosterSigner extends PublicKey {
  /** Signs a serialised roster; the bytes must be stored and sent as they are. */
  sign(roster: Uint8Array): SignedRosterParts;
}

const label = Buffer.from('sealpost/roster/v1\0', 'utf8');
const signatureBytes = 64;

/** Makes the directory's signer from a key of purpose `roster`. */
export const createRosterSigner = ({ keyId, publicKey, privateKey }: PrivateKey): RosterSigner => {
  const key = signingKeyOf(privateKey);
  return {
    keyId,
    publicKey,
    sign: (roster) => ({ roster, keyId, signature: sign(null, signedBytesOf(roster), key) }),
  };
};

/** Rosters found good whose verification, some 130 µs, need not be repeated; the longest unused go first. */
const rememberedMax = 2000;
const remembered = new Map<string, Buffer>();

/** The roster's bytes when one of the directory's keys signed exactly these, else `roster_invalid`. */
export const verifyRoster = (
  { roster, keyId, signature }: SignedRosterParts,
  publicKeys: readonly PublicKey[],
): Result<Uint8Array> => {
  const signer = publicKeys.find((key) => key.keyId === keyId);
  if (!signer) return failed(failure('roster_invalid', { field: 'key_id', rule: 'a key of the directory' }));
  return isSigned(roster, signature, signer)
    ? translated(roster)
    : failed(failure('roster_invalid', { field: 'signature', rule: 'signed by the directory' }));
};

/** Bytes, signature and key decide alone, so that what was found once holds for as long as the key does. */
function isSigned(roster: Uint8Array, signature: Uint8Array, { publicKey }: PublicKey): boolean {
  if (signature.length !== signatureBytes) return false;
  const name = Buffer.concat([publicKey, signature]).toString('latin1');
  const known = remembered.get(name);
  const isGood =
    known?.equals(roster) === true ||
    verify(null, signedBytesOf(roster), verifyingKeyOf(publicKey), signature);
  if (isGood) remember(name, known ?? Buffer.from(roster));
  return isGood;
}

function remember(name: string, roster: Buffer): void {
  remembered.delete(name);
  remembered.set(name, roster);
  const [oldest] = remembered.keys();
  if (remembered.size > rememberedMax && oldest !== undefined) remembered.delete(oldest);
}

function signedBytesOf(roster: Uint8Array): Buffer {
  return Buffer.concat([label, roster]);
}
