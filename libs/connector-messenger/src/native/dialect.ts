import { fromLong, toLong } from '#libs/contracts';
import { frameFlaw, type NativeDialect, type NativeTransportAck, readFrame } from '#libs/connector/native';
import { frameBytes, parseFrame } from './frame.ts';
import { mintOtid, writeMessage } from './message.ts';
import { writeAccepted, writeError, writeRefused, writeRouted } from './outcome.ts';

/** Messenger's dialect: protobuf frames. It receives messages; what its users send is not read yet. */
export const messengerDialect: NativeDialect = {
  platform: 'messenger',
  contentType: 'application/x-protobuf',
  read: (frame) =>
    readFrame((progress) => {
      const { requestId, ack } = parseFrame(frame);
      progress.requestId = fromLong(requestId);
      if (!ack) return frameFlaw('unsupported', 'frame');
      const otid = fromLong(ack.otid);
      if (otid === 0n) return frameFlaw('invalid', 'missing', 'ack.otid');
      return {
        event: {
          class: 'transport_ack',
          nativeId: String(otid),
          verdict: verdicts[ack.code ?? ''] ?? 'redeliver',
        },
        losses: [],
      };
    }),
  mintNativeId: mintOtid,
  writeMessage: (message) => frameBytes({ requestId: toLong(0n), send: writeMessage(message) }),
  writeAccepted: (message, acceptedAtMs, repetition) =>
    frameBytes(writeAccepted(message, acceptedAtMs, repetition)),
  writeRefused: (message, outcome, details) => frameBytes(writeRefused(message, outcome, details)),
  writeRouted: (nativeId, threadMs, seq) => frameBytes(writeRouted(nativeId, threadMs, seq)),
  writeError: (error) => frameBytes(writeError(error)),
};

/** The app's word on a delivered message. */
const verdicts: Readonly<Record<string, NativeTransportAck['verdict']>> = {
  received: 'ack',
  undecodable: 'dead-letter',
  again: 'redeliver',
};
