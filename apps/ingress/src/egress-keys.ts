import { z } from 'zod';
import type { Logger } from '#libs/nest-kit';
import { activeKeysOf, followPublicKeys, type PublicKey, publicKeysFrom } from '#libs/sealing';

/** Where egress' public keys come from: the keys themselves, or the file that is rotated; one of the two. */
export const egressKeySettings = {
  EGRESS_PUBLIC_KEYS: z.string().optional(),
  EGRESS_PUBLIC_KEYS_FILE: z.string().optional(),
} as const;

/** Egress' public keys as they stand now, the one to seal to first. Throws when there are none: ingress cannot work without. */
export const egressKeysOf = (
  {
    EGRESS_PUBLIC_KEYS: variable,
    EGRESS_PUBLIC_KEYS_FILE: path,
  }: {
    readonly EGRESS_PUBLIC_KEYS?: string | undefined;
    readonly EGRESS_PUBLIC_KEYS_FILE?: string | undefined;
  },
  now: () => number,
  logger: Logger,
): (() => readonly PublicKey[]) => {
  if (path !== undefined) {
    const ring = followPublicKeys(path, {
      now,
      complain: ({ code, field, rule }) =>
        logger.warn('the key file is not right', {
          code,
          ...(field !== undefined && { field }),
          ...(rule !== undefined && { rule }),
        }),
    });
    if (ring.ok) return () => activeKeysOf(ring.value(), now());
    throw new Error('EGRESS_PUBLIC_KEYS_FILE: must be a readable file of keys');
  }
  const ring = publicKeysFrom('egress', variable ?? '');
  if (!ring.ok) throw new Error('EGRESS_PUBLIC_KEYS: must be 32-byte keys in base64, separated by commas');
  return () => activeKeysOf(ring.value, now());
};
