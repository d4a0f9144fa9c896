import {
  createLossCounter,
  decimalOf,
  type DeliveredMessage,
  frameFlaw,
  type FrameLoss,
  type LossCounter,
  type NativeAddress,
  type NativeCiphertext,
  type NativeCiphertextType,
  nativeLimits,
  type NativeMessage,
  opaqueBytesOf,
  type OpaqueField,
} from '#libs/connector/native';
import { aliasUser, deviceAddressOf, deviceText, jidText, userAddressOf } from './address.ts';
import { type XmlNode, xmlText } from './frame.ts';

/** The kind of message that `type` hints at, as a bit of the sender header. */
const typeBits: Readonly<Record<string, number>> = { text: 1, media: 2, reaction: 4, poll: 32 };
/** What `edit` says beside it. */
const editBits: Readonly<Record<string, number>> = { '1': 8, '7': 16, '8': 16 };
const typeNames: readonly (readonly [number, string])[] = [
  [4, 'reaction'],
  [32, 'poll'],
  [2, 'media'],
  [1, 'text'],
];

const ciphertextTypes: Readonly<Record<string, NativeCiphertextType>> = {
  pkmsg: 'signal-prekey',
  msg: 'signal-message',
};
const ciphertextNames: Readonly<Record<NativeCiphertextType, string>> = {
  'signal-prekey': 'pkmsg',
  'signal-message': 'msg',
  'sender-key': 'skmsg',
};
const formatOfVersion: Readonly<Record<string, string>> = { '2': 'whatsapp.e2e/1', '3': 'armadillo/1' };

const knownAttributes = new Set(
  'id from to t type edit phash inner_format addressing_mode device_fanout category ttl'.split(' '),
);
const opaqueChildren: readonly {
  readonly path: readonly string[];
  readonly label: string;
  readonly bytes: readonly [number, number];
}[] = [
  { path: ['device-identity'], label: 'whatsapp/device-identity', bytes: [1, 1_024] },
  { path: ['reporting', 'reporting_token'], label: 'whatsapp/reporting-token', bytes: [16, 16] },
  { path: ['tctoken'], label: 'whatsapp/tctoken', bytes: [1, 256] },
];
const knownChildren = new Set(['participants', 'device-identity', 'franking', 'reporting', 'tctoken']);

/** Reads `<message>` with one `enc` for each device. Groups, repairs and sealed bodies are refused by name. */
export const readMessage = (
  node: XmlNode,
  nowMs: number,
): { event: NativeMessage; losses: readonly FrameLoss[] } => {
  const counter = createLossCounter();
  const sender = deviceAddressOf(required(node, 'from', 'message@from'), 'message@from');
  if (sender.kind === 'foreign') frameFlaw('forbidden', 'foreign_sender', 'message@from');
  const thread = userAddressOf(required(node, 'to', 'message@to'), 'message@to');
  refuseUncarried(node, thread.isGroup);
  const sentAtMs = timeOf(node, nowMs);
  const featureBits = featureBitsOf(node, counter);
  const { ciphertexts, version, isHidden } = ciphertextsOf(node, counter);
  const frankingTag = childBytes(
    node,
    ['franking', 'franking_tag'],
    [32, 32],
    'message/franking/franking_tag',
  );
  const event: NativeMessage = {
    class: 'message',
    nativeId: node.attributes['id'] ?? '',
    thread: { kind: 'dm', id: thread.user, address: thread },
    sender,
    senderDeviceText: deviceText(sender),
    sentAtMs,
    level: 'e2ee',
    innerFormat: innerFormatOf(node, version),
    featureBits,
    contentHint: isHidden ? 'implicit' : 'resendable',
    ttlSeconds: ttlOf(node),
    ciphertexts,
    sealed: [],
    ...(frankingTag ? { frankingTag } : {}),
    attachments: attachmentsOf(node),
  };
  countUnknown(node, counter);
  return { event, losses: counter.losses() };
};

