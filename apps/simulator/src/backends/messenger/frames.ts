import { sealpost } from '#contracts/native';
import { fromLong, toLong } from '#libs/contracts';
import type { AppFrames, Asking, Heard } from '../app-frames.ts';
import { bundlesFrom, claimOf, publishOf } from './keys.ts';
import { ackFrom, messageFrom, newId, sendOf, storedOf } from './messages.ts';
import { receiptFrom, typingFrom, typingOf, watermarkOf } from './signals.ts';

const { Frame } = sealpost.native.messenger.v1;

type FrameFields = sealpost.native.messenger.v1.Frame.$Properties;

const bytes = (frame: FrameFields): Uint8Array => Frame.encode(frame).finish();
const asking =
  (body: FrameFields): Asking =>
  (requestId) =>
    bytes({ ...body, requestId: toLong(requestId) });

/** Messenger's dialect: protobuf frames. */
export const messengerFrames: AppFrames = {
  app: 'messenger',
  contentType: 'application/x-protobuf',
  newId,
  deviceText: ({ user, device }) => `${user}:${device}`,
  message: (message) => asking(sendOf(message)),
  read: (from, to, _thread, upTo, atMs) => asking(watermarkOf(from, to, upTo, atMs)),
  typing: (from, to, _thread, state) => bytes(typingOf(from, to, state)),
  keys: {
    publish: (device, upload) => asking(publishOf(device, upload)),
    claim: (device, of) => asking(claimOf(device, of)),
  },
  stored: (message) => bytes(storedOf(message)),
  hear: (frame) => {
    const decoded = Frame.decode(frame);
    const requestId = fromLong(decoded.requestId);
    return { heard: heardOf(decoded), ...(requestId === 0n ? {} : { answers: requestId }) };
  },
};

const heardOf = ({ send, ack, watermark, typing, keyAnswer, error }: FrameFields): Heard => {
  if (send) return { kind: 'message', message: messageFrom(send) };
  if (ack) return ackFrom(ack);
  if (watermark) return receiptFrom(watermark);
  if (typing) return typingFrom(typing);
  if (keyAnswer) return bundlesFrom(keyAnswer);
  return error ? { kind: 'refused', reason: error.rule ?? '' } : { kind: 'other' };
};
