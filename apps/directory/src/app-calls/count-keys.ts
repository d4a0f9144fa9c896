import { z } from 'zod';
import type { sealpost } from '#contracts/gateway';
import type { keysMethods } from '#libs/contracts';
import { translated } from '#libs/envelope';
import { countKeys as count, listedDevices, type OneTimeKind } from '#libs/store';
import { checked } from '../calls/checked.ts';
import type { CallPorts } from '../calls/ports.ts';
import { mustBeOwnUsers } from './own-users.ts';
import type { AppCall } from './ports.ts';
import { deviceRule } from './rules.ts';

/** Counts the one-time keys that a device has left. */
export const countKeys =
  ({ store, now }: CallPorts): AppCall<(typeof keysMethods)['countKeys']> =>
  async (request, caller) => {
    const valid = checked(z.object({ device: deviceRule }), request);
    if (!valid.ok) return valid;
    const { device } = valid.value;
    const own = await mustBeOwnUsers(store, caller, 'device', device);
    if (!own.ok) return own;
    const { participantId, deviceId } = device;
    const known = (await listedDevices(store)([participantId])).find((one) => one.deviceId === deviceId);
    if (known === undefined || known.revokedAtMs > 0) return translated({ deviceUnknown: {} });
    return translated({ left: countsToProto(await count(store)(participantId, deviceId, now())) });
  };

/** How many keys are left, as the service says it. */
export const countsToProto = (
  left: Readonly<Record<OneTimeKind, number>>,
): sealpost.gateway.v1.KeyCounts.$Properties => ({
  oneTime: left.prekey,
  postQuantum: left['post-quantum'],
  keyPackages: left['key-package'],
});
