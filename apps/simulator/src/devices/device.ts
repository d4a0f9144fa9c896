import sodium from 'libsodium-wrappers';
import { openFrom, sealTo } from '#libs/client';
import { djbKeyType, hexOf, statementKeyIdOf } from '#libs/envelope';
import { isXeddsaSignedBy } from '#libs/sealing';
import type { Ciphertext } from '../backends/app-frames.ts';
import type { ClaimedBundle, KeyUpload } from '../backends/keys.ts';
import type { Signer } from '../backends/statement.ts';
import { createDeviceKeys, type DeviceKeys, identityOf, type KeyPair } from './device-keys.ts';
import { fromCiphertext, type Outer, toCiphertext } from './signal-form.ts';

/**
 * Somebody's phone, which writes to one other: it seals and opens with libsodium (sign, pad, seal), and nothing else on the way holds
 * a key. Unlike a Signal or MLS session, what is sealed to the signed prekey can be opened by whoever steals that key later.
 */
export interface Device {
  readonly upload: KeyUpload;
  /** For statements of its user. */
  readonly signPublicKey: Uint8Array;
  readonly signer: Signer;
  /** Checks keys that were claimed, and begins to write to their owner; refuses another identity than it knows. */
  readonly begin: (bundle: ClaimedBundle) => void;
  readonly seal: (content: Uint8Array) => Ciphertext;
  /** Opens what the other sealed to this device; throws for anything else. A one-time prekey opens once. */
  readonly open: (ciphertext: Ciphertext) => Uint8Array;
}

/** Contents are padded to multiples of this, so that the size tells little. */
const paddingBytes = 256;

interface Peer {
  /** Hex of the identity that was seen first. */
  identity?: string;
  bundle?: ClaimedBundle;
  written: number;
}

/** Sets a device up, with so many one-time prekeys. */
export const createDevice = async (oneTimeCount: number): Promise<Device> => {
  const keys = await createDeviceKeys(oneTimeCount);
  const peer: Peer = { written: 0 };
  const mustBeSame = (identityKey: Uint8Array): void => {
    const identity = hexOf(identityKey);
    peer.identity ??= identity;
    if (peer.identity !== identity) throw new Error('the other device has another identity than before');
  };
  return {
    upload: keys.upload,
    signPublicKey: keys.signPublicKey,
    signer: {
      keyId: statementKeyIdOf(keys.signPublicKey),
      sign: (bytes) => sodium.crypto_sign_detached(bytes, Buffer.concat([keys.signSeed, keys.signPublicKey])),
    },
    begin: (bundle) => {
      const { identityKey, signedPrekey } = bundle;
      const signed = Uint8Array.of(djbKeyType, ...signedPrekey.publicKey);
      if (!isXeddsaSignedBy(identityKey, signed, signedPrekey.signature))
        throw new Error('a prekey is not signed by its identity');
      mustBeSame(identityKey);
      peer.bundle = bundle;
    },
    seal: (content) => {
      if (!peer.bundle) throw new Error('no keys of the other device were claimed');
      peer.written += 1;
      return sealed(keys, peer.bundle, peer.written, content);
    },
    open: (ciphertext) => {
      const outer = fromCiphertext(ciphertext);
      const { publicKey, secretKey } = keyFor(keys, outer);
      const opened = openFrom(outer.sealed, { boxPublicKey: publicKey, boxSecretKey: secretKey });
      if (!opened) throw new Error('a ciphertext cannot be opened');
      mustBeSame(identityOf(opened.authorKey));
      if (outer.type === 'prekey') {
        mustBeSame(outer.identityKey);
        if (outer.oneTimeId !== undefined) keys.oneTime.delete(outer.oneTimeId);
      }
      return sodium.unpad(opened.frame, paddingBytes);
    },
  };
};

/** The first message is sealed to a one-time prekey, which nobody else has got; those after it to the signed one. */
const sealed = (
  keys: DeviceKeys,
  { oneTime, signedPrekey }: ClaimedBundle,
  counter: number,
  content: Uint8Array,
): Ciphertext => {
  const isFirst = counter === 1;
  const sealedTo = isFirst && oneTime ? oneTime.publicKey : signedPrekey.publicKey;
  const inner = sealTo(sealedTo, sodium.pad(content, paddingBytes), keys);
  if (!isFirst) return toCiphertext({ type: 'message', sealedTo, counter, sealed: inner });
  const { identityKey, registrationId } = keys.upload;
  return toCiphertext({
    type: 'prekey',
    ...(oneTime ? { oneTimeId: oneTime.id } : {}),
    signedPrekeyId: signedPrekey.id,
    sealedTo,
    identityKey,
    registrationId,
    sealed: inner,
  });
};

const keyFor = ({ oneTime, signedPrekey }: DeviceKeys, outer: Outer): KeyPair => {
  if (outer.type === 'message' || outer.oneTimeId === undefined) return signedPrekey;
  const key = oneTime.get(outer.oneTimeId);
  if (!key) throw new Error('a one-time prekey was used before');
  return key;
};
