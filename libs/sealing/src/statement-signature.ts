import { sign, verify } from 'node:crypto';
import { statementSignedBytes } from '#libs/envelope';
import { signingKeyOf, verifyingKeyOf } from './ed25519.ts';

const signatureBytes = 64;

/** The members of `sealpost.gateway.v1.SignedStatement`. */
export interface SignedStatementParts {
  /** A number of `StatementType`. */
  readonly type: number;
  /** The serialised statement, exactly as signed. */
  readonly statement: Uint8Array;
  readonly keyId: string;
  /** Ed25519, 64 bytes. */
  readonly signature: Uint8Array;
}

/** Signs a statement with an Ed25519 seed of 32 bytes. */
export const signStatement = (
  { type, statement, keyId }: Omit<SignedStatementParts, 'signature'>,
  seed: Uint8Array,
): SignedStatementParts => ({
  type,
  statement,
  keyId,
  signature: sign(null, statementSignedBytes(type, statement), signingKeyOf(seed)),
});

/** Whether a raw Ed25519 key signed exactly these bytes as this type. */
export const isStatementSignedBy = (
  publicKey: Uint8Array,
  { type, statement, signature }: Omit<SignedStatementParts, 'keyId'>,
): boolean =>
  signature.length === signatureBytes &&
  verify(null, statementSignedBytes(type, statement), verifyingKeyOf(publicKey), signature);
