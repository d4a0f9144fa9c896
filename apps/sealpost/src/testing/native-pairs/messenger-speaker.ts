import { randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/native';
import { fromLong, toLong } from '#libs/contracts';
import type { NativePerson } from '../native/dialects/dialect-frames.ts';
import { type Heard, innerFormat, keysText, nameOf, type Side, type Speaker } from './speaker.ts';

const { CiphertextKind, Frame, KindHint, TypingState, WatermarkKind } = sealpost.native.messenger.v1;

type Fields = sealpost.native.messenger.v1.Frame.$Properties;

/** Messenger's backend: protobuf frames. */
export const messengerSpeaker: Speaker = {
  app: 'messenger',
  contentType: 'application/x-protobuf',
  newId: () => String(randomBytes(8).readBigUInt64BE() | 1n),
  message: ({ id, me, peer, bodies, sealed, repairCount = 0 }) =>
    frame({
      send: {
        otid: toLong(BigInt(id)),
        thread: { otherFbid: fbid(peer) },
        sender: { fbid: fbid(me), device: me.device },
        timestampMs: toLong(Date.now()),
        innerFormat,
        kindHint: KindHint.KIND_HINT_TEXT,
        repairCount,
        devices: bodies.map(({ of, device, payload }) => ({
          id: { fbid: fbid(of), device },
          kind: CiphertextKind.CIPHERTEXT_KIND_WHISPER,
          payload,
        })),
        sealed: sealed ? [sealed] : [],
      },
    }),
  receipt: ({ me, peer }, state, { time }) =>
    state === 'played'
      ? undefined
      : frame({
          watermark: {
            thread: { otherFbid: fbid(peer) },
            reader: { fbid: fbid(me), device: me.device },
            kind:
              state === 'read' ? WatermarkKind.WATERMARK_KIND_READ : WatermarkKind.WATERMARK_KIND_DELIVERED,
            watermarkMs: toLong(BigInt(time)),
          },
        }),
  typing: ({ me, peer }, state) =>
    frame({
      requestId: toLong(0),
      typing: {
        thread: { otherFbid: fbid(peer) },
        sender: { fbid: fbid(me), device: me.device },
        state: state === 'composing' ? TypingState.TYPING_STATE_ON : TypingState.TYPING_STATE_OFF,
      },
    }),
  retry: ({ me, peer }, { id }, count, keys) =>
    frame({
      retry: {
        otid: toLong(BigInt(id)),
        thread: { otherFbid: fbid(peer) },
        from: { fbid: fbid(me), device: me.device },
        count,
        registrationId: keys?.registrationId ?? 9,
        ...(keys ? { bundle: { ...keys, keyType: 5, oneTime: keys.oneTime[0] ?? null } } : {}),
      },
    }),
  upload: (me, { oneTime, ...keys }) =>
    frame({
      keyPublish: { device: { fbid: fbid(me), device: me.device }, ...keys, oneTime: [...oneTime] },
    }),
  count: (me) => frame({ keyCount: { device: { fbid: fbid(me), device: me.device } } }),
  claim: ({ me, peer }) =>
    frame({
      keyQuery: {
        requester: { fbid: fbid(me), device: me.device },
        targets: [{ fbid: fbid(peer) }],
        claimId: randomBytes(16),
      },
    }),
  devices: ({ peer }: Side) => frame({ deviceQuery: { fbids: [fbid(peer)] } }),
  ack: (bytes) => {
    const { send } = Frame.decode(bytes);
    return send ? Frame.encode({ ack: { otid: send.otid ?? null, code: 'received' } }).finish() : undefined;
  },
  hear: (bytes) => hear(Frame.decode(bytes)),
  answer: (bytes) => {
    const { ack, error } = Frame.decode(bytes);
    const { code = '', field = '', rule = '' } = ack ?? error ?? {};
    return [code, field, rule].filter((word) => word !== '').join(' ');
  },
  keysIn: (bytes) =>
    (Frame.decode(bytes).keyAnswer?.entries ?? []).map(({ bundle, status }) => {
      if (!bundle) return status ?? '';
      const { registrationId, identityKey, signedPrekey, oneTime } = bundle;
      return keysText(
        {
          registrationId: registrationId ?? 0,
          identityKey: identityKey ?? none,
          signedPrekey: {
            id: 0,
            publicKey: signedPrekey?.publicKey ?? none,
            signature: signedPrekey?.signature ?? none,
          },
        },
        oneTime?.publicKey ?? none,
      );
    }),
  countIn: (bytes) => Frame.decode(bytes).keyCount?.remaining ?? -1,
  devicesIn: (bytes) =>
    Frame.decode(bytes).deviceAnswer?.entries?.flatMap(({ devices }) => devices ?? []) ?? [],
};

const hear = ({ send, watermark, typing, retry, ack }: Fields): Heard => {
  if (send) {
    const [device] = send.devices ?? [];
    return {
      kind: 'message',
      id: text(send.otid),
      from: text(send.sender?.fbid),
      ...(device ? { device: device.id?.device ?? 0 } : {}),
      thread: text(send.thread?.otherFbid),
      payloads: [...(send.devices ?? []), ...(send.sealed ?? [])].map(({ payload }) =>
        Buffer.from(payload ?? none),
      ),
      repairCount: send.repairCount ?? 0,
      origin: `${send.originApp} ${send.originId}`,
      time: text(send.timestampMs),
    };
  }
  if (watermark)
    return {
      kind: 'receipt',
      from: text(watermark.reader?.fbid),
      state: watermark.kind === WatermarkKind.WATERMARK_KIND_READ ? 'read' : 'delivered',
      refs: [text(watermark.watermarkMs)],
    };
  if (typing)
    return {
      kind: 'typing',
      from: text(typing.sender?.fbid),
      state: typing.state === TypingState.TYPING_STATE_ON ? 'composing' : 'paused',
    };
  if (retry)
    return {
      kind: 'retry',
      from: text(retry.from?.fbid),
      id: text(retry.otid),
      count: retry.count ?? 0,
      device: retry.from?.device ?? 0,
    };
  if (ack?.code === 'routed')
    return { kind: 'routed', from: '', id: text(ack.otid), time: text(ack.timestampMs) };
  return { kind: 'other', from: '' };
};

type Long = Parameters<typeof fromLong>[0];

const none = new Uint8Array();
const fbid = (person: NativePerson) => toLong(BigInt(nameOf('messenger', person)));
const text = (number: Long): string => String(fromLong(number));
const frame = (fields: Fields): Uint8Array => Frame.encode({ requestId: toLong(1), ...fields }).finish();
