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
  type NativeOriginProof,
  type NativeSealed,
  type OpaqueField,
  refuseTwice,
  rowOf,
} from '#libs/connector/native';
import { deviceHashOf, deviceOf, deviceText, jidText, ownOf, phashOf, threadOf } from './address.ts';
import {
  attributeOf,
  bytesChildOf,
  childOf,
  childrenOf,
  numberOf,
  opaqueChildOf,
  optional,
  type Reading,
  requiredChildOf,
  timeOf,
  valueOf,
} from './fields.ts';
import { leafText, secondsText, type XmlNode, xmlText } from './frame.ts';

const payloadBounds = { min: 1, max: nativeLimits.payloadBytesMax };
const deviceIdentityBytesMax = 1_024;
const reportingTokenBytes = 16;
const typeCharactersMax = 32;

/** The kind of message that `type` hints at, as a bit of the sender header. */
const typeBits: Readonly<Record<string, number>> = { text: 1, media: 2, reaction: 4, poll: 32 };
/** What `edit` says beside it. */
const editBits: Readonly<Record<string, number>> = { '1': 8, '7': 16, '8': 16 };
/** The first of these that is set is written. */
const typeNamesOfBits = [
  [4, 'reaction'],
  [32, 'poll'],
  [2, 'media'],
  [1, 'text'],
] as const;
const editNamesOfBits = [
  [16, '7'],
  [8, '1'],
] as const;

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

const deviceIdentityLabel = 'whatsapp/device-identity';
const reportingTokenLabel = 'whatsapp/reporting-token';

/** One of an app's own devices is told by this what another one sent; that is not carried. */
export const refuseCategory = (node: XmlNode): void => {
  if (node.attributes.has('category')) frameFlaw('unsupported', 'category', 'message@category');
};

/** Reads `<message>`. */
export const readMessage = (node: XmlNode, reading: Reading): NativeMessage => {
  const nativeId = attributeOf(node, 'id', 'message');
  const sender = ownOf(deviceOf(attributeOf(node, 'from', 'message'), 'message@from'), 'message@from');
  const thread = threadOf(attributeOf(node, 'to', 'message'), 'message@to');
  const sentAtMs = timeOf(attributeOf(node, 't', 'message'), 'message@t', reading.nowMs);
  const featureBits = featureBitsOf(node, reading);
  checkAddressingMode(node, sender.user);
  const phash = optional(node, 'phash', 'message', deviceHashOf);
  const ttlSeconds = optional(node, 'ttl', 'message', (text, field) =>
    numberOf(text, field, [1, nativeLimits.ttlSecondsMax]),
  );
  const body = bodyOf(node, thread.kind === 'group', reading);
  if (body.shared && phash === undefined) frameFlaw('invalid', 'missing', 'message@phash');
  checkFanout(node, body.repair !== undefined);
  const innerFormat = formatOf(node, body);
  const frankingTag = frankingTagOf(node, reading);
  const sendToken = opaqueChildOf(node, 'tctoken', 'message', reading, [1, nativeLimits.sendTokenBytesMax]);
  const attachments = attachmentsOf(node, reading);
  const originProof = originProofOf(node, reading);
  const isSealed = body.sealed.length > 0;
  const ofFrame = phashOf([sender, ...body.ciphertexts.map(({ device }) => device)]);
  return {
    class: 'message',
    nativeId,
    thread,
    sender,
    senderDeviceText: deviceText(sender),
    sentAtMs,
    level: isSealed ? 'app-sealed' : 'e2ee',
    innerFormat,
    featureBits,
    contentHint: isSealed ? 'unspecified' : body.contentHint,
    ttlSeconds: ttlSeconds ?? 0,
    ciphertexts: body.ciphertexts,
    ...(body.shared ? { shared: body.shared } : {}),
    sealed: body.sealed,
    ...(frankingTag ? { frankingTag } : {}),
    attachments,
    ...(sendToken ? { sendToken } : {}),
    ...(originProof ? { originProof } : {}),
    ...(isSealed ? {} : { phash: { ...(phash === undefined ? {} : { given: phash }), ofFrame } }),
    ...(body.repair ? { repair: body.repair } : {}),
  };
};

/** Writes `<message>` to one device: its own ciphertext before the shared one. */
export const writeMessage = (message: DeliveredMessage): string => {
  const { group, sender: from, originApp, featureBits, innerFormat } = message;
  const sender = jidText(from.app === undefined ? { ...from, app: originApp } : from);
  return xmlText(
    'message',
    {
      id: message.nativeId,
      from: group ? group.id : sender,
      to: jidText(message.recipient),
      t: secondsText(message.threadMs),
      type: nameOfBits(typeNamesOfBits, featureBits) ?? 'text',
      edit: nameOfBits(editNamesOfBits, featureBits),
      participant: group ? sender : undefined,
      origin_app: originApp,
      origin_id: message.originId,
      inner_format: innerFormat,
    },
    [
      ...encTexts(message),
      ...(message.sealed
        ? [leafText('sealed', message.sealed.payload, { key_id: message.sealed.keyId })]
        : []),
      ...attachmentTexts(message),
      ...originProofTexts(message.originProof),
    ],
  );
};

const encTexts = ({
  ciphertext,
  shared,
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
  ];
};

