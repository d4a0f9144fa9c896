import { devicesMethods } from '#libs/contracts';
import type { NativeDeviceChange, NativeDeviceQuery, NativeDialect } from '#libs/connector/native';
import { hexOf, type Platform, platformToProto } from '#libs/envelope';
import type { SnapshotDevice } from '#libs/store';
import type { CallDirectory } from '../directory-client.ts';
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

/** Tells the directory that devices of a user of the app came or went; `reset` says that it will be asked again. */
export const changeDevices =
  ({ call, ...ports }: DeviceFramePorts) =>
  async (
    app: Platform,
    dialect: NativeDialect,
    change: NativeDeviceChange,
  ): Promise<Uint8Array | undefined> => {
    const { user, devices } = change;
    const known = (await addressBookOf(ports, app, [user])).userOf(user);
    const platform = platformToProto(app);
    for (const { device = 0 } of devices) {
      if (change.change === 'add')
        await call(app, devicesMethods.registerDevice, { platform, user: user.user, device });
      if (change.change === 'remove' && known)
        await call(app, devicesMethods.revokeDevice, {
          device: { platform, participantId: known.participantId, deviceId: device + 1 },
        });
    }
    return dialect.writeTaken(change);
  };
