import { failed, failure, type Result, translated } from '#libs/envelope';
import { type KeyPurpose, privateKeyOf, publicKeyOf } from './key-purpose.ts';
import type { KeyRing, KeyTimes, PublicRingKey } from './key-ring.ts';

/** A variable says no times: its keys have always been there, and stay until the variable changes. */
const always: KeyTimes = { createdAtMs: 0, activeFromMs: 0 };

/** Reads an environment variable such as EGRESS_PRIVATE_KEYS: 32-byte private keys in base64, newest first, separated by commas. */
export const privateKeysFrom = (purpose: KeyPurpose, variable: string): Result<KeyRing> =>
  ringFrom(purpose, variable, privateKeyOf);

/** Reads an environment variable such as EGRESS_PUBLIC_KEYS: 32-byte public keys in base64, newest first, separated by commas. */
export const publicKeysFrom = (purpose: KeyPurpose, variable: string): Result<KeyRing<PublicRingKey>> =>
  ringFrom(purpose, variable, publicKeyOf);

function ringFrom<K extends object>(
  purpose: KeyPurpose,
  variable: string,
  keyOf: (purpose: KeyPurpose, bytes: Uint8Array) => K | undefined,
): Result<{ readonly purpose: KeyPurpose; readonly keys: readonly (K & KeyTimes)[] }> {
  const words = variable
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const keys = words.flatMap((word) => {
    const key = keyOf(purpose, Uint8Array.from(Buffer.from(word, 'base64')));
    return key ? [{ ...key, ...always }] : [];
  });
  return keys.length > 0 && keys.length === words.length
    ? translated({ purpose, keys })
    : failed(
        failure('malformed', {
          field: `${purpose} keys`,
          rule: '32 bytes each, in base64, separated by commas',
        }),
      );
}
