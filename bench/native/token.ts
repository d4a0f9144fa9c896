import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Metadata } from '@grpc/grpc-js';
import { SignJWT } from 'jose';
import { hexOf, type Platform } from '#libs/envelope';

/** The key by which both apps of a run are known. */
export interface AppKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  /** The public half, 32 bytes. */
  readonly publicKey: Buffer;
}

/** Longer than any lap takes, and no longer than the gateway believes a token. */
const tokenLife = '5 minutes';
const keyBytes = 32;

/** Makes a fresh key. */
export const makeAppKey = (): AppKey => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-keyBytes);
  return { keyId: 'bench', privateKey, publicKey };
};

/** The credential of an app's backend, as it stands in a header. */
export const linkCredential = (key: AppKey, app: Platform): Promise<string> =>
  bearer(key, app, 'sealpost', app);

/** The credential that an app gives to a device of one of its users. */
export const deviceCredential = (
  key: Omit<AppKey, 'publicKey'>,
  app: Platform,
  participantId: Uint8Array,
  deviceId: number,
): Promise<string> => bearer(key, app, 'sealpost-device', `${hexOf(participantId)}:${deviceId}`);

/** What a gRPC call carries of a credential. */
export const metadataOf = (credential: string): Metadata => {
  const metadata = new Metadata();
  metadata.set('authorization', credential);
  return metadata;
};

const bearer = async (
  { keyId, privateKey }: Omit<AppKey, 'publicKey'>,
  app: Platform,
  audience: string,
  subject: string,
): Promise<string> => {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA', kid: keyId })
    .setIssuer(app)
    .setSubject(subject)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(tokenLife)
    .sign(privateKey);
  return `Bearer ${token}`;
};
