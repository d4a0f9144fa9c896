import { randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/native';
import { fromLong, toLong } from '#libs/contracts';
import type { DialectFrames, NativePerson } from './dialect-frames.ts';

const { CiphertextKind, Frame, KindHint } = sealpost.native.messenger.v1;
const registrationId = 9;

/** Protobuf frames. */
export const messengerFrames: DialectFrames = {
  contentType: 'application/x-protobuf',
  newId: () => String(randomBytes(8).readBigUInt64BE() | 1n),
  writeMessage: ({ id, from, to, sealedTo, payload, repairCount = 0 }) =>
    Frame.encode({
      requestId: toLong(1),
      send: {
        otid: toLong(BigInt(id)),
        thread: { otherFbid: aliasOf(to) },
        sender: { fbid: toLong(BigInt(from.user)), device: from.device },
        timestampMs: toLong(Date.now()),
        innerFormat: 'sealpost.content/1',
        kindHint: KindHint.KIND_HINT_TEXT,
        repairCount,
        ...(sealedTo === undefined
          ? {
              devices: [
                {
                  id: { fbid: aliasOf(to), device: to.device },
                  kind: CiphertextKind.CIPHERTEXT_KIND_WHISPER,
                  payload,
                },
              ],
            }
          : { sealed: [{ keyId: `${sealedTo}-key`, payload }] }),
      },
    }).finish(),
  payloadsIn: (frame) => {
    const { send } = Frame.decode(frame);
    return [...(send?.devices ?? []), ...(send?.sealed ?? [])].map(({ payload }) =>
      Buffer.from(payload ?? []),
    );
  },
  idIn: (frame) => {
    const { send, retry } = Frame.decode(frame);
    return String(fromLong(send?.otid ?? retry?.otid));
  },
  authorIn: (frame) => String(fromLong(Frame.decode(frame).send?.sender?.fbid)),
  asksAgain: (frame) => Frame.decode(frame).retry != null,
  writeAck: (frame) =>
    Frame.encode({ ack: { otid: Frame.decode(frame).send?.otid ?? null, code: 'received' } }).finish(),
  writeRetry: (frame, { user, device }) => {
    const { send } = Frame.decode(frame);
    return Frame.encode({
      requestId: toLong(2),
      retry: {
        otid: send?.otid ?? null,
        thread: { otherFbid: send?.sender?.fbid ?? null },
        from: { fbid: toLong(BigInt(user)), device },
        count: 1,
        registrationId,
      },
    }).finish();
  },
  outcomeIn: (answer) => {
    const { ack, error } = Frame.decode(answer);
    const { field = '', rule = '' } = ack ?? error ?? {};
    return field === '' ? (ack?.code ?? error?.code ?? '') : `${field}/${rule}`;
  },
};

const aliasOf = ({ aliases }: NativePerson) => toLong(BigInt(aliases['messenger'] ?? '0'));