const attachmentTexts = ({ attachments, frankingTag }: DeliveredMessage): readonly string[] => {
  const bytesOf = (label: string): Uint8Array | undefined =>
    attachments.find((one) => one.label === label)?.bytes;
  const identity = bytesOf(deviceIdentityLabel);
  const token = bytesOf(reportingTokenLabel);
  return [
    ...(identity ? [leafText('device-identity', identity)] : []),
    ...(frankingTag ? [xmlText('franking', {}, [leafText('franking_tag', frankingTag)])] : []),
    ...(token ? [xmlText('reporting', {}, [leafText('reporting_token', token, { v: '2' })])] : []),
  ];
};

const originProofTexts = (proof: DeliveredMessage['originProof']): readonly string[] =>
  proof
    ? [
        xmlText('origin-proof', { key_id: proof.keyId }, [
          leafText('header', proof.header),
          leafText('signature', proof.signature),
          leafText('digests', proof.digests),
        ]),
      ]
    : [];

const nameOfBits = (table: readonly (readonly [number, string])[], bits: number): string | undefined =>
  table.find(([bit]) => (bits & bit) !== 0)?.[1];

const featureBitsOf = (node: XmlNode, reading: Reading): number => {
  const type = attributeOf(node, 'type', 'message');
  if (type.length === 0 || type.length > typeCharactersMax) frameFlaw('invalid', 'length', 'message@type');
  const hinted = rowOf(typeBits, type);
  if (hinted === undefined) reading.lose('hint_unknown', 'message@type');
  const edit = node.attributes.get('edit');
  const edited = edit === undefined ? 0 : rowOf(editBits, edit);
  if (edited === undefined) reading.lose('attribute_dropped', 'message@edit');
  return (hinted ?? 0) | (edited ?? 0);
};

/** Phone numbers and LIDs look alike; a frame that says which of them it means has to mean it. */
const checkAddressingMode = (node: XmlNode, sender: string): void => {
  const field = 'message@addressing_mode';
  const server = optional(node, 'addressing_mode', 'message', (mode) =>
    valueOf({ lid: '@lid', pn: '@s.whatsapp.net' }, mode, field),
  );
  if (server !== undefined && !sender.endsWith(server)) frameFlaw('invalid', 'conflict', field);
};

const checkFanout = (node: XmlNode, isRepair: boolean): void => {
  const field = 'message@device_fanout';
  const fanout = node.attributes.get('device_fanout');
  if (fanout === undefined) return;
  if (fanout !== 'false') frameFlaw('invalid', 'enum', field);
  if (!isRepair) frameFlaw('invalid', 'conflict', field);
};

/** What a message carries for devices or for an app, never for both. */
interface Body {
  readonly ciphertexts: readonly NativeCiphertext[];
  readonly shared?: NonNullable<NativeMessage['shared']>;
  readonly sealed: readonly NativeSealed[];
  readonly contentHint: NativeContentHint;
  readonly repair?: NonNullable<NativeMessage['repair']>;
  /** The `v` of every `enc`, with the path of each. */
  readonly versions: readonly { readonly version: string; readonly field: string }[];
}

const bodyOf = (node: XmlNode, isGroup: boolean, reading: Reading): Body => {
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
  readonly device: ReturnType<typeof deviceOf>;
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
const formatOf = (node: XmlNode, { sealed, versions }: Body): string => {
  const given = optional(node, 'inner_format', 'message', innerFormatOf);
  if (sealed.length > 0) return given ?? frameFlaw('invalid', 'missing', 'message@inner_format');
  const expected = given === undefined ? (versions[0]?.version ?? '') : versionOf(given);
  const other = versions.find(({ version }) => version !== expected);
  if (other) frameFlaw('invalid', 'conflict', `${other.field}@v`);
  return given ?? valueOf(formatOfVersion, expected, 'message@inner_format');
};

const frankingTagOf = (node: XmlNode, reading: Reading): Buffer | undefined => {
  const franking = childOf(node, 'franking');
  return (
    franking &&
    bytesChildOf(franking, 'franking_tag', 'message/franking', reading, nativeLimits.frankingTagBytes)
  );
};

const attachmentsOf = (node: XmlNode, reading: Reading): readonly OpaqueField[] => {
  const identity = opaqueChildOf(node, 'device-identity', 'message', reading, [1, deviceIdentityBytesMax]);
  const token = reportingTokenOf(node, reading);
  return [
    ...(identity ? [{ label: deviceIdentityLabel, bytes: identity }] : []),
    ...(token ? [{ label: reportingTokenLabel, bytes: token }] : []),
  ];
};

const reportingTokenOf = (node: XmlNode, reading: Reading): Buffer | undefined => {
  const reporting = childOf(node, 'reporting');
  if (!reporting) return undefined;
  const path = 'message/reporting/reporting_token';
  const token = requiredChildOf(reporting, 'reporting_token', 'message/reporting');
  valueOf({ '2': true }, attributeOf(token, 'v', path), `${path}@v`);
  return reading.opaque(token, path, { min: reportingTokenBytes, max: reportingTokenBytes });
};

const originProofOf = (node: XmlNode, reading: Reading): NativeOriginProof | undefined => {
  const proof = childOf(node, 'origin-proof');
  if (!proof) return undefined;
  const path = 'message/origin-proof';
  return {
    keyId: keyIdOf(attributeOf(proof, 'key_id', path), `${path}@key_id`),
    header: reading.opaque(requiredChildOf(proof, 'header', path), `${path}/header`, {
      min: 1,
      max: nativeLimits.originHeaderBytesMax,
    }),
    signature: bytesChildOf(proof, 'signature', path, reading, nativeLimits.signatureBytes),
  };
};
