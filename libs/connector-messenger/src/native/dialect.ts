import { toLong } from '#libs/contracts';
import {
  createLossCounter,
  type FrameProgress,
  frameFlaw,
  type LossCounter,
  type NativeDialect,
  type NativeEvent,
  readFrame,
} from '#libs/connector/native';
import { readDeviceChange, readDeviceQuery, writeDevices, writeNotice } from './devices.ts';
import { readEphemeral, writeEphemeral } from './ephemeral.ts';
import { frameBytes, type FrameProperties, parseFrame } from './frame.ts';
import type { FrameFields } from './frame-schema.ts';
import { readKeyCount, readKeyPublish, readKeyQuery, writeKeys, writeKeyCount } from './keys.ts';
import { mintOtid, readMessage, writeMessage } from './message.ts';
import { writeError, writeLater, writeOutcome, writeRequestRefused, writeTaken } from './outcome.ts';
import { readNack, readReceipt, writeNack, writeReceipt } from './receipt.ts';
import { readAck } from './transport-ack.ts';

interface Reading {
  readonly requestId: string;
  readonly nowMs: number;
  readonly losses: LossCounter;
  readonly progress: FrameProgress;
}

/** What each body of an app's frame says, in the order of the schema. What only the gateway says is not among them. */
const bodies: Readonly<Record<string, (fields: FrameFields, reading: Reading) => NativeEvent | undefined>> = {
  send: ({ send }, reading) => send && readMessage(send, identified('send', send.otid, reading), reading),
  watermark: ({ watermark }, reading) => watermark && readReceipt(watermark, reading),
  retry: ({ retry }, reading) => retry && readNack(retry, identified('retry', retry.otid, reading)),
  typing: ({ typing }) => typing && readEphemeral(typing),
  key_query: ({ key_query: query }, { requestId }) => query && readKeyQuery(query, requestId),
  key_publish: ({ key_publish: publish }, { requestId }) => publish && readKeyPublish(publish, requestId),
  key_count: ({ key_count: count }, { requestId, losses }) => count && readKeyCount(count, requestId, losses),
  device_query: ({ device_query: query }, { requestId }) => query && readDeviceQuery(query, requestId),
  device_change: ({ device_change: change }, reading) => change && readDeviceChange(change, reading),
  ack: ({ ack }, reading) => ack && readAck(ack, identified('ack', ack.otid, reading).otid),
};
const bodyReaders = Object.values(bodies);

/** Messenger's dialect: one serialised `Frame` each, of the schema in `frame.proto`. */
export const messengerDialect: NativeDialect = {
  platform: 'messenger',
  contentType: 'application/x-protobuf',
  frameNames: Object.keys(bodies),
  read: (frame, nowMs) =>
    readFrame((progress) => {
      const losses = createLossCounter();
      const fields = parseFrame(frame, losses);
      const requestId = String(fields.request_id ?? 0n);
      progress.requestId = requestId;
      const event = eventOf(fields, { requestId, nowMs, losses, progress });
      return { event, losses: losses.losses() };
    }),
  mintNativeId: mintOtid,
  nextNativeId: (otid) => String(BigInt.asUintN(64, BigInt(otid) + 1n)),
  writeMessage: (message) => frameBytes({ send: writeMessage(message) }),
  writeReceipt: (receipt) => frameBytes(writeReceipt(receipt)),
  writeNack: (nack) => frameBytes(writeNack(nack)),
  writeEphemeral: (ephemeral) => frameBytes(writeEphemeral(ephemeral)),
  writeNotice: (notice) => frameBytes(writeNotice(notice)),
  writeOutcome: (message, outcome) => frameBytes(writeOutcome(message, outcome)),
  writeLater: (nativeId, outcome) => frameBytes(writeLater(nativeId, outcome)),
  writeTaken: (event) => {
    const requestId = ('requestId' in event ? event.requestId : undefined) ?? '0';
    return requestId === '0' ? undefined : frameBytes(writeTaken(requestId));
  },
  writeKeys: ({ requestId }, entries) => answerBytes(requestId, writeKeys(entries)),
  writeKeyCount: ({ requestId, device }, remaining) =>
    answerBytes(requestId, writeKeyCount(device, remaining)),
  writeKeysTaken: ({ requestId }) => frameBytes(writeTaken(requestId)),
  writeDevices: ({ requestId }, entries) => answerBytes(requestId, writeDevices(entries)),
  writeRequestRefused: (request, refusal) => frameBytes(writeRequestRefused(request, refusal)),
  writeError: (error) => frameBytes(writeError(error)),
};

const eventOf = (fields: FrameFields, reading: Reading): NativeEvent => {
  for (const read of bodyReaders) {
    const event = read(fields, reading);
    if (event) return event;
  }
  return frameFlaw('unsupported', 'frame');
};

/** The offline threading id, never 0, and the request id: both address the answer. */
const identified = (
  frameName: string,
  otid: bigint | undefined,
  { requestId, progress }: Reading,
): { readonly otid: string; readonly requestId: string } => {
  progress.frameName = frameName;
  if (otid === undefined || otid === 0n) return frameFlaw('invalid', 'missing', `${frameName}.otid`);
  progress.nativeId = String(otid);
  return { otid: progress.nativeId, requestId };
};

/** A request id addresses its answer. */
const answerBytes = (requestId: string, frame: FrameProperties): Uint8Array =>
  frameBytes({ ...frame, requestId: toLong(BigInt(requestId)) });
