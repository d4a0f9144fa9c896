import {
  frameFlaw,
  type FrameLoss,
  type NativeDialect,
  nativeLimits,
  type NativeRequest,
  type NativeTransportAck,
  readFrame,
} from '#libs/connector/native';
import { hexOf } from '#libs/envelope';
import { deviceAddressOf } from './address.ts';
import { parseXml, type XmlNode } from './frame.ts';
import { readMessage, writeMessage } from './message.ts';
import { writeError, writeLater, writeOutcome, writeRequestRefused, writeTaken } from './outcome.ts';

/** WhatsApp's dialect: stanzas as XML text. */
export const whatsappDialect: NativeDialect = {
  platform: 'whatsapp',
  contentType: 'application/xml',
  read: (frame, nowMs) =>
    readFrame((progress) => {
      const node = parseXml(frame);
      progress.frameName = node.name;
      const nativeId = node.attributes['id'] ?? '';
      const isValid = nativeLimits.nativeIdPattern.test(nativeId);
      if (isValid) progress.nativeId = nativeId;
      if (node.name !== 'message' && node.name !== 'ack') frameFlaw('unsupported', 'frame');
      if (!isValid) frameFlaw('invalid', nativeId === '' ? 'missing' : 'format', `${node.name}@id`);
      return node.name === 'ack' ? readAck(node, nativeId) : readMessage(node, nowMs);
    }),
  mintNativeId: (envelopeId) => hexOf(envelopeId).toUpperCase(),
  writeMessage: (message) => Buffer.from(writeMessage(message)),
  writeReceipt: () => undefined,
  writeNack: () => undefined,
  writeEphemeral: () => undefined,
  writeNotice: () => undefined,
  writeOutcome: (message, outcome) => Buffer.from(writeOutcome(message, outcome)),
  writeLater: (nativeId, outcome) => Buffer.from(writeLater(nativeId, outcome)),
  writeTaken: (event) => Buffer.from(writeTaken(event)),
  writeKeys: (claim) => refused(claim),
  writeKeyCount: (request) => refused(request),
  writeKeysTaken: (request) => refused(request),
  writeDevices: (query) => refused(query),
  writeRequestRefused: (request, refusal) => Buffer.from(writeRequestRefused(request, refusal)),
  writeError: (error) => Buffer.from(writeError(error)),
};

const refused = (request: NativeRequest): Uint8Array =>
  Buffer.from(writeRequestRefused(request, { code: 'unsupported', rule: 'frame', field: '' }));

/** What the number in a transport ack asks for; a number that is not listed asks for another delivery. */
const verdicts: Readonly<Record<string, NativeTransportAck['verdict']>> = {
  '': 'ack',
  '496': 'ack',
  '487': 'dead-letter',
  '488': 'dead-letter',
  '491': 'dead-letter',
};

const readAck = (
  node: XmlNode,
  nativeId: string,
): { event: NativeTransportAck; losses: readonly FrameLoss[] } => ({
  event: {
    class: 'transport_ack',
    of: 'message',
    nativeId,
    ...(node.attributes['from'] === undefined
      ? {}
      : { device: deviceAddressOf(node.attributes['from'], 'ack@from') }),
    verdict: verdicts[node.attributes['error'] ?? ''] ?? 'redeliver',
  },
  losses: [],
});
