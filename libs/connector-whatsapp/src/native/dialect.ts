import {
  frameFlaw,
  type NativeDeviceQuery,
  type NativeDialect,
  type NativeEvent,
  type NativeKeyClaim,
  type NativeKeyCount,
  type NativeKeyUpload,
  nativeLimits,
  type NativeTransportAck,
  readFrame,
  rowOf,
} from '#libs/connector/native';
import { hexOf } from '#libs/envelope';
import { type DeviceAddress, deviceOf, ownOf } from './address.ts';
import {
  readDeviceChange,
  readDeviceQuery,
  refuseNotificationType,
  writeDevices,
  writeNotice,
} from './devices.ts';
import { readEphemeral, writeEphemeral } from './ephemeral.ts';
import {
  attributeOf,
  createReading,
  examine,
  idOf,
  numberOf,
  optional,
  type Reading,
  valueOf,
} from './fields.ts';
import { parseXml, type XmlNode } from './frame.ts';
import {
  readKeyClaim,
  readKeyCount,
  readKeyUpload,
  writeKeyCount,
  writeKeys,
  writeKeysTaken,
} from './keys.ts';
import { readMessage, refuseCategory, writeMessage } from './message.ts';
import { writeError, writeLater, writeOutcome, writeRequestRefused, writeTaken } from './outcome.ts';
import { readReceipt, refuseReceiptType, writeNack, writeReceipt } from './receipt.ts';

/** One kind of stanza: what of it is not carried at all, and how it is read. */
interface Stanza {
  readonly hasId: boolean;
  refuse(node: XmlNode): void;
  read(node: XmlNode, reading: Reading): NativeEvent;
}

const stanzas: Readonly<Record<string, Stanza>> = {
  message: { hasId: true, refuse: refuseCategory, read: readMessage },
  receipt: { hasId: true, refuse: refuseReceiptType, read: readReceipt },
  chatstate: { hasId: false, refuse: () => {}, read: readEphemeral },
  iq: { hasId: true, refuse: refuseRequest, read: readRequest },
  notification: { hasId: true, refuse: refuseNotificationType, read: readDeviceChange },
  ack: { hasId: true, refuse: () => {}, read: readAck },
};

/** WhatsApp's dialect: stanzas as XML text. */
export const whatsappDialect: NativeDialect = {
  platform: 'whatsapp',
  contentType: 'application/xml',
  read: (frame, nowMs) =>
    readFrame((progress) => {
      const node = parseXml(frame);
      progress.frameName = node.name;
      const stanza = rowOf(stanzas, node.name);
      const id = node.attributes.get('id') ?? '';
      const isValidId = nativeLimits.nativeIdPattern.test(id);
      if (isValidId && stanza?.hasId !== false) progress.nativeId = id;
      if (!stanza) return frameFlaw('unsupported', 'frame');
      const { losses, repeated } = examine(node);
      stanza.refuse(node);
      if (stanza.hasId) idOf(attributeOf(node, 'id', node.name), `${node.name}@id`);
      if (repeated !== undefined) frameFlaw('invalid', 'duplicate', repeated);
      const reading = createReading(nowMs);
      const event = stanza.read(node, reading);
      return { event, losses: [...reading.losses(), ...losses] };
    }),
  mintNativeId: (envelopeId) => hexOf(envelopeId).toUpperCase(),
  writeMessage: (message) => bytesOf(writeMessage(message)),
  writeReceipt: (receipt) => optionalBytesOf(writeReceipt(receipt)),
  writeNack: (nack) => bytesOf(writeNack(nack)),
  writeEphemeral: (ephemeral) => bytesOf(writeEphemeral(ephemeral)),
  writeNotice: (notice) => bytesOf(writeNotice(notice)),
  writeOutcome: (message, outcome) => bytesOf(writeOutcome(message, outcome)),
  writeLater: (nativeId, outcome) => bytesOf(writeLater(nativeId, outcome)),
  writeTaken: (event) => bytesOf(writeTaken(event)),
  writeKeys: (claim, entries) => bytesOf(writeKeys(claim, entries)),
  writeKeyCount: (request, remaining) => bytesOf(writeKeyCount(request, remaining)),
  writeKeysTaken: (request) => bytesOf(writeKeysTaken(request)),
  writeDevices: (query, entries) => bytesOf(writeDevices(query, entries)),
  writeRequestRefused: (request, refusal) => bytesOf(writeRequestRefused(request, refusal)),
  writeError: (error) => bytesOf(writeError(error)),
};

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

