import { z } from 'zod';
import type { sealpost } from '#contracts/gateway';
import { type devicesMethods, toLong } from '#libs/contracts';
import { failed, failure, nativeBounds, statementKeyIdOf, translated } from '#libs/envelope';
import {
  type ListedDevice,
  listedDevices,
  revokeDevice as revoke,
  saveDevice,
  talkingWith,
} from '#libs/store';
import { deviceRules } from '../calls/add-device.ts';
import { checked } from '../calls/checked.ts';
import { ensureNativeParticipant } from '../calls/native-participant.ts';
import { deviceIdOf, nativeUserOf } from '../calls/native-user.ts';
import type { CallPorts } from '../calls/ports.ts';
import { deviceNoticeRecord, noticedToProto } from '../device-notice.ts';
import { addressOf } from '../roster.ts';
import type { AppCall } from './ports.ts';
import { mustBeOwnUsers } from './own-users.ts';
import { addressRule, bytesRule, deviceRule, mustBeOwn } from './rules.ts';

const { keyBytes, listMax, claimTargetsMax: usersMax } = nativeBounds;

const registerRules = deviceRules.extend({
  statementKey: z.union([bytesRule(0), bytesRule(keyBytes)], `is empty, or has ${keyBytes} bytes`),
});

/** Registers a device and tells those who talk with its user; a device that is there already is only brought up to date. */
export const registerDevice =
  (ports: CallPorts): AppCall<(typeof devicesMethods)['registerDevice']> =>
  async (request, caller) => {
    const valid = checked(registerRules, request);
    if (!valid.ok) return valid;
    const { platform, registrationId, statementKey } = valid.value;
    const own = mustBeOwn(caller, 'platform', valid.value);
    if (!own.ok) return own;
    const user = nativeUserOf(platform, valid.value.user, 'user');
    if (!user.ok) return user;
    const deviceId = deviceIdOf(platform, valid.value.device);
    if (!deviceId.ok) return deviceId;
    const registered = await ports.store.transaction().execute(async (store) => {
      const known = await ensureNativeParticipant({ ...ports, store }, platform, user.value);
      const { participantId } = known.participant;
      const place = { participantId, deviceId: deviceId.value, registrationId };
      const id = Buffer.from(participantId, 'hex');
      const before = deviceIn(await listedDevices(store)([id]), deviceId.value);
      const device = { ...place, ...(statementKey.length > 0 && { statementKey }) };
      await saveDevice(store)(device, ports.now());
      const after = deviceIn(await listedDevices(store)([id]), deviceId.value);
      return { ...known, after, isNew: before === undefined || before.revokedAtMs > 0 };
    });
    const { participant, aliases, after } = registered;
    if (registered.isNew && after) await tell(ports, 'added', after);
    return translated({
      address: { ...addressOf(participant), deviceId: deviceId.value },
      aliases,
      statementKeyId: after?.statementKey ? statementKeyIdOf(after.statementKey) : '',
    });
  };

/** Lists devices of the caller's own users. */
export const listDevices =
  ({ store }: CallPorts): AppCall<(typeof devicesMethods)['listDevices']> =>
  async (request, caller) => {
    const valid = checked(listRules, request);
    if (!valid.ok) return valid;
    const { users } = valid.value;
    const own = await mustBeOwnUsers(store, caller, 'users', ...users);
    if (!own.ok) return own;
    const devices = await listedDevices(store)(users.map(({ participantId }) => participantId));
    return translated({ devices: devices.map(deviceToProto) });
  };

const listRules = z.object({
  users: z.array(addressRule).min(1, 'has at least 1 entry').max(usersMax, `has at most ${usersMax} entries`),
});

/** Revokes a device, forgets its keys, and tells those who talk with its user. */
export const revokeDevice =
  (ports: CallPorts): AppCall<(typeof devicesMethods)['revokeDevice']> =>
  async (request, caller) => {
    const valid = checked(z.object({ device: deviceRule }), request);
    if (!valid.ok) return valid;
    const { device } = valid.value;
    const own = await mustBeOwnUsers(ports.store, caller, 'device', device);
    if (!own.ok) return own;
    const revoked = await ports.store
      .transaction()
      .execute((store) => revoke(store)(device.participantId, device.deviceId, ports.now()));
    if (revoked === undefined)
      return failed(failure('recipient_unavailable', { field: 'device', rule: 'is known' }));
    if (revoked.was === 'active') await tell(ports, 'removed', revoked);
    return translated({ device: deviceToProto(revoked) });
  };

async function tell(
  { store, publish, now }: CallPorts,
  kind: 'added' | 'removed',
  device: ListedDevice,
): Promise<void> {
  const { participantId, platform } = device;
  const user = { participantId, platform };
  const recipients = [user, ...(await talkingWith(store)(participantId, listMax))];
  await publish([
    deviceNoticeRecord({
      kind,
      device,
      recipients: recipients.map((recipient) => ({ ...recipient, deviceId: 0 })),
      atMs: now(),
      occurrence: String(kind === 'added' ? now() : device.revokedAtMs),
    }),
  ]);
}

const deviceIn = (devices: readonly ListedDevice[], deviceId: number): ListedDevice | undefined =>
  devices.find((device) => device.deviceId === deviceId);

const deviceToProto = (device: ListedDevice): sealpost.gateway.v1.Device.$Properties => ({
  address: noticedToProto(device),
  registrationId: device.registrationId,
  statementKeyId: device.statementKey ? statementKeyIdOf(device.statementKey) : '',
  createdAtMs: toLong(device.createdAtMs),
  revokedAtMs: toLong(device.revokedAtMs),
});
