import type { NativeAddress } from '#libs/connector/native';
import { hexOf, type Platform, platforms } from '#libs/envelope';
import type { NativeUser } from '#libs/store';
import type { DeviceRef } from '../submit/draft.ts';

/** A user with the alias by which another app knows it. */
export type AliasedUser = NativeUser & { readonly alias?: bigint };

/** Who is behind the addresses of a frame, and how the app that speaks calls people. */
export interface AddressBook {
  /** The user behind an address; `undefined` for nobody. */
  readonly userOf: (address: NativeAddress) => NativeUser | undefined;
  /** Devices as the app calls them: by the texts of the frame where it named them, else by spelling or alias. */
  readonly named: (devices: readonly DeviceRef[]) => Promise<readonly NativeAddress[]>;
}

export interface AddressBookPorts {
  readonly nativeUsersOf: (
    app: string,
    users: readonly string[],
    aliases: readonly bigint[],
  ) => Promise<ReadonlyMap<string | bigint, NativeUser>>;
  /** Users by `<viewing app> <participant id>`, with their alias there. */
  readonly usersWithAliases: (
    wanted: readonly { readonly participantId: Buffer; readonly viewerPlatform: string }[],
  ) => Promise<ReadonlyMap<string, AliasedUser>>;
}

/** Looks up all addresses of a frame at once. */
export const addressBookOf = async (
  { nativeUsersOf, usersWithAliases }: AddressBookPorts,
  app: Platform,
  addresses: readonly NativeAddress[],
): Promise<AddressBook> => {
  const own = [...new Set(addresses.filter(({ kind }) => kind === 'own').map(({ user }) => user))];
  const aliases = [...new Set(addresses.flatMap(({ alias }) => alias ?? []))];
  const found = await nativeUsersOf(app, own, aliases);
  const userOf = ({ kind, user, alias, app: said }: NativeAddress): NativeUser | undefined => {
    const known = kind === 'own' ? found.get(user) : found.get(alias ?? 0n);
    return said === undefined || known?.platform === said ? known : undefined;
  };
  const spelled = new Map(
    addresses.flatMap(({ device: _device, ...address }) => {
      const user = userOf(address);
      return user ? [[hexOf(user.participantId), address] as const] : [];
    }),
  );
  const named = async (devices: readonly DeviceRef[]): Promise<readonly NativeAddress[]> => {
    const unnamed = devices.filter(({ participantId }) => !spelled.has(hexOf(participantId)));
    const users = await usersWithAliases(
      unnamed.map(({ participantId }) => ({ participantId, viewerPlatform: app })),
    );
    return devices.flatMap(({ participantId, deviceId }) => {
      const user = users.get(`${app} ${hexOf(participantId)}`);
      const address = spelled.get(hexOf(participantId)) ?? (user && addressOfUser(user, app));
      return address ? [{ ...address, ...deviceOf(deviceId) }] : [];
    });
  };
  return { userOf, named };
};

/** A user as an app calls it: by its own spelling within one app, by an alias across apps. */
export const addressOfUser = (
  { user, alias, platform }: AliasedUser,
  app: Platform,
  deviceId = 0,
): NativeAddress => {
  const origin = platforms.find((name) => name === platform);
  return {
    ...(platform === app || alias === undefined
      ? { kind: 'own', user }
      : { kind: 'foreign', user: String(alias), alias, ...(origin ? { app: origin } : {}) }),
    ...deviceOf(deviceId),
  };
};

/** Native device 0 is a real device, the primary phone, so numbers are moved by one; 0 is the user. */
const deviceOf = (deviceId: number): Pick<NativeAddress, 'device'> =>
  deviceId === 0 ? {} : { device: deviceId - 1 };
