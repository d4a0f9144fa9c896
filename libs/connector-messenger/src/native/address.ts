import type { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import type { NativeAddress } from '#libs/connector/native';

/** A user or device as the schema takes it. */
export const writeDevice = ({
  user,
  alias,
  device,
}: NativeAddress): sealpost.native.messenger.v1.Device.$Shape => ({
  fbid: toLong(alias ?? BigInt(user)),
  ...(device === undefined ? {} : { device }),
});
