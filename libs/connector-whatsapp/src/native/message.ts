import {
  type DeliveredMessage,
  frameFlaw,
  nativeLimits,
  type NativeMessage,
  rowOf,
} from '#libs/connector/native';
import { deviceHashOf, deviceOf, deviceText, jidText, ownOf, phashOf, threadOf } from './address.ts';
import { attributeOf, numberOf, opaqueChildOf, optional, type Reading, timeOf, valueOf } from './fields.ts';
import { secondsText, type XmlNode, xmlText } from './frame.ts';
import { bodyOf, bodyTexts, formatOf } from './message-body.ts';
import {
  attachmentsOf,
  attachmentTexts,
  frankingTagOf,
  originProofOf,
  originProofTexts,
} from './message-companions.ts';

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
    [...bodyTexts(message), ...attachmentTexts(message), ...originProofTexts(message.originProof)],
  );
};

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
