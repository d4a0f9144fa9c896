import { equalBytes } from '../bytes.ts';
import type { Peer, SuiteFlaw } from './suite.ts';

/** What is wrong with a key that a device shows; `undefined` where it is the trusted one, or may become it. */
export function trustFlaw(
  { trustedKey, firstUse }: Pick<Peer, 'trustedKey' | 'firstUse'>,
  key: Uint8Array,
): SuiteFlaw | undefined {
  if (trustedKey !== undefined) return equalBytes(trustedKey, key) ? undefined : 'key_changed';
  return firstUse === 'trust' ? undefined : 'unknown_sender_key';
}
