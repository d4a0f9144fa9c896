import {
  type DeliveredMessage,
  frameFlaw,
  innerFormatOf,
  keyIdOf,
  type NativeCiphertext,
  type NativeCiphertextType,
  type NativeContentHint,
  nativeLimits,
  type NativeMessage,
  type NativeSealed,
  refuseTwice,
} from '#libs/connector/native';
import { type DeviceAddress, deviceOf, deviceText } from './address.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  numberOf,
  optional,
  type Reading,
  requiredChildOf,
  valueOf,
} from './fields.ts';
import { leafText, type XmlNode } from './frame.ts';

const payloadBounds = { min: 1, max: nativeLimits.payloadBytesMax };

const pairwiseTypes: Readonly<Record<string, NativeCiphertextType>> = {
  pkmsg: 'signal-prekey',
  msg: 'signal-message',
};
const sharedTypes: Readonly<Record<string, NativeCiphertextType>> = { skmsg: 'sender-key' };
const typeNames: Readonly<Record<NativeCiphertextType, string>> = {
  'signal-prekey': 'pkmsg',
  'signal-message': 'msg',
  'sender-key': 'skmsg',
};

const armadillo = 'armadillo/1';
const formatOfVersion: Readonly<Record<string, string>> = { '2': 'whatsapp.e2e/1', '3': armadillo };
const versionOf = (innerFormat: string): string => (innerFormat === armadillo ? '3' : '2');

/** What a message carries for devices or for an app, never for both. */
export interface Body {
  readonly ciphertexts: readonly NativeCiphertext[];
  readonly shared?: NonNullable<NativeMessage['shared']>;
  readonly sealed: readonly NativeSealed[];
  readonly contentHint: NativeContentHint;
  readonly repair?: NonNullable<NativeMessage['repair']>;
  /** The `v` of every `enc`, with the path of each. */
  readonly versions: readonly { readonly version: string; readonly field: string }[];
}

/** Reads what `participants`, a direct `enc` and `sealed` hold. */
export const bodyOf = (node: XmlNode, isGroup: boolean, reading: Reading): Body => {
  const encs = childrenOf(node, 'enc');
  const sealed = childrenOf(node, 'sealed');
  const participants = childOf(node, 'participants');
  const entries = participants ? childrenOf(participants, 'to') : [];
  if (sealed.length > 0 && (participants || encs.length > 0))
    frameFlaw('invalid', 'conflict', 'message/sealed');
  if (encs.length > (isGroup ? 1 : 0)) frameFlaw('invalid', 'conflict', 'message/enc');
  if (entries.length + encs.length + sealed.length === 0)
    frameFlaw('invalid', 'missing', 'message/participants');
  if (entries.length > nativeLimits.devicesMax) frameFlaw('too_large', 'devices', 'message/participants/to');
  const devices = entries.map((entry) => deviceEncOf(entry, reading));
  refuseTwice(
    devices.map(({ device }) => deviceText(device)),
    'message/participants/to@jid',
  );
  const shared = encs.map((enc) => encOf(enc, 'message/enc', sharedTypes, reading));
  const all = [...devices.map(({ enc }) => enc), ...shared];
  const repair = repairOf(devices, all);
  const [one] = shared;
  return {
    ciphertexts: devices.map(({ device, registrationId, enc }) => ({
      device,
      type: enc.type,
      payload: enc.payload,
      ...(registrationId === undefined ? {} : { registrationId }),
    })),
    ...(one ? { shared: { type: one.type, payload: one.payload } } : {}),
    sealed: sealedOf(sealed, reading),
    contentHint: all.some(({ isHidden }) => isHidden) ? 'implicit' : 'resendable',
    ...(repair ? { repair } : {}),
    versions: all.map(({ version, field }) => ({ version, field })),
  };
};

interface Enc {
  readonly type: NativeCiphertextType;
  readonly payload: Buffer;
  readonly version: string;
  readonly count?: number;
  readonly isHidden: boolean;
  readonly field: string;
}

interface DeviceEnc {
  readonly device: DeviceAddress;
  readonly registrationId?: number;
  readonly enc: Enc;
}

