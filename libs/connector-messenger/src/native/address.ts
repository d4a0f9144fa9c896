import type { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import { frameFlaw, type NativeAddress, nativeLimits } from '#libs/connector/native';

/** A user or device as the schema takes it. */
export const writeDevice = ({
  user,
  alias,
  device,
}: NativeAddress): sealpost.native.messenger.v1.Device.$Shape => ({
  fbid: toLong(alias ?? BigInt(user)),
  ...(device === undefined ? {} : { device }),
});

/** A user by number; from 2^63 on it is the alias of another app's user. */
export const addressOfFbid = (fbid: bigint, field: string): NativeAddress => {
  if (fbid === 0n) return frameFlaw('invalid', 'missing', field);
  return fbid >= nativeLimits.firstAlias
    ? { kind: 'foreign', user: String(fbid), alias: fbid }
    : { kind: 'own', user: String(fbid) };
};
