import { createPublicKey, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Platform } from '#libs/envelope';

/** An app's own signing key, and the name under which the gateway knows it. */
export interface AppKey {
  readonly app: Platform;
  readonly keyId: string;
  /** Ed25519. */
  readonly privateKey: KeyObject;
}

const tokenLife = '60s';

/** The bearer token of an app: an EdDSA JWT for one minute. */
export const linkToken = ({ app, keyId, privateKey }: AppKey): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA', kid: keyId })
    .setIssuer(app)
    .setAudience('sealpost')
    .setIssuedAt()
    .setExpirationTime(tokenLife)
    .sign(privateKey);

/** The raw 32 bytes of the public half, as `link add` takes them. */
export const rawPublicKey = (privateKey: KeyObject): Buffer =>
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