const deviceEncOf = (entry: XmlNode, reading: Reading): DeviceEnc => {
  const path = 'message/participants/to';
  const device = deviceOf(attributeOf(entry, 'jid', path), `${path}@jid`);
  const registrationId = optional(entry, 'registration', path, (text, field) =>
    numberOf(text, field, [1, nativeLimits.registrationIdMax]),
  );
  const enc = encOf(requiredChildOf(entry, 'enc', path), `${path}/enc`, pairwiseTypes, reading);
  return { device, enc, ...(registrationId === undefined ? {} : { registrationId }) };
};

const encOf = (
  enc: XmlNode,
  path: string,
  types: Readonly<Record<string, NativeCiphertextType>>,
  reading: Reading,
): Enc => {
  const version = attributeOf(enc, 'v', path);
  valueOf(formatOfVersion, version, `${path}@v`);
  const type = valueOf(types, attributeOf(enc, 'type', path), `${path}@type`);
  const count = optional(enc, 'count', path, (text, field) =>
    numberOf(text, field, [1, nativeLimits.repairCountMax]),
  );
  const hiding = enc.attributes.get('decrypt-fail');
  if (hiding !== undefined && hiding !== 'hide') reading.lose('hint_unknown', `${path}@decrypt-fail`);
  if (enc.attributes.has('mediatype')) reading.lose('attribute_dropped', `${path}@mediatype`);
  return {
    type,
    payload: reading.opaque(enc, path, payloadBounds),
    version,
    ...(count === undefined ? {} : { count }),
    isHidden: hiding === 'hide',
    field: path,
  };
};

/** A message that is sent again is for the one device that could not decrypt it, and for nobody else. */
const repairOf = (devices: readonly DeviceEnc[], all: readonly Enc[]): Body['repair'] => {
  const repaired = all.find(({ count }) => count !== undefined);
  if (!repaired) return undefined;
  const [only] = devices;
  if (!only || all.length > 1 || repaired.count === undefined)
    return frameFlaw('invalid', 'conflict', `${repaired.field}@count`);
  return { count: repaired.count, targetDeviceText: deviceText(only.device) };
};

const sealedOf = (nodes: readonly XmlNode[], reading: Reading): readonly NativeSealed[] => {
  const path = 'message/sealed';
  if (nodes.length > nativeLimits.sealedMax) frameFlaw('too_large', 'list', path);
  const sealed = nodes.map((node) => ({
    keyId: keyIdOf(attributeOf(node, 'key_id', path), `${path}@key_id`),
    payload: reading.opaque(node, path, payloadBounds),
  }));
  refuseTwice(
    sealed.map(({ keyId }) => keyId),
    `${path}@key_id`,
  );
  return sealed;
};

/** The name of the format inside: given, or that which the version of all ciphertexts stands for. */
export const formatOf = (node: XmlNode, { sealed, versions }: Body): string => {
  const given = optional(node, 'inner_format', 'message', innerFormatOf);
  if (sealed.length > 0) return given ?? frameFlaw('invalid', 'missing', 'message@inner_format');
  const expected = given === undefined ? (versions[0]?.version ?? '') : versionOf(given);
  const other = versions.find(({ version }) => version !== expected);
  if (other) frameFlaw('invalid', 'conflict', `${other.field}@v`);
  return given ?? valueOf(formatOfVersion, expected, 'message@inner_format');
};

/** Writes the device's own ciphertext and after it the shared one, or the sealed body. */
export const bodyTexts = ({
  ciphertext,
  shared,
  sealed,
  innerFormat,
  contentHint,
  repairCount,
}: DeliveredMessage): readonly string[] => {
  const v = versionOf(innerFormat);
  const hidden = contentHint === 'implicit' ? 'hide' : undefined;
  const count = repairCount === undefined ? undefined : String(repairCount);
  return [
    ...(ciphertext
      ? [
          leafText('enc', ciphertext.payload, {
            v,
            type: typeNames[ciphertext.type],
            count,
            'decrypt-fail': hidden,
          }),
        ]
      : []),
    ...(shared
      ? [leafText('enc', shared.payload, { v, type: typeNames[shared.type], 'decrypt-fail': hidden })]
      : []),
    ...(sealed ? [leafText('sealed', sealed.payload, { key_id: sealed.keyId })] : []),
  ];
};
