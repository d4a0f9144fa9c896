import { randomInt } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { consentMethods, devicesMethods } from '#libs/contracts';
import { type Platform, platformToProto } from '#libs/envelope';
import type { OwnDevice, Peer } from '../../../../simulator/src/backends/app-frames.ts';
import { consentStatement, type Signer } from '../../../../simulator/src/backends/statement.ts';
import { createDevice, type Device } from '../../../../simulator/src/devices/device.ts';
import type { App } from './apps.ts';
import { mustHold } from './must-hold.ts';

const { SignedBy } = sealpost.gateway.v1;

/** Somebody who writes through an app backend; the device is absent where the app's users have none. */
export interface Correspondent {
  readonly name: string;
  readonly app: App;
  readonly own: OwnDevice;
  /** As the gateway calls the user. */
  readonly address: {
    readonly platform: number;
    readonly participantId: Uint8Array;
    readonly deviceId: number;
  };
  /** How another app's backend calls the user. */
  readonly knownTo: (app: Platform) => Peer;
  readonly signer: Signer;
  readonly device?: Device;
}

/** How many one-time prekeys a device publishes. */
const oneTimeKeys = 20;

/** What an app calls its users, in a range that is anybody's. */
const users: Readonly<Record<Platform, () => OwnDevice>> = {
  whatsapp: () => ({ user: `1555${randomInt(1_000_000, 9_999_999)}@s.whatsapp.net`, device: 0 }),
  messenger: () => ({ user: String(randomInt(100_000_000_000, 200_000_000_000)), device: 1 }),
  instagram: () => ({ user: String(randomInt(10_000_000_000, 20_000_000_000)), device: 0 }),
};

/** Somebody new with a device: it is registered with its key for statements, and its keys are published by a frame. */
export const newDeviceUser = async (name: string, app: App): Promise<Correspondent> => {
  const { frames, key, ask } = app.backend;
  const own = users[key.app]();
  const device = await createDevice(oneTimeKeys);
  const { signPublicKey: statementKey, upload, signer } = device;
  const known = await app.callDirectory(devicesMethods.registerDevice, {
    platform: platformToProto(key.app),
    ...own,
    registrationId: upload.registrationId,
    statementKey,
  });
  const answer = await ask(frames.keys?.publish(own, upload) ?? nothing);
  mustHold(answer.kind === 'taken', `${name}’s keys are published`);
  return { ...correspondent(name, app, own, known), signer, device };
};

/** Somebody new on an app whose users have no devices: the app signs for them. */
export const newUser = async (name: string, app: App): Promise<Correspondent> => {
  const own = users[app.backend.key.app]();
  const platform = platformToProto(app.backend.key.app);
  const known = await app.callDirectory(devicesMethods.registerUser, { platform, user: own.user });
  return { ...correspondent(name, app, own, known), signer: app.signer };
};

/** Asks for a conversation, or lets the other write; gives whose key the gateway found under it. */
export const consents = async (
  { app, address, signer, name }: Correspondent,
  type: 'request' | 'grant',
  peer: Correspondent,
  level: 'e2ee' | 'appSealed',
): Promise<'device' | 'app'> => {
  const wish = { type, from: address, peer: peer.knownTo(app.backend.key.app), level, nowMs: Date.now() };
  const statement = consentStatement(wish, signer);
  const method = type === 'request' ? consentMethods.requestConsent : consentMethods.grantConsent;
  const { outcome } = await app.callDirectory(method, { statement });
  mustHold(outcome?.outcome === 'applied', `${name}’s word about ${peer.name} is taken`);
  return outcome.applied?.signedBy === SignedBy.SIGNED_BY_APP ? 'app' : 'device';
};

const nothing = (): Uint8Array => new Uint8Array();

const correspondent = (
  name: string,
  app: App,
  own: OwnDevice,
  {
    address,
    aliases,
  }: {
    readonly address?: sealpost.gateway.v1.Address.$Properties | null;
    readonly aliases?: Readonly<Record<string, string>> | null;
  },
): Omit<Correspondent, 'signer'> => ({
  name,
  app,
  own,
  address: {
    platform: address?.platform ?? 0,
    participantId: address?.participantId ?? new Uint8Array(),
    deviceId: address?.deviceId ?? 0,
  },
  knownTo: (viewer) => ({ app: app.backend.key.app, alias: aliases?.[viewer] ?? '' }),
});
