import { fromLong, toLong } from '#libs/contracts';
import {
  frameFlaw,
  type NativeDialect,
  type NativeRequest,
  type NativeTransportAck,
  readFrame,
} from '#libs/connector/native';
import { frameBytes, parseFrame } from './frame.ts';
import { mintOtid, writeMessage } from './message.ts';
import { writeError, writeLater, writeOutcome } from './outcome.ts';

/** Messenger's dialect: protobuf frames. It receives messages; what its users send is not read yet. */
export const messengerDialect: NativeDialect = {
  platform: 'messenger',
  contentType: 'application/x-protobuf',
  read: (frame) =>
    readFrame((progress) => {
      const { requestId, ack } = parseFrame(frame);
      progress.requestId = String(fromLong(requestId));
      if (!ack) return frameFlaw('unsupported', 'frame');
      const otid = fromLong(ack.otid);
      if (otid === 0n) return frameFlaw('invalid', 'missing', 'ack.otid');
      return {
        event: {
          class: 'transport_ack',
          of: 'message',
          nativeId: String(otid),
          verdict: verdicts[ack.code ?? ''] ?? 'redeliver',
        },
        losses: [],
      };
    }),
  mintNativeId: mintOtid,
  writeMessage: (message) => frameBytes({ requestId: toLong(0n), send: writeMessage(message) }),
  writeReceipt: () => undefined,
  writeNack: () => undefined,
  writeEphemeral: () => undefined,
  writeNotice: () => undefined,
  writeOutcome: (message, outcome) => frameBytes(writeOutcome(message, outcome)),
  writeLater: (nativeId, outcome) => frameBytes(writeLater(nativeId, outcome)),
  writeTaken: () => undefined,
  writeKeys: (claim) => refused(claim),
  writeKeyCount: (request) => refused(request),
  writeKeysTaken: (request) => refused(request),
  writeDevices: (query) => refused(query),
  writeRequestRefused: (request, refusal) =>
    frameBytes(
      writeError({
        ...refusal,
        frameName: '',
        code: 'unsupported',
        requestId: ('requestId' in request ? request.requestId : undefined) ?? '0',
      }),
    ),
  writeError: (error) => frameBytes(writeError(error)),
};

const refused = ({ requestId }: NativeRequest): Uint8Array =>
  frameBytes(writeError({ code: 'unsupported', rule: 'frame', field: '', frameName: '', requestId }));

/** The app's word on a delivered message. */
const verdicts: Readonly<Record<string, NativeTransportAck['verdict']>> = {
  received: 'ack',
  undecodable: 'dead-letter',
  again: 'redeliver',
};
