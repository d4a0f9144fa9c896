import type { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import {
  frameFlaw,
  type NativeAddress,
  nativeLimits,
  type NativeThread,
  withinOf,
} from '#libs/connector/native';
import type { DeviceFields, ThreadFields } from './frame-schema.ts';

type DeviceProperties = sealpost.native.messenger.v1.Device.$Properties;
type ThreadProperties = sealpost.native.messenger.v1.Thread.$Properties;

/** A device of an app's user has a number of 16 bits. */
export type DeviceAddress = NativeAddress & { readonly device: number };

const deviceBounds = [0, 65_535] as const;

/** A user by number; never 0. From 2^63 on it is the alias of another app's user. */
export const userOf = (fbid: bigint | undefined, field: string): NativeAddress => {
  if (fbid === undefined || fbid === 0n) return frameFlaw('invalid', 'missing', field);
  return fbid >= nativeLimits.firstAlias
    ? { kind: 'foreign', user: String(fbid), alias: fbid }
    : { kind: 'own', user: String(fbid) };
};

/** A user, or one device of a user: absent is not device 0, which is the primary one. */
export const addressOf = (fields: DeviceFields | undefined, field: string): NativeAddress => {
  if (!fields) return frameFlaw('invalid', 'missing', field);
  const user = userOf(fields.fbid, `${field}.fbid`);
  if (fields.device === undefined) return user;
  return { ...user, device: withinOf(fields.device, deviceBounds, `${field}.device`) };
};

/** One device. */
export const deviceOf = (fields: DeviceFields | undefined, field: string): DeviceAddress =>
  withDevice(addressOf(fields, field), field);

/** A user of the speaking app; nobody speaks for an alias. */
export const ownUserOf = (fbid: bigint | undefined, field: string): NativeAddress =>
  own(userOf(fbid, field), field);

/** A user of the speaking app, or one device of such a user. */
export const ownAddressOf = (fields: DeviceFields | undefined, field: string): NativeAddress => {
  if (fields) ownUserOf(fields.fbid, `${field}.fbid`);
  return addressOf(fields, field);
};

/** One device of a user of the speaking app. */
export const ownDeviceOf = (fields: DeviceFields | undefined, field: string): DeviceAddress =>
  withDevice(ownAddressOf(fields, field), field);

/** A number of a device in a list of one user's. */
export const deviceNumberOf = (device: number, field: string): number =>
  withinOf(device, deviceBounds, field);

/** The other user of a dm, or a group. */
export const threadOf = (fields: ThreadFields | undefined, field: string): NativeThread => {
  if (fields?.other_fbid !== undefined) {
    const address = userOf(fields.other_fbid, `${field}.other_fbid`);
    return { kind: 'dm', id: `u:${address.user}`, address };
  }
  if (fields?.thread_fbid === undefined) return frameFlaw('invalid', 'missing', field);
  return fields.thread_fbid === 0n
    ? frameFlaw('invalid', 'missing', `${field}.thread_fbid`)
    : { kind: 'group', id: `t:${fields.thread_fbid}` };
};

/** The form from which ids are derived: the device always written. */
export const deviceText = ({ user, device = 0 }: NativeAddress): string => `${user}:${device}`;

/** A user or device as the schema takes it. */
export const writeDevice = (address: NativeAddress): DeviceProperties => ({
  fbid: writeUser(address),
  ...(address.device === undefined ? {} : { device: address.device }),
});

/** A user as the schema takes it. */
export const writeUser = ({ user, alias }: NativeAddress): ReturnType<typeof toLong> =>
  toLong(alias ?? BigInt(user));

/** A conversation as the schema takes it; a dm is named by the other one in it. */
export const writeThread = (thread: NativeThread | undefined, other: NativeAddress): ThreadProperties =>
  thread?.kind === 'group'
    ? { threadFbid: toLong(BigInt(thread.id.slice('t:'.length))) }
    : { otherFbid: writeUser(other) };

const own = (address: NativeAddress, field: string): NativeAddress =>
  address.kind === 'own' ? address : frameFlaw('forbidden', 'foreign_sender', field);

const withDevice = (address: NativeAddress, field: string): DeviceAddress =>
  address.device === undefined
    ? frameFlaw('invalid', 'missing', `${field}.device`)
    : { ...address, device: address.device };
