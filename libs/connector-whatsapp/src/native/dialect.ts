import {
  frameFlaw,
  type NativeDialect,
  type NativeEvent,
  nativeLimits,
  readFrame,
  rowOf,
} from '#libs/connector/native';
import { hexOf } from '#libs/envelope';
import { phashOf } from './address.ts';
import { readDeviceChange, refuseNotificationType, writeDevices, writeNotice } from './devices.ts';
import { readEphemeral, writeEphemeral } from './ephemeral.ts';
import { attributeOf, createReading, idOf, type Reading } from './fields.ts';
import { parseXml, type XmlNode } from './frame.ts';
import { examine } from './grammar.ts';
import { writeKeyCount, writeKeys, writeKeysTaken } from './keys.ts';
import { readMessage, refuseCategory, writeMessage } from './message.ts';
import { writeError, writeLater, writeOutcome, writeRequestRefused, writeTaken } from './outcome.ts';
import { readAck } from './transport-ack.ts';
import { readRequest, refuseRequest } from './request.ts';
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
  frameNames: Object.keys(stanzas),
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
  deviceHash: phashOf,
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
