import { randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/native';
import { fromLong, toLong } from '#libs/contracts';
import { type Platform, platforms } from '#libs/envelope';
import type { Heard, OutgoingMessage, OwnDevice, Peer, ReceivedMessage } from '../app-frames.ts';

const { CiphertextKind, KindHint } = sealpost.native.messenger.v1;

type Send = sealpost.native.messenger.v1.Send.$Properties;
type Ack = sealpost.native.messenger.v1.Ack.$Properties;
type Device = sealpost.native.messenger.v1.Device.$Properties;
type Frame = sealpost.native.messenger.v1.Frame.$Properties;

const kinds = {
  prekey: CiphertextKind.CIPHERTEXT_KIND_PREKEY,
  message: CiphertextKind.CIPHERTEXT_KIND_WHISPER,
} as const;

/** An offline threading id: a number of 64 bits, not 0. */
export const newId = (): string => String(randomBytes(8).readBigUInt64BE() | 1n);

/** An own user's device. */
export const ownDevice = ({ user, device }: OwnDevice): Device => ({ fbid: toLong(BigInt(user)), device });

/** A user of another app, or one device of it. */
export const peerDevice = ({ alias }: Peer, device?: number): Device => ({
  fbid: toLong(BigInt(alias)),
  ...(device === undefined ? {} : { device }),
});

/** A conversation of two is named by the other. */
export const threadWith = ({ alias }: Peer) => ({ otherFbid: toLong(BigInt(alias)) });

/** Writes `Send`. */
export const sendOf = ({
  id,
  from,
  to,
  sentAtMs,
  innerFormat,
  body,
  proof,
}: OutgoingMessage): Pick<Frame, 'send'> => ({
  send: {
    otid: toLong(BigInt(id)),
    thread: threadWith(to),
    sender: ownDevice(from),
    timestampMs: toLong(sentAtMs),
    innerFormat,
    kindHint: KindHint.KIND_HINT_TEXT,
    ...(body.kind === 'sealed'
      ? { sealed: body.sealed.map(({ keyId, payload }) => ({ keyId, payload })) }
      : {
          devices: body.ciphertexts.map(({ device, type, payload }) => ({
            id: peerDevice(to, device),
            kind: kinds[type],
            payload,
          })),
        }),
    ...(proof ? { originProof: proof } : {}),
  },
});

/** Reads `Send`. The alias of a user says nothing of its app; the message's origin does. */
export const messageFrom = (send: Send): ReceivedMessage => {
  const [device] = send.devices ?? [];
  const [sealed] = send.sealed ?? [];
  const { originProof: proof } = send;
  return {
    id: String(fromLong(send.otid)),
    from: { app: appNamed(send.originApp), alias: String(fromLong(send.sender?.fbid)) },
    to: { user: String(fromLong(device?.id?.fbid)), device: device?.id?.device ?? 0 },
    threadMs: Number(fromLong(send.timestampMs)),
    innerFormat: send.innerFormat ?? '',
    originId: send.originId ?? '',
    ...(device?.payload && {
      ciphertext: { type: device.kind === kinds.prekey ? 'prekey' : 'message', payload: device.payload },
    }),
    ...(sealed?.payload && { sealed: { keyId: sealed.keyId ?? '', payload: sealed.payload } }),
    ...(proof && {
      proof: {
        keyId: proof.keyId ?? '',
        header: proof.header ?? none,
        signature: proof.signature ?? none,
        digests: proof.digests ?? none,
      },
    }),
  };
};

/** Reads `Ack`: what became of a message or of something told; or, after that, which place a message got. */
export const ackFrom = ({ otid, code, rule, timestampMs }: Ack): Heard => {
  const of = String(fromLong(otid));
  if (of === '0') return { kind: 'taken' };
  if (code === 'routed') return { kind: 'routed', of, id: of, threadMs: Number(fromLong(timestampMs)) };
  return { kind: 'outcome', of, outcome: code ?? '', ...(rule ? { reason: rule } : {}) };
};

/** Writes `Ack` for a message that was delivered. */
export const storedOf = ({ id }: ReceivedMessage): Pick<Frame, 'ack'> => ({
  ack: { otid: toLong(BigInt(id)), code: 'received' },
});

const none = new Uint8Array();

const appNamed = (name: string | null | undefined): Platform =>
  platforms.find((platform) => platform === name) ?? 'messenger';
