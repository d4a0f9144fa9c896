import { createHash } from 'node:crypto';
import {
  frameFlaw,
  type NativeClaimedKeys,
  type NativeKeyBundle,
  type NativeKeyClaim,
  type NativeKeyCount,
  type NativeKeyUpload,
  nativeLimits,
  type NativePrekey,
  type NativeSignedPrekey,
  refuseTwice,
} from '#libs/connector/native';
import { type DeviceAddress, deviceOf, jidText } from './address.ts';
import {
  attributeOf,
  bytesChildOf,
  childOf,
  childrenOf,
  listOf,
  opaqueChildOf,
  type Reading,
  requiredChildOf,
} from './fields.ts';
import { leafText, type XmlNode, xmlText } from './frame.ts';
import { iqErrorOf, iqResult } from './outcome.ts';

const { publicKeyBytes, signatureBytes, registrationIdMax, oneTimeKeysMax } = nativeLimits;
const registrationBytes = 4;
const prekeyIdBytes = 3;
const deviceIdentityBytesMax = 1_024;
/** The one key type there is: a public key on Curve25519. */
const keyType = 5;

/** Reads `<iq xmlns="encrypt" type="get"><key>`: a claim of key bundles. */
export const readKeyClaim = (node: XmlNode, requestId: string, requester: DeviceAddress): NativeKeyClaim => ({
  class: 'key_claim',
  requestId,
  requester,
  claimId: claimIdOf(jidText(requester), requestId),
  targets: listOf(requiredChildOf(node, 'key', 'iq'), 'user', 'iq/key', nativeLimits.listMax).map((user) =>
    deviceOf(attributeOf(user, 'jid', 'iq/key/user'), 'iq/key/user@jid'),
  ),
});

/** Reads `<iq xmlns="encrypt" type="get"><count/>`. */
export const readKeyCount = (requestId: string, device: DeviceAddress): NativeKeyCount => ({
  class: 'key_count',
  requestId,
  device,
});

/** Reads `<iq xmlns="encrypt" type="set">`: a device publishes its keys. */
export const readKeyUpload = (
  node: XmlNode,
  requestId: string,
  device: DeviceAddress,
  reading: Reading,
): NativeKeyUpload => {
  const registrationId = readRegistration(node, 'iq', reading);
  const identityKey = readIdentity(node, 'iq', reading);
  const keys = childrenOf(requiredChildOf(node, 'list', 'iq'), 'key');
  if (keys.length > oneTimeKeysMax) frameFlaw('too_large', 'list', 'iq/list/key');
  const oneTime = keys.map((key) => readPrekey(key, 'iq/list/key', reading));
  refuseTwice(
    oneTime.map(({ id }) => String(id)),
    'iq/list/key/id',
  );
  const signedPrekey = readSignedPrekey(node, 'iq', reading);
  return { class: 'key_upload', requestId, device, registrationId, identityKey, signedPrekey, oneTime };
};

/** The id of a claim: the same for a repeated iq of the same device, which so gets the same keys. */
const claimIdOf = (from: string, id: string): Buffer => {
  const hash = createHash('sha256').update('sealpost/claim/v1');
  for (const part of [from, id]) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(part.length);
    hash.update(length).update(part);
  }
  return hash.digest().subarray(0, 16);
};

/** Reads `<registration>`: four bytes, big-endian. */
export const readRegistration = (node: XmlNode, path: string, reading: Reading): number => {
  const id = bytesChildOf(node, 'registration', path, reading, registrationBytes).readUInt32BE();
  return id < 1 || id > registrationIdMax ? frameFlaw('invalid', 'range', `${path}/registration`) : id;
};

/** Reads the bundle that comes with a retry. */
export const readBundle = (
  node: XmlNode,
  path: string,
  registrationId: number,
  reading: Reading,
): NativeKeyBundle => {
  const identityKey = readIdentity(node, path, reading);
  const signedPrekey = readSignedPrekey(node, path, reading);
  const key = childOf(node, 'key');
  const oneTime = key && readPrekey(key, `${path}/key`, reading);
  const deviceIdentity = opaqueChildOf(node, 'device-identity', path, reading, [1, deviceIdentityBytesMax]);
  return {
    registrationId,
    identityKey,
    signedPrekey,
    ...(oneTime ? { oneTime } : {}),
    ...(deviceIdentity ? { deviceIdentity } : {}),
  };
};

const readIdentity = (node: XmlNode, path: string, reading: Reading): Buffer => {
  const [type] = bytesChildOf(node, 'type', path, reading, 1);
  if (type !== keyType) frameFlaw('invalid', 'enum', `${path}/type`);
  return bytesChildOf(node, 'identity', path, reading, publicKeyBytes);
};

const readSignedPrekey = (node: XmlNode, path: string, reading: Reading): NativeSignedPrekey => {
  const skey = requiredChildOf(node, 'skey', path);
  return {
    ...readPrekey(skey, `${path}/skey`, reading),
    signature: bytesChildOf(skey, 'signature', `${path}/skey`, reading, signatureBytes),
  };
};

const readPrekey = (node: XmlNode, path: string, reading: Reading): NativePrekey => ({
  id: bytesChildOf(node, 'id', path, reading, prekeyIdBytes).readUIntBE(0, prekeyIdBytes),
  publicKey: bytesChildOf(node, 'value', path, reading, publicKeyBytes),
});

/** Writes the keys that were claimed, or for each device why there are none. */
export const writeKeys = ({ requestId }: NativeKeyClaim, entries: readonly NativeClaimedKeys[]): string =>
  iqResult(requestId, [xmlText('list', {}, entries.map(claimedText))]);

/** Writes how many one-time keys are left. */
export const writeKeyCount = ({ requestId }: NativeKeyCount, remaining: number): string =>
  iqResult(requestId, [xmlText('count', { value: String(remaining) })]);

/** The keys are published. */
export const writeKeysTaken = ({ requestId }: NativeKeyUpload): string => iqResult(requestId, []);

/** Writes the parts of a bundle, in the public order. */
export const bundleTexts = ({
  identityKey,
  oneTime,
  signedPrekey,
  deviceIdentity,
}: NativeKeyBundle): readonly string[] => [
  leafText('type', Buffer.of(keyType)),
  leafText('identity', identityKey),
  ...(oneTime ? [xmlText('key', {}, prekeyTexts(oneTime))] : []),
  xmlText('skey', {}, [...prekeyTexts(signedPrekey), leafText('signature', signedPrekey.signature)]),
  ...(deviceIdentity ? [leafText('device-identity', deviceIdentity)] : []),
];

/** Writes `<registration>`. */
export const registrationText = (registrationId: number): string => {
  const bytes = Buffer.alloc(registrationBytes);
  bytes.writeUInt32BE(registrationId);
  return leafText('registration', bytes);
};

const claimedText = ({ device, status, bundle }: NativeClaimedKeys): string => {
  const jid = jidText(device);
  if (bundle)
    return xmlText('user', { jid }, [registrationText(bundle.registrationId), ...bundleTexts(bundle)]);
  const [code, text] = iqErrorOf(status);
  return xmlText('user', { jid }, [xmlText('error', { code, text })]);
};

const prekeyTexts = ({ id, publicKey }: NativePrekey): readonly string[] => {
  const bytes = Buffer.alloc(prekeyIdBytes);
  bytes.writeUIntBE(id, 0, prekeyIdBytes);
  return [leafText('id', bytes), leafText('value', publicKey)];
};
