import type { DeviceAddress } from './device-address.ts';
import type { Recipient } from './device-set.ts';
import type { SecurityEvent } from './security-event.ts';
import type { Storage } from './state/storage.ts';
import type { DeviceKeys, Suite } from './suites/suite.ts';
import type { Transport } from './transport.ts';

/** What a client is made of. */
export interface ClientPorts {
  readonly storage: Storage;
  readonly transport: Transport;
  /** The first is used for new messages; all are used to open. */
  readonly suites: readonly [Suite, ...Suite[]];
  /** Takes a one-time bundle of a device, as `Keys.ClaimKeys` gives it; `undefined` where there is none. */
  readonly claimBundle: (device: DeviceAddress, suite: string) => Promise<Uint8Array | undefined>;
  /** What is done about a device's key that was never seen: trusted from then on, or held until `trust` is called. */
  readonly firstUse: 'trust' | 'refuse';
  /** The devices of a conversation as this device knows them; `undefined` where it does not. */
  readonly devicesOf?: (conversationId: Uint8Array) => Promise<readonly Recipient[] | undefined>;
  /** The link keys of apps, by the key id of a statement; for statements that an app signed for a user without devices. */
  readonly appKeyOf?: (keyId: string) => Promise<Uint8Array | undefined>;
  /** The numbers of `CiphertextType` that the app opens itself. */
  readonly opaqueTypes?: readonly number[];
  readonly onEvent: (event: SecurityEvent) => void;
  /** The device's own, 1 to 16383, as it was registered. Who is asked for a repair is told of it. */
  readonly registrationId: number;
  /** Unix milliseconds. */
  readonly now: () => number;
}

/** The ports, and the device for which they are used. */
export interface Device extends ClientPorts {
  readonly keys: DeviceKeys;
}
