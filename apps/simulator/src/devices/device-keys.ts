import sodium from 'libsodium-wrappers';
import { djbKeyType } from '#libs/envelope';
import type { KeyUpload } from '../backends/keys.ts';

/** A key pair on X25519. */
export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

/** The secrets of a device, which never leave it, and what it publishes. */
export interface DeviceKeys {
  /** Ed25519; the device signs what it writes with it. */
  readonly signSeed: Uint8Array;
  readonly signPublicKey: Uint8Array;
  readonly signedPrekey: KeyPair;
  /** By number; one is taken out when it has opened something. */
  readonly oneTime: Map<number, KeyPair>;
  readonly upload: KeyUpload;
}

const seedBytes = 32;
const signatureBytes = 64;
const signedPrekeyId = 1;
const registrationIdMax = 16_383;

/** Makes a device's keys: an identity, a signed prekey, and one-time prekeys. */
export const createDeviceKeys = async (oneTimeCount: number): Promise<DeviceKeys> => {
  await sodium.ready;
  const signSeed = sodium.randombytes_buf(seedBytes);
  const { publicKey: signPublicKey, privateKey } = sodium.crypto_sign_seed_keypair(signSeed);
  const signedPrekey = keyPair();
  const oneTime = new Map(
    Array.from({ length: oneTimeCount }, (_, index) => [index + 1, keyPair()] as const),
  );
  return {
    signSeed,
    signPublicKey,
    signedPrekey,
    oneTime,
    upload: {
      registrationId: 1 + sodium.randombytes_uniform(registrationIdMax),
      identityKey: identityOf(signPublicKey),
      signedPrekey: {
        id: signedPrekeyId,
        publicKey: signedPrekey.publicKey,
        signature: xeddsaOf(Uint8Array.of(djbKeyType, ...signedPrekey.publicKey), privateKey, signPublicKey),
      },
      oneTime: [...oneTime].map(([id, { publicKey }]) => ({ id, publicKey })),
    },
  };
};

/** An Ed25519 key as the identity that key servers know: the same point, on X25519. */
export const identityOf = (signPublicKey: Uint8Array): Uint8Array =>
  sodium.crypto_sign_ed25519_pk_to_curve25519(signPublicKey);

/** The Ed25519 signature with the sign of the key in its last bit, which an X25519 key does not say. */
const xeddsaOf = (bytes: Uint8Array, privateKey: Uint8Array, signPublicKey: Uint8Array): Uint8Array => {
  const signature = sodium.crypto_sign_detached(bytes, privateKey);
  const last = signatureBytes - 1;
  signature[last] = (signature[last] ?? 0) | ((signPublicKey.at(-1) ?? 0) & 0x80);
  return signature;
};

const keyPair = (): KeyPair => {
  const { publicKey, privateKey: secretKey } = sodium.crypto_box_keypair();
  return { publicKey, secretKey };
};