/** Writes `<message>` to one device. */
export const writeMessage = (message: DeliveredMessage): string => {
  const type = typeNames.find(([bit]) => (message.featureBits & bit) !== 0)?.[1] ?? 'text';
  const v = message.innerFormat === 'armadillo/1' ? '3' : '2';
  const hidden = message.contentHint === 'implicit' ? 'hide' : undefined;
  const encs = [message.ciphertext, message.shared].flatMap((one) =>
    one
      ? [
          xmlText('enc', { v, type: ciphertextNames[one.type], 'decrypt-fail': hidden }, [
            base64(one.payload),
          ]),
        ]
      : [],
  );
  const franking = message.frankingTag
    ? [xmlText('franking', {}, [xmlText('franking_tag', {}, [base64(message.frankingTag)])])]
    : [];
  return xmlText(
    'message',
    {
      id: message.nativeId,
      from: jidText(senderOf(message)),
      to: jidText(message.recipient),
      t: String(Math.floor(message.threadMs / 1000)),
      type,
      edit: (message.featureBits & 16) !== 0 ? '7' : (message.featureBits & 8) !== 0 ? '1' : undefined,
      origin_app: message.originApp,
      origin_id: message.originId,
      inner_format: message.innerFormat,
    },
    [...encs, ...message.attachments.flatMap(writeAttachment), ...franking],
  );
};

/** Another app's user is written as an alias. */
const senderOf = ({ sender, originApp }: DeliveredMessage): NativeAddress =>
  sender.alias === undefined || originApp === 'whatsapp'
    ? sender
    : { ...sender, user: aliasUser(originApp, sender.alias) };

const writeAttachment = ({ label, bytes }: OpaqueField): readonly string[] => {
  const known = opaqueChildren.find((child) => child.label === label && child.path[0] !== 'tctoken');
  if (!known) return [];
  const version = label === 'whatsapp/reporting-token' ? { v: '2' } : {};
  const [outer = '', inner] = known.path;
  const leaf = xmlText(inner ?? outer, version, [base64(bytes)]);
  return [inner === undefined ? leaf : xmlText(outer, {}, [leaf])];
};

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');

const required = (node: XmlNode, attribute: string, field: string): string =>
  node.attributes[attribute] ?? frameFlaw('invalid', 'missing', field);

/** The parts of the dialect that this link does not carry are named, never half understood. */
const refuseUncarried = (node: XmlNode, isGroup: boolean): void => {
  if (node.attributes['category'] === 'peer') frameFlaw('unsupported', 'category', 'message@category');
  const sharedKey = node.children.some(({ name }) => name === 'enc');
  if (sharedKey && !isGroup) frameFlaw('invalid', 'conflict', 'message/enc');
  if (isGroup) frameFlaw('unsupported', 'type', 'message@to');
  if (node.children.some(({ name }) => name === 'sealed')) frameFlaw('unsupported', 'type', 'message/sealed');
  if (node.children.some(({ name }) => name === 'origin-proof'))
    frameFlaw('unsupported', 'type', 'message/origin-proof');
};

const timeOf = (node: XmlNode, nowMs: number): number => {
  const seconds = decimalOf(
    required(node, 't', 'message@t'),
    'message@t',
    1n,
    BigInt(nativeLimits.timeMsMax / 1000),
  );
  const ms = Number(seconds) * 1000;
  return ms > nowMs + nativeLimits.futureMsMax ? frameFlaw('invalid', 'future', 'message@t') : ms;
};

const featureBitsOf = (node: XmlNode, counter: LossCounter): number => {
  const type = required(node, 'type', 'message@type');
  if (type.length === 0 || type.length > 32) frameFlaw('invalid', 'length', 'message@type');
  const hinted = typeBits[type];
  if (hinted === undefined) counter.add('hint_unknown', 'message@type');
  const edit = node.attributes['edit'];
  const edited = edit === undefined ? 0 : editBits[edit];
  if (edited === undefined) counter.add('attribute_dropped', 'message@edit');
  return (hinted ?? 0) | (edited ?? 0);
};

const ttlOf = (node: XmlNode): number => {
  const ttl = node.attributes['ttl'];
  return ttl === undefined
    ? 0
    : Number(decimalOf(ttl, 'message@ttl', 1n, BigInt(nativeLimits.ttlSecondsMax)));
};

const ciphertextsOf = (node: XmlNode, counter: LossCounter) => {
  const lists = node.children.filter(({ name }) => name === 'participants');
  if (lists.length > 1) frameFlaw('invalid', 'duplicate', 'message/participants');
  const entries = lists[0]?.children.filter(({ name }) => name === 'to') ?? [];
  if (entries.length === 0) frameFlaw('invalid', 'missing', 'message/participants');
  if (entries.length > nativeLimits.devicesMax) frameFlaw('too_large', 'devices', 'message/participants/to');
  const read = entries.map((entry) => ciphertextOf(entry, counter));
  refuseDuplicates(read.map(({ ciphertext }) => ciphertext.device));
  const versions = new Set(read.map(({ version }) => version));
  const total = read.reduce((sum, { ciphertext }) => sum + ciphertext.payload.length, 0);
  if (total > nativeLimits.opaqueTotalBytesMax)
    frameFlaw('too_large', 'opaque_total', 'message/participants/to/enc');
  return {
    ciphertexts: read.map(({ ciphertext }) => ciphertext),
    version: versions.size === 1 ? (read[0]?.version ?? '') : '',
    isHidden: read.some((one) => one.isHidden),
  };
};

