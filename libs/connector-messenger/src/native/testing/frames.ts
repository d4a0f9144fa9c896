import { sealpost } from '#contracts/native';
import type { FrameReading, NativeEvent } from '#libs/connector/native';
import { messengerDialect } from '../dialect.ts';

const { Frame } = sealpost.native.messenger.v1;

/** The time at which frames are read in specs. */
export const nowMs = 1_790_000_000_000;

type Json = Readonly<Record<string, unknown>>;

/** A frame from its proto3 JSON. */
export const frameOf = (json: Json): Buffer => Buffer.from(Frame.encode(Frame.fromObject(json)).finish());

/** The proto3 JSON of a frame, as generated code reads it. */
export const jsonOf = (frame: Uint8Array): Json =>
  Frame.toObject(Frame.decode(frame), { longs: String, bytes: String });

const base64 = (byte: number, length: number): string => Buffer.alloc(length, byte).toString('base64');

export const own = { fbid: '61555000111222', device: 4 };
export const peer = { fbid: '61555000333444', device: 0 };
const alias = { fbid: '18446744073709551615', device: 65_535 };
const dm = { otherFbid: peer.fbid };
const group = { threadFbid: '8888000022223333' };
const at = String(nowMs - 1_000);

export const bundle = {
  registrationId: 16_383,
  keyType: 5,
  identityKey: base64(1, 32),
  signedPrekey: { id: 77, publicKey: base64(2, 32), signature: base64(3, 64) },
  oneTime: { id: 16_777_215, publicKey: base64(4, 32) },
  identityList: base64(5, 300),
};

/** A message for two devices with everything that may go with it. */
export const dmSend = {
  otid: '9007199254740993',
  thread: dm,
  sender: own,
  timestampMs: at,
  innerFormat: 'armadillo/1',
  kindHint: 2,
  devices: [
    { id: peer, kind: 1, payload: base64(6, 40), registrationId: 4_711 },
    { id: { fbid: peer.fbid, device: 9 }, kind: 2, payload: base64(6, 40) },
  ],
  frankingTag: base64(7, 32),
  frankingVersion: 3,
  identityHash: base64(8, 10),
  sendToken: base64(9, 32),
  hideOnFailure: true,
  ttlSeconds: 86_400,
  originProof: { keyId: 'ms-2026', header: base64(10, 240), signature: base64(11, 64) },
};

/** One frame of each kind that an app sends, by what it is. */
export const frames: Readonly<Record<string, Json>> = {
  'a message in a dm': { requestId: '18446744073709551615', send: dmSend },
  'a message in a group': {
    requestId: '2',
    send: {
      otid: '9223372036854775808',
      thread: group,
      sender: { fbid: '9223372036854775807', device: 0 },
      timestampMs: at,
      innerFormat: 'sealpost.content/1',
      devices: [{ id: alias, kind: 1, payload: base64(12, 60) }],
      shared: { kind: 3, payload: base64(13, 200) },
    },
  },
  'a sealed message': {
    requestId: '3',
    send: {
      otid: '7400000000000000003',
      thread: { otherFbid: alias.fbid },
      sender: own,
      timestampMs: at,
      innerFormat: 'sealpost.content/1',
      kindHint: 1,
      sealed: [
        { keyId: 'ig-k1', payload: base64(14, 80) },
        { keyId: 'ms-own', payload: base64(15, 80) },
      ],
    },
  },
  'a repair': {
    requestId: '4',
    send: {
      otid: '9007199254740993',
      thread: dm,
      sender: own,
      timestampMs: at,
      innerFormat: 'armadillo/1',
      kindHint: 5,
      devices: [{ id: peer, kind: 1, payload: base64(16, 90), registrationId: 1 }],
      repairCount: 2,
    },
  },
  'a watermark': {
    requestId: '5',
    watermark: { thread: dm, reader: own, kind: 2, watermarkMs: at, actionMs: at },
  },
  'a retry': {
    requestId: '6',
    retry: {
      otid: '9007199254740993',
      thread: dm,
      from: own,
      authorFbid: peer.fbid,
      count: 2,
      registrationId: 16_383,
      bundle,
    },
  },
  typing: { typing: { thread: dm, sender: { fbid: own.fbid }, state: 1 } },
  'a claim': {
    requestId: '7',
    keyQuery: { requester: own, targets: [{ fbid: alias.fbid }, peer], claimId: base64(17, 16) },
  },
  'an upload': {
    requestId: '8',
    keyPublish: {
      device: own,
      registrationId: 16_383,
      identityKey: base64(1, 32),
      signedPrekey: bundle.signedPrekey,
      oneTime: [bundle.oneTime, { publicKey: base64(18, 32) }],
      identityList: base64(19, 4_096),
    },
  },
  'a count': { requestId: '9', keyCount: { device: own } },
  'a query of devices': { requestId: '10', deviceQuery: { fbids: [peer.fbid, alias.fbid] } },
  'a change of devices': {
    requestId: '11',
    deviceChange: { fbid: own.fbid, kind: 2, devices: [0, 65_535], timestampMs: at },
  },
  'a word on a delivered message': { ack: { otid: alias.fbid, code: 'received' } },
};

/** The same frames as bytes. */
export const seeds = Object.entries(frames).map(([name, json]) => ({ name, frame: frameOf(json) }));

export const read = (frame: Uint8Array): FrameReading => messengerDialect.read(frame, nowMs);

/** The event of a frame that has to be read. */
export const eventOf = <C extends NativeEvent['class']>(
  frame: Uint8Array,
  eventClass: C,
): Extract<NativeEvent, { readonly class: C }> => {
  const reading = read(frame);
  if (!reading.ok) throw new Error(`refused: ${reading.error.code}/${reading.error.rule}`);
  if (!isOf(eventClass, reading.event)) throw new Error(`read as ${reading.event.class}`);
  return reading.event;
};

const isOf = <C extends NativeEvent['class']>(
  eventClass: C,
  event: NativeEvent,
): event is Extract<NativeEvent, { readonly class: C }> => event.class === eventClass;
