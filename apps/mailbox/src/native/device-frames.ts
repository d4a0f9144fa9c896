import { devicesMethods } from '#libs/contracts';
import type { NativeDeviceChange, NativeDeviceQuery, NativeDialect } from '#libs/connector/native';
import { hexOf, type Platform, platformToProto } from '#libs/envelope';
import type { NativeUser, SnapshotDevice } from '#libs/store';
import type { CallDirectory, DirectoryAnswer } from '../directory-client.ts';
import { addressBookOf, type AddressBookPorts } from './address-book.ts';

export interface DeviceFramePorts extends AddressBookPorts {
  readonly call: CallDirectory;
  readonly devicesOf: (
    participantIds: readonly Buffer[],
  ) => Promise<ReadonlyMap<string, readonly SnapshotDevice[]>>;
}

/** Lists the devices of users. Somebody unknown has none, as somebody without devices. */
export const listDevices =
  (ports: DeviceFramePorts) =>
  async (app: Platform, dialect: NativeDialect, query: NativeDeviceQuery): Promise<Uint8Array> => {
    const book = await addressBookOf(ports, app, query.users);
    const lists = await ports.devicesOf(
      query.users.flatMap((address) => book.userOf(address)?.participantId ?? []),
    );
    return dialect.writeDevices(
      query,
      query.users.map((user) => {
        const known = book.userOf(user);
        const devices = known ? (lists.get(hexOf(known.participantId)) ?? []) : [];
        return { user, devices: devices.map(({ deviceId }) => deviceId - 1) };
      }),
    );
  };

/**
 * Tells the directory that devices of a user of the app came or went; `reset` says that it will be asked again. A user or a device that
 * the directory does not take is told as such; those before it in the frame are changed, and changing them again does nothing.
 */
export const changeDevices =
  ({ call, ...ports }: DeviceFramePorts) =>
  async (
    app: Platform,
    dialect: NativeDialect,
    change: NativeDeviceChange,
  ): Promise<Uint8Array | undefined> => {
    const known = (await addressBookOf(ports, app, [change.user])).userOf(change.user);
    for (const { device = 0 } of change.devices) {
      const { kind } = await changeOne(call, app, known, change, device);
      if (kind === 'refused')
        return dialect.writeRequestRefused(change, { code: 'unavailable', rule: '', field: '' });
    }
    return dialect.writeTaken(change);
  };

const changeOne = (
  call: CallDirectory,
  app: Platform,
  known: NativeUser | undefined,
  { change, user }: NativeDeviceChange,
  device: number,
): Promise<DirectoryAnswer<unknown>> => {
  const platform = platformToProto(app);
  if (change === 'add')
    return call(app, devicesMethods.registerDevice, { platform, user: user.user, device });
  if (!known) return Promise.resolve({ kind: 'refused' });
  const place = { platform, participantId: known.participantId, deviceId: device + 1 };
  return call(app, devicesMethods.revokeDevice, { device: place });
};
