import sodium from 'libsodium-wrappers';
import { concatBytes, sha256, toHex, utf8 } from './bytes.ts';
import { addressFrom, type DeviceAddress, identityOf } from './device-address.ts';
import type { DeviceKeys } from './suites/suite.ts';

const sizes = { identity: 21, seed: 32 } as const;
const statementKeyLabel = utf8('sealpost/key/v1/statement\0');

/** Makes a device's long-term keys. */
export async function createDeviceKeys(address: DeviceAddress): Promise<DeviceKeys> {
  await sodium.ready;
  return keysFrom(address, sodium.randombytes_buf(sizes.seed), sodium.randombytes_buf(sizes.seed));
}

/** Long-term keys as they are stored: the address, the signature seed, the sealing secret. */
export const writeDeviceKeys = ({ address, signSeed, boxSecretKey }: DeviceKeys): Uint8Array =>
  concatBytes(identityOf(address), signSeed, boxSecretKey);

/** Reads what `writeDeviceKeys` wrote. */
export async function readDeviceKeys(bytes: Uint8Array): Promise<DeviceKeys> {
  await sodium.ready;
  const address = addressFrom({
    platform: bytes[0] ?? 0,
    participantId: bytes.slice(1, 17),
    deviceId: new DataView(bytes.buffer, bytes.byteOffset).getUint32(17),
  });
  const seeds = bytes.slice(sizes.identity);
  return keysFrom(address, seeds.slice(0, sizes.seed), seeds.slice(sizes.seed, sizes.seed * 2));
}

/** How statements, and people who compare keys, name a device's signature key: 16 hex digits of a labelled SHA-256. */
export const keyIdOf = async (signPublicKey: Uint8Array): Promise<string> =>
  toHex(await sha256(concatBytes(statementKeyLabel, signPublicKey))).slice(0, 16);

function keysFrom(address: DeviceAddress, signSeed: Uint8Array, boxSecretKey: Uint8Array): DeviceKeys {
  return {
    address,
    signSeed,
    signPublicKey: sodium.crypto_sign_seed_keypair(signSeed).publicKey,
    boxSecretKey,
    boxPublicKey: sodium.crypto_scalarmult_base(boxSecretKey),
  };
}
