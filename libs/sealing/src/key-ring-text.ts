import { failed, failure, type Result, translated } from '#libs/envelope';
import { z } from 'zod';
import { type KeyPurpose, privateKeyOf, publicKeyOf } from './key-purpose.ts';
import type { KeyRing, KeyTimes, PublicRingKey, RingKey } from './key-ring.ts';

/** The names of the two file formats; the number changes when an older reader would misread a newer file. */
const formats = { private: 'sealpost.key-ring/1', public: 'sealpost.public-keys/1' } as const;

const times = {
  keyId: z.string(),
  createdAt: z.iso.datetime(),
  activeFrom: z.iso.datetime(),
  retiresAt: z.iso.datetime().optional(),
};
const purpose = z.enum(['egress', 'roster']);
const publicText = z.object({
  format: z.literal(formats.public),
  purpose,
  keys: z.array(z.object({ ...times, publicKey: z.base64() })).min(1),
});
const privateText = z.object({
  format: z.literal(formats.private),
  purpose,
  keys: z.array(z.object({ ...times, publicKey: z.base64(), privateKey: z.base64() })).min(1),
});
type TextTimes = { createdAt: string; activeFrom: string; retiresAt?: string | undefined };

/** The text of a key file: JSON, newest key first, keys in base64, times in ISO 8601. */
export const formatKeyRing = ({ purpose, keys }: KeyRing): string =>
  jsonOf(formats.private, purpose, keys, ({ privateKey }) => ({ privateKey: base64Of(privateKey) }));

/** The text of a file of public keys, which is no secret. */
export const formatPublicKeys = ({ purpose, keys }: KeyRing<PublicRingKey>): string =>
  jsonOf(formats.public, purpose, keys, () => ({}));

/** Reads a key file. A key whose id or public half does not belong to its private half makes the whole file `malformed`. */
export const parseKeyRing = (text: string): Result<KeyRing> => {
  const ring = privateText.safeParse(jsonFrom(text));
  if (!ring.success) return malformed('key_ring', 'a private key ring');
  const keys = ring.data.keys.flatMap((key): RingKey[] => {
    const read = privateKeyOf(ring.data.purpose, bytesOf(key.privateKey));
    const belongs = read?.keyId === key.keyId && base64Of(read.publicKey) === key.publicKey;
    return read && belongs ? [{ ...read, ...timesOf(key) }] : [];
  });
  return complete(ring.data.purpose, keys, ring.data.keys.length);
};

/** Reads a file of public keys; a key whose id does not belong to it makes the whole file `malformed`. */
export const parsePublicKeys = (text: string): Result<KeyRing<PublicRingKey>> => {
  const ring = publicText.safeParse(jsonFrom(text));
  if (!ring.success) return malformed('public_keys', 'a public key ring');
  const keys = ring.data.keys.flatMap((key): PublicRingKey[] => {
    const read = publicKeyOf(ring.data.purpose, bytesOf(key.publicKey));
    return read?.keyId === key.keyId ? [{ ...read, ...timesOf(key) }] : [];
  });
  return complete(ring.data.purpose, keys, ring.data.keys.length);
};

function complete<K extends PublicRingKey>(
  purpose: KeyPurpose,
  keys: readonly K[],
  count: number,
): Result<KeyRing<K>> {
  return keys.length === count
    ? translated({ purpose, keys })
    : malformed('keys', 'halves and ids that belong together');
}

function jsonOf<K extends PublicRingKey>(
  format: string,
  purpose: KeyPurpose,
  keys: readonly K[],
  secretsOf: (key: K) => Readonly<Record<string, string>>,
): string {
  const entries = keys.map((key) => ({
    keyId: key.keyId,
    createdAt: new Date(key.createdAtMs).toISOString(),
    activeFrom: new Date(key.activeFromMs).toISOString(),
    ...(key.retiresAtMs === undefined ? {} : { retiresAt: new Date(key.retiresAtMs).toISOString() }),
    publicKey: base64Of(key.publicKey),
    ...secretsOf(key),
  }));
  return `${JSON.stringify({ format, purpose, keys: entries }, null, 2)}\n`;
}

function timesOf({ createdAt, activeFrom, retiresAt }: TextTimes): KeyTimes {
  const base = { createdAtMs: Date.parse(createdAt), activeFromMs: Date.parse(activeFrom) };
  return retiresAt === undefined ? base : { ...base, retiresAtMs: Date.parse(retiresAt) };
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function malformed(
  field: string,
  rule: string,
): { readonly ok: false; readonly failure: ReturnType<typeof failure> } {
  return failed(failure('malformed', { field, rule }));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
