import { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import {
  type DeliveredNotice,
  frameFlaw,
  type NativeDeviceChange,
  type NativeDeviceQuery,
  nativeLimits,
  type NativeUserDevices,
  timeMsOf,
} from '#libs/connector/native';
import { deviceNumberOf, ownUserOf, userOf, writeUser } from './address.ts';
import type { FrameProperties } from './frame.ts';
import type { FrameFields } from './frame-schema.ts';
import { writeKeyCount } from './keys.ts';

const { ChangeKind } = sealpost.native.messenger.v1;

type Change = NativeDeviceChange['change'];

const changes: ReadonlyMap<number, Change> = new Map([
  [ChangeKind.CHANGE_KIND_ADD, 'add'],
  [ChangeKind.CHANGE_KIND_REMOVE, 'remove'],
  [ChangeKind.CHANGE_KIND_RESET, 'reset'],
]);
const changeKinds = {
  add: ChangeKind.CHANGE_KIND_ADD,
  remove: ChangeKind.CHANGE_KIND_REMOVE,
  reset: ChangeKind.CHANGE_KIND_RESET,
} as const satisfies Record<Change, number>;

/** Reads `DeviceQuery`. */
export const readDeviceQuery = (
  { fbids = [] }: NonNullable<FrameFields['device_query']>,
  requestId: string,
): NativeDeviceQuery => {
  if (fbids.length === 0) frameFlaw('invalid', 'missing', 'device_query.fbids');
  if (fbids.length > nativeLimits.listMax) frameFlaw('too_large', 'list', 'device_query.fbids');
  return {
    class: 'device_query',
    requestId,
    users: fbids.map((fbid) => userOf(fbid, 'device_query.fbids')),
  };
};

/** Reads `DeviceChange` of a user of the speaking app. */
export const readDeviceChange = (
  { fbid, kind = 0, devices = [], timestamp_ms: time = 0n }: NonNullable<FrameFields['device_change']>,
  { requestId, nowMs }: { readonly requestId: string; readonly nowMs: number },
): NativeDeviceChange => {
  const user = ownUserOf(fbid, 'device_change.fbid');
  const change = changes.get(kind) ?? frameFlaw('invalid', 'enum', 'device_change.kind');
  if (devices.length === 0 && change !== 'reset') frameFlaw('invalid', 'missing', 'device_change.devices');
  if (devices.length > nativeLimits.listMax) frameFlaw('too_large', 'list', 'device_change.devices');
  return {
    class: 'device_change',
    requestId,
    user,
    change,
    devices: devices.map((device) => ({
      ...user,
      device: deviceNumberOf(device, 'device_change.devices'),
    })),
    timestampMs: timeMsOf(time, nowMs, 'device_change.timestamp_ms'),
  };
};

/** Writes what came of a query. */
export const writeDevices = (entries: readonly NativeUserDevices[]): FrameProperties => ({
  deviceAnswer: {
    entries: entries.map(({ user, devices }) => ({ fbid: writeUser(user), devices: [...devices] })),
  },
});

/** What a backend is told without having asked, by its kind. */
const notices: {
  readonly [K in DeliveredNotice['kind']]: (notice: Extract<DeliveredNotice, { kind: K }>) => FrameProperties;
} = {
  'low-keys': ({ device, remaining }) => writeKeyCount(device, remaining),
  // A changed identity has no word of its own: the devices are to be asked for again, and with them their keys.
  'identity-changed': ({ user }) => ({
    deviceChange: { fbid: writeUser(user), kind: ChangeKind.CHANGE_KIND_RESET },
  }),
  'devices-changed': ({ user, change, devices, atMs }) => ({
    deviceChange: {
      fbid: writeUser(user),
      kind: changeKinds[change],
      devices: [...devices],
      timestampMs: toLong(atMs),
    },
  }),
  'own-devices': ({ user, devices }) => writeDevices([{ user, devices }]),
};

/** Writes what a backend is told without having asked. */
export const writeNotice = (notice: DeliveredNotice): FrameProperties =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row of a notice's kind takes that notice
  (notices[notice.kind] as (notice: DeliveredNotice) => FrameProperties)(notice);
