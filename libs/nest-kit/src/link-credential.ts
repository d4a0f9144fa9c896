import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { decodeJwt, jwtVerify } from 'jose';
import { type Platform, platforms } from '#libs/envelope';
import type { NativeLinkFacts } from '#libs/store';

/** The audience that an app's token names. */
const audience = 'sealpost';
const tokenAgeMax = '5 minutes';
/** The fixed bytes before a raw Ed25519 key in its SubjectPublicKeyInfo (RFC 8410). */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The audience of the tokens that an app gives to its users' devices; with one of them nobody speaks for the app itself. */
const deviceAudience = 'sealpost-device';

type LinkOf = (platform: string) => Promise<NativeLinkFacts | undefined>;

/**
 * The app that a bearer token speaks for: a JWT of at most five minutes, signed by the key that is registered for the app
 * that issued it. `undefined` for anything else.
 */
export const appOfCredential =
  (linkOf: LinkOf) =>
  async (authorization: string | undefined): Promise<Platform | undefined> =>
    (await verifiedToken(linkOf, authorization, audience))?.app;

/** A device that its app vouches for. */
export interface CredentialDevice {
  readonly app: Platform;
  readonly participantId: Buffer;
  readonly deviceId: number;
}

/**
 * The device that a bearer token speaks for: signed like an app's, for the audience of devices, with the subject `<participant id in
 * hex>:<device id>`. Whether there is such a device is not asked here. `undefined` for anything else.
 */
export const deviceOfCredential =
  (linkOf: LinkOf) =>
  async (authorization: string | undefined): Promise<CredentialDevice | undefined> => {
    const token = await verifiedToken(linkOf, authorization, deviceAudience);
    const [, id, device] = /^([0-9a-f]{32}):([1-9][0-9]{0,5})$/.exec(token?.subject ?? '') ?? [];
    return token && id && device
      ? { app: token.app, participantId: Buffer.from(id, 'hex'), deviceId: Number(device) }
      : undefined;
  };

/** Whether a signature over bytes is by an Ed25519 key of 32 bytes. */
export const isSignedByLink = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, bytes, publicKeyOf(publicKey), signature);

const verifiedToken = async (
  linkOf: LinkOf,
  authorization: string | undefined,
  expected: string,
): Promise<{ readonly app: Platform; readonly subject: string } | undefined> => {
  const [scheme, token] = (authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token) return undefined;
  const issuer = issuerOf(token);
  const link = issuer && (await linkOf(issuer));
  if (!issuer || !link) return undefined;
  try {
    const { protectedHeader, payload } = await jwtVerify(token, publicKeyOf(link.publicKey), {
      algorithms: ['EdDSA'],
      issuer,
      audience: expected,
      maxTokenAge: tokenAgeMax,
      requiredClaims: ['exp'],
    });
    return protectedHeader.kid === link.keyId ? { app: issuer, subject: payload.sub ?? '' } : undefined;
  } catch {
    return undefined;
  }
};

const issuerOf = (token: string): Platform | undefined => {
  try {
    const { iss } = decodeJwt(token);
    return platforms.find((platform) => platform === iss);
  } catch {
    return undefined;
  }
};

const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([ed25519Prefix, raw]), format: 'der', type: 'spki' });
