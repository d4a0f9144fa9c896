import { failed, failure, hexOf, type Result, translated } from '#libs/envelope';
import { nativePlatformsOf, type Store } from '#libs/store';
import type { Caller } from '../caller.ts';
import { type CheckedAddress, mustBeOwn } from './rules.ts';

/**
 * Fails unless these are users of the caller's app, as the directory knows them: what an address says of itself is not believed. A
 * user of another app is as unknown as one who does not exist.
 */
export async function mustBeOwnUsers(
  store: Store,
  caller: Caller,
  field: string,
  ...addresses: readonly CheckedAddress[]
): Promise<Result<undefined>> {
  const own = mustBeOwn(caller, field, ...addresses);
  if (!own.ok) return own;
  const platforms = await nativePlatformsOf(store)(addresses.map(({ participantId }) => participantId));
  return addresses.every(({ participantId, platform }) => platforms.get(hexOf(participantId)) === platform)
    ? translated(undefined)
    : failed(failure('recipient_unavailable', { field, rule: 'is known' }));
}
