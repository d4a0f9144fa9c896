import type { sealpost } from '#contracts/native';
import {
  frameFlaw,
  type LossCounter,
  type NativeAddress,
  type NativeClaimedKeys,
  type NativeKeyBundle,
  type NativeKeyClaim,
  type NativeKeyCount,
  type NativeKeyUpload,
  nativeLimits,
  type NativePrekey,
  type NativeSignedPrekey,
  refuseTwice,
  sizedBytesOf,
  withinOf,
} from '#libs/connector/native';
import { addressOf, ownDeviceOf, writeDevice } from './address.ts';
import type { FrameProperties } from './frame.ts';
import type { FrameFields, KeyBundleFields, PreKeyFields, SignedPreKeyFields } from './frame-schema.ts';

/** The type of an X25519 key in front of its bytes; there is no other. */
const keyType = 5;
const claimIdBounds = [16, 16] as const;
const identityListBounds = [1, 4_096] as const;
const prekeyIdBounds = [0, nativeLimits.prekeyIdMax] as const;
const publicKeyBounds = [nativeLimits.publicKeyBytes, nativeLimits.publicKeyBytes] as const;
const signatureBounds = [nativeLimits.signatureBytes, nativeLimits.signatureBytes] as const;

/** Reads `KeyQuery`. */
export const readKeyQuery = (
  { requester, targets = [], claim_id: claimId = none }: NonNullable<FrameFields['key_query']>,
  requestId: string,
): NativeKeyClaim => {
  if (targets.length === 0) frameFlaw('invalid', 'missing', 'key_query.targets');
  if (targets.length > nativeLimits.listMax) frameFlaw('too_large', 'list', 'key_query.targets');
  return {
    class: 'key_claim',
    requestId,
    requester: ownDeviceOf(requester, 'key_query.requester'),
    targets: targets.map((target) => addressOf(target, 'key_query.targets')),
    claimId: sizedBytesOf(claimId, claimIdBounds, 'key_query.claim_id'),
  };
};

/** Reads `KeyPublish`. */
export const readKeyPublish = (
  publish: NonNullable<FrameFields['key_publish']>,
  requestId: string,
): NativeKeyUpload => {
  const { identity_key: identityKey = none, one_time: oneTime = [] } = publish;
  const identityList = identityListOf(publish.identity_list, 'key_publish.identity_list');
  if (oneTime.length > nativeLimits.oneTimeKeysMax) frameFlaw('too_large', 'list', 'key_publish.one_time');
  const keys = oneTime.map((key) => prekeyOf(key, 'key_publish.one_time'));
  refuseTwice(
    keys.map(({ id }) => String(id)),
    'key_publish.one_time.id',
  );
  return {
    class: 'key_upload',
    requestId,
    device: ownDeviceOf(publish.device, 'key_publish.device'),
    registrationId: registrationIdOf(publish.registration_id, 'key_publish.registration_id'),
    identityKey: sizedBytesOf(identityKey, publicKeyBounds, 'key_publish.identity_key'),
    signedPrekey: signedPrekeyOf(publish.signed_prekey, 'key_publish.signed_prekey'),
    oneTime: keys,
    ...(identityList ? { identityList } : {}),
  };
};

/** Reads `KeyCount`, in which only the gateway says a number. */
export const readKeyCount = (
  { device, remaining = 0 }: NonNullable<FrameFields['key_count']>,
  requestId: string,
  losses: LossCounter,
): NativeKeyCount => {
  if (remaining > 0) losses.add('unknown_field', 'key_count');
  return { class: 'key_count', requestId, device: ownDeviceOf(device, 'key_count.device') };
};

/** Writes what came of a claim. */
export const writeKeys = (entries: readonly NativeClaimedKeys[]): FrameProperties => ({
  keyAnswer: {
    entries: entries.map(({ device, status, bundle }) => ({
      device: writeDevice(device),
      status,
      ...(bundle ? { bundle: writeBundle(bundle) } : {}),
    })),
  },
});

/** Writes how many one-time keys a device has left. */
export const writeKeyCount = (device: NativeAddress, remaining: number): FrameProperties => ({
  keyCount: { device: writeDevice(device), remaining },
});

/** A registration that must be said, 1 to 16383. */
export const registrationIdOf = (registrationId: number | undefined, field: string): number =>
  registrationId === undefined || registrationId === 0
    ? frameFlaw('invalid', 'missing', field)
    : withinOf(registrationId, [1, nativeLimits.registrationIdMax], field);

/** Reads a bundle. */
export const bundleOf = (bundle: KeyBundleFields, field: string): NativeKeyBundle => {
  const deviceIdentity = identityListOf(bundle.identity_list, `${field}.identity_list`);
  return {
    registrationId: registrationIdOf(bundle.registration_id, `${field}.registration_id`),
    identityKey: identityKeyOf(bundle, field),
    signedPrekey: signedPrekeyOf(bundle.signed_prekey, `${field}.signed_prekey`),
    ...(bundle.one_time ? { oneTime: prekeyOf(bundle.one_time, `${field}.one_time`) } : {}),
    ...(deviceIdentity ? { deviceIdentity } : {}),
  };
};

/** Writes a bundle. */
export const writeBundle = (bundle: NativeKeyBundle): sealpost.native.messenger.v1.KeyBundle.$Properties => ({
  registrationId: bundle.registrationId,
  keyType,
  identityKey: bundle.identityKey,
  signedPrekey: bundle.signedPrekey,
  ...(bundle.oneTime ? { oneTime: bundle.oneTime } : {}),
  identityList: bundle.deviceIdentity ?? none,
});

const none = new Uint8Array();

const identityKeyOf = ({ key_type: type, identity_key: key = none }: KeyBundleFields, field: string) =>
  type === keyType
    ? sizedBytesOf(key, publicKeyBounds, `${field}.identity_key`)
    : frameFlaw('invalid', 'enum', `${field}.key_type`);

const identityListOf = (list: Uint8Array | undefined, field: string): Uint8Array | undefined =>
  list === undefined || list.length === 0 ? undefined : sizedBytesOf(list, identityListBounds, field);

const signedPrekeyOf = (key: SignedPreKeyFields | undefined, field: string): NativeSignedPrekey =>
  key
    ? {
        ...prekeyOf(key, field),
        signature: sizedBytesOf(key.signature ?? none, signatureBounds, `${field}.signature`),
      }
    : frameFlaw('invalid', 'missing', field);

const prekeyOf = ({ id = 0, public_key: key = none }: PreKeyFields, field: string): NativePrekey => ({
  id: withinOf(id, prekeyIdBounds, `${field}.id`),
  publicKey: sizedBytesOf(key, publicKeyBounds, `${field}.public_key`),
});
