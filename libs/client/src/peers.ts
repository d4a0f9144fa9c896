import { addressKey, type DeviceAddress } from './device-address.ts';
import type { Device } from './ports.ts';
import { keyspace } from './state/keyspace.ts';
import type { Change } from './state/storage.ts';
import type { Peer } from './suites/suite.ts';

/** What is known of another device. */
export const peerOf = async ({ storage, firstUse }: Device, address: DeviceAddress): Promise<Peer> => ({
  address,
  trustedKey: await storage.get(keyspace.trust(addressKey(address))),
  firstUse,
});

/** The change that trusts a device's key. */
export const trustChange = (address: DeviceAddress, key: Uint8Array): Change => ({
  key: keyspace.trust(addressKey(address)),
  value: key,
});
