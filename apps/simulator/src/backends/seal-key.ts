import sodium from 'libsodium-wrappers';
import { openFrom, sealTo } from '#libs/client';
import type { Sealed } from './app-frames.ts';

const seedBytes = 32;
const paddingBytes = 256;

/** A key of an app, published in its capabilities: what is sealed to it, the app can read. */
export interface SealKey {
  readonly keyId: string;
  readonly publicKey: Uint8Array;
  /** Seals for the app that holds another key. */
  readonly sealFor: (reader: Pick<SealKey, 'keyId' | 'publicKey'>, content: Uint8Array) => Sealed;
  /** Opens what was sealed to this one; throws for anything else. */
  readonly open: (sealed: Sealed) => Uint8Array;
}

/** Makes an app's key for sealing, with a key by which it signs what it seals. */
export const createSealKey = async (keyId: string): Promise<SealKey> => {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const signSeed = sodium.randombytes_buf(seedBytes);
  const { publicKey: signPublicKey } = sodium.crypto_sign_seed_keypair(signSeed);
  return {
    keyId,
    publicKey,
    sealFor: (reader, content) => ({
      keyId: reader.keyId,
      payload: sealTo(reader.publicKey, sodium.pad(content, paddingBytes), { signSeed, signPublicKey }),
    }),
    open: (sealed) => {
      const opened = openFrom(sealed.payload, { boxPublicKey: publicKey, boxSecretKey: privateKey });
      if (!opened || sealed.keyId !== keyId) throw new Error('a sealed body cannot be opened');
      return sodium.unpad(opened.frame, paddingBytes);
    },
  };
};
