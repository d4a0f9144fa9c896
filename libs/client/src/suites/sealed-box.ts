import sodium from 'libsodium-wrappers';
import { sealpost } from '#contracts/gateway';
import { concatBytes, utf8 } from '../bytes.ts';
import { identityOf } from '../device-address.ts';
import type { DeviceKeys, Opened, OpenRequest, Sealed, SealRequest, Suite } from './suite.ts';
import { trustFlaw } from './trust.ts';

const labels = { box: utf8('sealpost/box-key/v1\0'), message: utf8('sealpost/signed-box/v1\0') } as const;
const sizes = { key: 32, signature: 64 } as const;
const bundleBytes = sizes.key * 2 + sizes.signature;
const type = sealpost.gateway.v1.CiphertextType.CIPHERTEXT_TYPE_SEALED_BOX;

/**
 * libsodium's sealed box around a signed, padded frame: key and signature of the author, then the frame. What is signed also names the
 * recipient's key, so that a recipient cannot pass it on as if meant for another. Who steals the recipient's key reads what was sealed
 * to it before; MLS is for whoever must not accept that.
 */
export async function sealedBoxSuite(): Promise<Suite> {
  await sodium.ready;
  return {
    name: 'sealed-box/1',
    ciphertextType: type,
    createBundles: async (own, count) =>
      Array.from({ length: Math.min(count, 1) }, () => ({
        id: 'box',
        publicBundle: boxBundleOf(own),
        secret: own.boxSecretKey,
      })),
    wantsBundle: (session) => session === undefined,
    seal: async (request) => sealFrame(request),
    open: async (request) => openFrame(request),
  };
}

/** Seals a frame for the holder of an X25519 key, as the suite does; for an app backend's published key too. */
export function sealTo(
  boxPublicKey: Uint8Array,
  frame: Uint8Array,
  { signSeed, signPublicKey }: Pick<DeviceKeys, 'signSeed' | 'signPublicKey'>,
): Uint8Array {
  const signed = concatBytes(labels.message, boxPublicKey, frame);
  const signature = sodium.crypto_sign_detached(signed, concatBytes(signSeed, signPublicKey));
  return sodium.crypto_box_seal(concatBytes(signPublicKey, signature, frame), boxPublicKey);
}

/** The author's key and the frame of what `sealTo` made; `undefined` for anything else. */
export function openFrom(
  payload: Uint8Array,
  { boxPublicKey, boxSecretKey }: Pick<DeviceKeys, 'boxPublicKey' | 'boxSecretKey'>,
): { readonly authorKey: Uint8Array; readonly frame: Uint8Array } | undefined {
  const plain = unsealed(payload, boxPublicKey, boxSecretKey);
  if (plain === undefined || plain.length < sizes.key + sizes.signature) return undefined;
  const authorKey = plain.slice(0, sizes.key);
  const signature = plain.slice(sizes.key, sizes.key + sizes.signature);
  const frame = plain.slice(sizes.key + sizes.signature);
  const signed = concatBytes(labels.message, boxPublicKey, frame);
  return sodium.crypto_sign_verify_detached(signature, signed, authorKey) ? { authorKey, frame } : undefined;
}

function sealFrame({ own, peer, session, bundle, frame }: SealRequest): Sealed {
  const keys = bundle ?? session;
  if (keys === undefined) return { ok: false, flaw: 'no_bundle' };
  if (keys.length !== bundleBytes || !isBundleSigned(keys, identityOf(peer.address)))
    return { ok: false, flaw: 'bundle_invalid' };
  const peerKey = keys.slice(0, sizes.key);
  const flaw = trustFlaw(peer, peerKey);
  if (flaw !== undefined) return { ok: false, flaw };
  const payload = sealTo(keys.slice(sizes.key, sizes.key * 2), frame, own);
  return { ok: true, type, payload, session: keys, peerKey };
}

function openFrame({ own, peer, session, payload }: OpenRequest): Opened {
  const opened = openFrom(payload, own);
  if (opened === undefined) return { ok: false, flaw: 'undecryptable' };
  const flaw = trustFlaw(peer, opened.authorKey);
  if (flaw !== undefined) return { ok: false, flaw };
  return { ok: true, frame: opened.frame, session, peerKey: opened.authorKey, spentBundleIds: [] };
}

/** A device's key for sealing as it publishes it: signature key, sealing key, and the one's signature over address and other. */
function boxBundleOf({ address, signSeed, signPublicKey, boxPublicKey }: DeviceKeys): Uint8Array {
  const signed = concatBytes(labels.box, identityOf(address), boxPublicKey);
  const signature = sodium.crypto_sign_detached(signed, concatBytes(signSeed, signPublicKey));
  return concatBytes(signPublicKey, boxPublicKey, signature);
}

function isBundleSigned(bundle: Uint8Array, identity: Uint8Array): boolean {
  const signed = concatBytes(labels.box, identity, bundle.slice(sizes.key, sizes.key * 2));
  return sodium.crypto_sign_verify_detached(bundle.slice(sizes.key * 2), signed, bundle.slice(0, sizes.key));
}

function unsealed(payload: Uint8Array, publicKey: Uint8Array, secretKey: Uint8Array): Uint8Array | undefined {
  try {
    return sodium.crypto_box_seal_open(payload, publicKey, secretKey);
  } catch {
    return undefined;
  }
}