const ciphertextOf = (entry: XmlNode, counter: LossCounter) => {
  const at = 'message/participants/to';
  const device = deviceAddressOf(required(entry, 'jid', `${at}@jid`), `${at}@jid`);
  const [enc, ...more] = entry.children.filter(({ name }) => name === 'enc');
  if (!enc) return frameFlaw('invalid', 'missing', `${at}/enc`);
  if (more.length > 0) frameFlaw('invalid', 'duplicate', `${at}/enc`);
  const version = required(enc, 'v', `${at}/enc@v`);
  if (!(version in formatOfVersion)) frameFlaw('invalid', 'enum', `${at}/enc@v`);
  const type = ciphertextTypes[required(enc, 'type', `${at}/enc@type`)];
  if (!type) return frameFlaw('invalid', 'enum', `${at}/enc@type`);
  if (enc.attributes['count'] !== undefined) frameFlaw('unsupported', 'type', `${at}/enc@count`);
  const registration = entry.attributes['registration'];
  if (enc.attributes['mediatype'] !== undefined) counter.add('attribute_dropped', `${at}/enc@mediatype`);
  counter.add('unknown_attribute', at, unknownCount(entry, ['jid', 'registration']));
  counter.add(
    'unknown_attribute',
    `${at}/enc`,
    unknownCount(enc, ['v', 'type', 'count', 'decrypt-fail', 'mediatype']),
  );
  counter.add('unknown_element', at, entry.children.filter(({ name }) => name !== 'enc').length);
  const ciphertext: NativeCiphertext = {
    device,
    type,
    payload: opaqueBytesOf(enc.text, `${at}/enc`, { min: 1, max: nativeLimits.payloadBytesMax }),
    ...(registration === undefined
      ? {}
      : {
          registrationId: Number(
            decimalOf(registration, `${at}@registration`, 1n, BigInt(nativeLimits.registrationIdMax)),
          ),
        }),
  };
  return { ciphertext, version, isHidden: enc.attributes['decrypt-fail'] === 'hide' };
};

const refuseDuplicates = (devices: readonly NativeAddress[]): void => {
  if (new Set(devices.map(deviceText)).size < devices.length)
    frameFlaw('invalid', 'duplicate', 'message/participants/to@jid');
};

const innerFormatOf = (node: XmlNode, version: string): string => {
  const given = node.attributes['inner_format'];
  const usual = formatOfVersion[version] ?? frameFlaw('invalid', 'conflict', 'message/participants/to/enc@v');
  if (given === undefined) return usual;
  if (!nativeLimits.innerFormatPattern.test(given)) frameFlaw('invalid', 'format', 'message@inner_format');
  if ((given === 'armadillo/1') !== (version === '3'))
    frameFlaw('invalid', 'conflict', 'message/participants/to/enc@v');
  return given;
};

const childBytes = (
  node: XmlNode,
  path: readonly string[],
  [min, max]: readonly [number, number],
  field: string,
): Buffer | undefined => {
  let level: XmlNode = node;
  for (const name of path) {
    const [child, ...more] = level.children.filter((candidate) => candidate.name === name);
    if (!child) return undefined;
    if (more.length > 0) frameFlaw('invalid', 'duplicate', field);
    level = child;
  }
  return opaqueBytesOf(level.text, field, { min, max });
};

const attachmentsOf = (node: XmlNode): readonly OpaqueField[] =>
  opaqueChildren.flatMap(({ path, label, bytes }) => {
    const found = childBytes(node, path, bytes, `message/${path.join('/')}`);
    return found ? [{ label, bytes: found }] : [];
  });

const unknownCount = (node: XmlNode, known: readonly string[]): number =>
  Object.keys(node.attributes).filter((name) => !known.includes(name)).length;

const countUnknown = (node: XmlNode, counter: LossCounter): void => {
  counter.add('unknown_attribute', 'message', unknownCount(node, [...knownAttributes]));
  counter.add(
    'unknown_element',
    'message',
    node.children.filter(({ name }) => !knownChildren.has(name)).length,
  );
};
