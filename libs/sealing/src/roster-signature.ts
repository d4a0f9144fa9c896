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

/** The roster's bytes when one of the directory's keys signed exactly these, else `roster_invalid`. */
export const verifyRoster = (
  { roster, keyId, signature }: SignedRosterParts,
  publicKeys: readonly PublicKey[],
): Result<Uint8Array> => {
  const signer = publicKeys.find((key) => key.keyId === keyId);
  if (!signer) return failed(failure('roster_invalid', { field: 'key_id', rule: 'a key of the directory' }));
  const signed =
    signature.length === signatureBytes &&
    verify(null, signedBytesOf(roster), verifyingKeyOf(signer.publicKey), signature);
  return signed
    ? translated(roster)
    : failed(failure('roster_invalid', { field: 'signature', rule: 'signed by the directory' }));
};

function signedBytesOf(roster: Uint8Array): Buffer {
  return Buffer.concat([label, roster]);
}
