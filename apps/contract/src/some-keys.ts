import { randomBytes } from 'node:crypto';
import type { NativeKeyBundle } from '#libs/connector/native';

/** A bundle with the form of one; nobody has its private keys. */
export const someBundle = (registrationId = 9_001): NativeKeyBundle => ({
  registrationId,
  identityKey: randomBytes(32),
  signedPrekey: { id: 1, publicKey: randomBytes(32), signature: randomBytes(64) },
  oneTime: { id: 2, publicKey: randomBytes(32) },
});
