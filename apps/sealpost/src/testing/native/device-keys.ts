import { randomBytes } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import type { DeviceKeys } from '#libs/client';

const seedBytes = 32;

/** The long-term keys of a device that nobody has registered. */
export const makeDeviceKeys = async (platform: number): Promise<DeviceKeys> => {
  await sodium.ready;
  const sign = sodium.crypto_sign_keypair();
  const box = sodium.crypto_box_keypair();
  return {
    address: { platform, participantId: Uint8Array.from(randomBytes(16)), deviceId: 1 },
    signSeed: sign.privateKey.slice(0, seedBytes),
    signPublicKey: sign.publicKey,
    boxSecretKey: box.privateKey,
    boxPublicKey: box.publicKey,
  };
};