const optionalBytesOf = (text: string | undefined): Uint8Array | undefined =>
  text === undefined ? undefined : bytesOf(text);

type Request = NativeKeyClaim | NativeKeyCount | NativeKeyUpload | NativeDeviceQuery;
type ReadRequest = (node: XmlNode, id: string, device: DeviceAddress, reading: Reading) => Request;

/** What an iq may ask for, by namespace and type, and by the child that says it. */
const requests: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, ReadRequest>>>>>> = {
  encrypt: {
    get: { key: readKeyClaim, count: (_, id, device) => readKeyCount(id, device) },
    set: {
      registration: readKeyUpload,
      type: readKeyUpload,
      identity: readKeyUpload,
      list: readKeyUpload,
      skey: readKeyUpload,
    },
  },
  usync: { get: { usync: readDeviceQuery } },
};

function refuseRequest(node: XmlNode): void {
  const xmlns = attributeOf(node, 'xmlns', 'iq');
  const types = rowOf(requests, xmlns) ?? frameFlaw('unsupported', 'namespace', 'iq@xmlns');
  const kinds = rowOf(types, attributeOf(node, 'type', 'iq')) ?? frameFlaw('unsupported', 'type', 'iq@type');
  if (xmlns === 'encrypt' && !node.children.some(({ name }) => Object.hasOwn(kinds, name)))
    frameFlaw('unsupported', 'frame', 'iq');
}

function readRequest(node: XmlNode, reading: Reading): Request {
  serverOf(attributeOf(node, 'to', 'iq'));
  const device = ownOf(deviceOf(attributeOf(node, 'from', 'iq'), 'iq@from'), 'iq@from');
  const types = valueOf(requests, attributeOf(node, 'xmlns', 'iq'), 'iq@xmlns');
  const kinds = valueOf(types, attributeOf(node, 'type', 'iq'), 'iq@type');
  const asked = new Set(node.children.flatMap(({ name }) => rowOf(kinds, name) ?? []));
  const [read = readDeviceQuery] = asked;
  if (asked.size > 1) frameFlaw('invalid', 'conflict', 'iq');
  return read(node, attributeOf(node, 'id', 'iq'), device, reading);
}

/** An iq is for the server, which is the one JID without a user. */
function serverOf(text: string): void {
  if (text !== 's.whatsapp.net' && text !== 'c.us')
    frameFlaw('invalid', text.includes('@') ? 'jid_syntax' : 'jid_server', 'iq@to');
}

const ackClasses = { message: 'message', receipt: 'receipt', notification: 'notification' } as const;

/** What the number in a transport ack asks for; a number that is not listed asks for another delivery. */
const verdicts: Readonly<Record<string, NativeTransportAck['verdict']>> = {
  '': 'ack',
  '487': 'dead-letter',
  '488': 'dead-letter',
  '491': 'dead-letter',
  '495': 'nack',
  '496': 'ack',
};
const errorNumberMax = 4_294_967_295;

function readAck(node: XmlNode): NativeTransportAck {
  const error = optional(node, 'error', 'ack', (text, field) => numberOf(text, field, [0, errorNumberMax]));
  return {
    class: 'transport_ack',
    of: valueOf(ackClasses, attributeOf(node, 'class', 'ack'), 'ack@class'),
    nativeId: attributeOf(node, 'id', 'ack'),
    device: ownOf(deviceOf(attributeOf(node, 'from', 'ack'), 'ack@from'), 'ack@from'),
    verdict: rowOf(verdicts, error === undefined ? '' : String(error)) ?? 'redeliver',
  };
}
