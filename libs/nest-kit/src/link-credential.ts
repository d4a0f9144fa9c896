import { createPublicKey, type KeyObject } from 'node:crypto';
import { decodeJwt, jwtVerify } from 'jose';
import { type Platform, platforms } from '#libs/envelope';
import type { NativeLinkFacts } from '#libs/store';

/** The audience that an app's token names. */
const audience = 'sealpost';
const tokenAgeMax = '5 minutes';
/** The fixed bytes before a raw Ed25519 key in its SubjectPublicKeyInfo (RFC 8410). */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * The app that a bearer token speaks for: a JWT of at most five minutes, signed by the key that is registered for the app
 * that issued it. `undefined` for anything else.
 */
export const appOfCredential =
  (linkOf: (platform: string) => Promise<NativeLinkFacts | undefined>) =>
  async (authorization: string | undefined): Promise<Platform | undefined> => {
    const [scheme, token] = (authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) return undefined;
    const issuer = issuerOf(token);
    const link = issuer && (await linkOf(issuer));
    if (!issuer || !link) return undefined;
    try {
      const { protectedHeader } = await jwtVerify(token, publicKeyOf(link.publicKey), {
        algorithms: ['EdDSA'],
        issuer,
        audience,
        maxTokenAge: tokenAgeMax,
        requiredClaims: ['exp'],
      });
      return protectedHeader.kid === link.keyId ? issuer : undefined;
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

const publicKeyOf = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([ed25519Prefix, raw]), format: 'der', type: 'spki' });
