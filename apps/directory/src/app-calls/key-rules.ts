import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { nativeBounds } from '#libs/envelope';
import type { OneTimeKey } from '#libs/store';
import { bytesRule, deviceRule, timeRule } from './rules.ts';

const { OneTimePrekey, PostQuantumPrekey, KeyPackage } = sealpost.gateway.v1;
const { keyBytes, signatureBytes, uploadKeysMax, registrationIdMax } = nativeBounds;

const id = z.number().int().min(0);
const prekey = z.object({ id, publicKey: bytesRule(keyBytes) });
const signedPrekey = prekey.extend({ signature: bytesRule(signatureBytes) });
const postQuantum = z.object({
  id,
  publicKey: bytesRule(1, nativeBounds.postQuantumKeyBytesMax),
  signature: bytesRule(signatureBytes),
});
const keyPackage = z.object({
  keyPackage: bytesRule(1, nativeBounds.keyPackageBytesMax),
  notAfterMs: timeRule,
});
const distinct = <T extends z.ZodType<{ readonly id: number }[]>>(list: T): T =>
  list.refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'has distinct ids');

/** What is said of keys that are published. */
export const publishRules = z
  .object({
    device: deviceRule,
    registrationId: z
      .number()
      .min(1, 'is at least 1')
      .max(registrationIdMax, `is at most ${registrationIdMax}`),
    identityKey: z.union([bytesRule(0), bytesRule(keyBytes)], `is empty, or has ${keyBytes} bytes`),
    signedPrekey: signedPrekey.nullable(),
    oneTime: distinct(z.array(prekey)),
    postQuantumLastResort: postQuantum.nullable(),
    postQuantumOneTime: distinct(z.array(postQuantum)),
    keyPackages: z.array(keyPackage),
    lastResortKeyPackage: keyPackage.nullable(),
    deviceIdentity: bytesRule(0, nativeBounds.deviceIdentityBytesMax),
  })
  .refine(({ identityKey, signedPrekey }) => identityKey.length > 0 === (signedPrekey !== null), {
    path: ['signedPrekey'],
    message: 'is given with the identity key',
  })
  .refine(
    ({ identityKey, oneTime, postQuantumOneTime, postQuantumLastResort }) =>
      identityKey.length > 0 ||
      (oneTime.length === 0 && postQuantumOneTime.length === 0 && postQuantumLastResort === null),
    { path: ['identityKey'], message: 'is given with prekeys' },
  )
  .refine(
    ({ oneTime, postQuantumOneTime, keyPackages }) =>
      oneTime.length + postQuantumOneTime.length + keyPackages.length <= uploadKeysMax,
    { path: ['oneTime'], message: `are at most ${uploadKeysMax} keys in all` },
  );

export type CheckedUpload = z.output<typeof publishRules>;

/** The one-time keys of an upload as they are kept: serialised, with what names them and what tells one from another. */
export const oneTimeKeysOf = (upload: CheckedUpload): readonly OneTimeKey[] => [
  ...upload.oneTime.map((key) =>
    keyOf('prekey', idRef(key.id), OneTimePrekey.encode(key).finish(), key.publicKey),
  ),
  ...upload.postQuantumOneTime.map((key) =>
    keyOf('post-quantum', idRef(key.id), PostQuantumPrekey.encode(key).finish(), key.publicKey),
  ),
  ...upload.keyPackages.map((key) => ({
    ...keyOf('key-package', sha256(key.keyPackage), keyPackageBytes(key), key.keyPackage),
    notAfterMs: key.notAfterMs,
  })),
];

/** The field of an upload that a one-time key stands in. */
export const fieldOfKind = {
  prekey: 'one_time',
  'post-quantum': 'post_quantum_one_time',
  'key-package': 'key_packages',
} as const satisfies Record<OneTimeKey['kind'], string>;

/** A key package, serialised. */
export const keyPackageBytes = (key: {
  readonly keyPackage: Uint8Array;
  readonly notAfterMs: number;
}): Uint8Array => KeyPackage.encode({ ...key, notAfterMs: toLong(key.notAfterMs) }).finish();

const keyOf = (
  kind: OneTimeKey['kind'],
  ref: Buffer,
  value: Uint8Array,
  publicKey: Uint8Array,
): OneTimeKey => ({ kind, ref, value, digest: sha256(publicKey), notAfterMs: 0 });

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function idRef(value: number): Buffer {
  const ref = Buffer.alloc(4);
  ref.writeUInt32BE(value);
  return ref;
}
