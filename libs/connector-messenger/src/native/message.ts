import { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import {
  type DeliveredMessage,
  frameFlaw,
  innerFormatOf,
  keyIdOf,
  type LossCounter,
  type NativeCiphertext,
  type NativeCiphertextType,
  nativeLimits,
  type NativeMessage,
  type NativeOriginProof,
  type NativeSealed,
  type OpaqueField,
  refuseOpaqueTotal,
  refuseTwice,
  sizedBytesOf,
  timeMsOf,
  withinOf,
} from '#libs/connector/native';
import { deviceOf, deviceText, ownDeviceOf, threadOf, writeDevice, writeThread } from './address.ts';
import type { DevicePayloadFields, OriginProofFields, SendFields } from './frame-schema.ts';

const { CiphertextKind, KindHint } = sealpost.native.messenger.v1;

/** The kinds of a device's own ciphertext, and the one for all devices of a group. */
const deviceKinds: ReadonlyMap<number, NativeCiphertextType> = new Map([
  [CiphertextKind.CIPHERTEXT_KIND_PREKEY, 'signal-prekey'],
  [CiphertextKind.CIPHERTEXT_KIND_WHISPER, 'signal-message'],
]);
const sharedKinds: ReadonlyMap<number, NativeCiphertextType> = new Map([
  [CiphertextKind.CIPHERTEXT_KIND_SENDER_KEY, 'sender-key'],
]);
const kindOfType = {
  'signal-prekey': CiphertextKind.CIPHERTEXT_KIND_PREKEY,
  'signal-message': CiphertextKind.CIPHERTEXT_KIND_WHISPER,
  'sender-key': CiphertextKind.CIPHERTEXT_KIND_SENDER_KEY,
} as const satisfies Record<NativeCiphertextType, number>;

/** Each hint with its feature bit. A frame has room for one: the first of these that is set. */
const hints: readonly (readonly [bit: number, hint: number])[] = [
  [16, KindHint.KIND_HINT_UNSEND],
  [8, KindHint.KIND_HINT_EDIT],
  [4, KindHint.KIND_HINT_REACTION],
  [32, KindHint.KIND_HINT_POLL],
  [2, KindHint.KIND_HINT_MEDIA],
  [1, KindHint.KIND_HINT_TEXT],
];

/** What goes along to devices of this app only. */
const identityHashLabel = 'messenger/identity-hash';
const frankingVersionLabel = 'messenger/franking-version';
const repairCountBounds = [1, 5] as const;
const sealedMax = 3;
const identityHashBytes = 10;
const payloadBounds = [1, nativeLimits.payloadBytesMax] as const;
const registrationBounds = [1, nativeLimits.registrationIdMax] as const;
const sendTokenBounds = [1, nativeLimits.sendTokenBytesMax] as const;
const signatureBounds = [nativeLimits.signatureBytes, nativeLimits.signatureBytes] as const;

/** Reads `Send`. The frame's otid was read before, since it addresses the answer. */
export const readMessage = (
  send: SendFields,
  { otid, requestId }: { readonly otid: string; readonly requestId: string },
  { losses, nowMs }: { readonly losses: LossCounter; readonly nowMs: number },
): NativeMessage => {
  const thread = threadOf(send.thread, 'send.thread');
  const sender = ownDeviceOf(send.sender, 'send.sender');
  const sentAtMs = timeMsOf(send.timestamp_ms ?? 0n, nowMs, 'send.timestamp_ms');
  const innerFormat = innerFormatIn(send);
  const featureBits = featureBitsOf(send, losses);
  const body = bodyOf(send, thread.kind === 'group');
  const companions = companionsOf(send);
  const originProof = originProofOf(send.origin_proof, losses);
  const repair = repairOf(send, body);
  refuseOpaqueTotal(opaqueBytesIn(send));
  countGatewayFields(send, losses);
  return {
    class: 'message',
    nativeId: otid,
    requestId,
    thread,
    sender,
    senderDeviceText: deviceText(sender),
    sentAtMs,
    ...body,
    innerFormat,
    featureBits,
    contentHint: contentHintOf(send, body.level),
    ttlSeconds: withinOf(send.ttl_seconds ?? 0, [0, nativeLimits.ttlSecondsMax], 'send.ttl_seconds'),
    ...companions,
    ...(originProof ? { originProof } : {}),
    ...(repair ? { repair } : {}),
  };
};

/** Writes `Send` to one device. */
export const writeMessage = (message: DeliveredMessage): sealpost.native.messenger.v1.Send.$Properties => ({
  otid: toLong(BigInt(message.nativeId)),
  thread: writeThread(message.group, message.sender),
  sender: writeDevice(message.sender),
  timestampMs: toLong(message.threadMs),
  innerFormat: message.innerFormat,
  kindHint: hints.find(([bit]) => (message.featureBits & bit) !== 0)?.[1] ?? KindHint.KIND_HINT_UNSPECIFIED,
  devices: message.ciphertext
    ? [
        {
          id: writeDevice(message.recipient),
          kind: kindOfType[message.ciphertext.type],
          payload: message.ciphertext.payload,
          registrationId: message.ciphertext.registrationId ?? 0,
        },
      ]
    : [],
  ...(message.shared
    ? { shared: { kind: kindOfType[message.shared.type], payload: message.shared.payload } }
    : {}),
  sealed: message.sealed ? [message.sealed] : [],
  frankingTag: message.frankingTag ?? new Uint8Array(),
  frankingVersion: frankingVersionIn(message.attachments),
  identityHash: attachmentIn(message.attachments, identityHashLabel) ?? new Uint8Array(),
  hideOnFailure: message.contentHint === 'implicit',
  repairCount: message.repairCount ?? 0,
  originApp: message.originApp,
  originId: message.originId,
  ...(message.originProof ? { originProof: message.originProof } : {}),
});

/**
 * The offline threading id of a message from another app, in the public form: the conversation's clock above the first
 * 22 bits of the envelope id.
 */
export const mintOtid = (envelopeId: Uint8Array, threadMs: number): string => {
  const head = Buffer.from(envelopeId.subarray(0, 3)).readUIntBE(0, 3) >> 2;
  return String((BigInt(threadMs) << 22n) | BigInt(head));
};

const innerFormatIn = ({ inner_format: format = '' }: SendFields): string =>
  format === ''
    ? frameFlaw('invalid', 'missing', 'send.inner_format')
    : innerFormatOf(format, 'send.inner_format');

const featureBitsOf = ({ kind_hint: hint = 0 }: SendFields, losses: LossCounter): number => {
  if (hint === 0) return 0;
  const found = hints.find(([, known]) => known === hint);
  if (!found) losses.add('hint_unknown', 'send.kind_hint');
  return found?.[0] ?? 0;
};

type Body = Pick<NativeMessage, 'level' | 'ciphertexts' | 'shared' | 'sealed'>;

/** Ciphertexts for devices, one shared by a group, both, or sealed bodies and neither. */
const bodyOf = (send: SendFields, isGroup: boolean): Body => {
  const { devices = [], shared, sealed = [] } = send;
  if (sealed.length > 0) {
    if (devices.length > 0 || shared) frameFlaw('invalid', 'conflict', 'send.sealed');
    return { level: 'app-sealed', ciphertexts: [], sealed: sealedBodiesOf(sealed) };
  }
  if (shared && !isGroup) frameFlaw('invalid', 'conflict', 'send.shared');
  if (devices.length === 0 && !shared) frameFlaw('invalid', 'missing', 'send.devices');
  if (devices.length > nativeLimits.devicesMax) frameFlaw('too_large', 'devices', 'send.devices');
  const ciphertexts = devices.map(ciphertextOf);
  refuseTwice(
    ciphertexts.map(({ device }) => deviceText(device)),
    'send.devices.id',
  );
  return { level: 'e2ee', ciphertexts, ...(shared ? { shared: sharedOf(shared) } : {}), sealed: [] };
};

const ciphertextOf = (fields: DevicePayloadFields): NativeCiphertext => ({
  device: deviceOf(fields.id, 'send.devices.id'),
  ...typedPayloadOf(fields, deviceKinds, 'send.devices'),
  ...(fields.registration_id
    ? { registrationId: withinOf(fields.registration_id, registrationBounds, 'send.devices.registration_id') }
    : {}),
});

const sharedOf = (fields: DevicePayloadFields): NonNullable<NativeMessage['shared']> => {
  if (fields.id) frameFlaw('invalid', 'conflict', 'send.shared.id');
  if (fields.registration_id) frameFlaw('invalid', 'conflict', 'send.shared.registration_id');
  return typedPayloadOf(fields, sharedKinds, 'send.shared');
};

const typedPayloadOf = (
  { kind = 0, payload = new Uint8Array() }: DevicePayloadFields,
  kinds: ReadonlyMap<number, NativeCiphertextType>,
  field: string,
): { readonly type: NativeCiphertextType; readonly payload: Uint8Array } => ({
  type: kinds.get(kind) ?? frameFlaw('invalid', 'enum', `${field}.kind`),
  payload: sizedBytesOf(payload, payloadBounds, `${field}.payload`),
});

const sealedBodiesOf = (sealed: NonNullable<SendFields['sealed']>): readonly NativeSealed[] => {
  if (sealed.length > sealedMax) frameFlaw('invalid', 'length', 'send.sealed');
  const bodies = sealed.map(({ key_id = '', payload = new Uint8Array() }) => ({
    keyId: keyIdIn(key_id, 'send.sealed.key_id'),
    payload: sizedBytesOf(payload, payloadBounds, 'send.sealed.payload'),
  }));
  refuseTwice(
    bodies.map(({ keyId }) => keyId),
    'send.sealed.key_id',
  );
  return bodies;
};

const keyIdIn = (text: string, field: string): string =>
  text === '' ? frameFlaw('invalid', 'missing', field) : keyIdOf(text, field);

/** The opaque bytes beside the body; what is empty was not said. */
const companionsOf = (send: SendFields) => {
  const frankingTag = companion(send.franking_tag, nativeLimits.frankingTagBytes, 'send.franking_tag');
  const identityHash = companion(send.identity_hash, identityHashBytes, 'send.identity_hash');
  const { send_token: token = new Uint8Array() } = send;
  const attachments: readonly OpaqueField[] = [
    ...(identityHash ? [{ label: identityHashLabel, bytes: identityHash }] : []),
    ...(send.franking_version
      ? [{ label: frankingVersionLabel, bytes: u32Bytes(send.franking_version) }]
      : []),
  ];
  return {
    ...(frankingTag ? { frankingTag } : {}),
    attachments,
    ...(token.length > 0 ? { sendToken: sizedBytesOf(token, sendTokenBounds, 'send.send_token') } : {}),
  };
};

const companion = (bytes: Uint8Array | undefined, length: number, field: string): Uint8Array | undefined =>
  bytes === undefined || bytes.length === 0 ? undefined : sizedBytesOf(bytes, [length, length], field);

const u32Bytes = (value: number): Uint8Array => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const attachmentIn = (attachments: readonly OpaqueField[], label: string): Uint8Array | undefined =>
  attachments.find((attachment) => attachment.label === label)?.bytes;

const frankingVersionIn = (attachments: readonly OpaqueField[]): number => {
  const bytes = attachmentIn(attachments, frankingVersionLabel);
  return bytes?.length === 4 ? Buffer.from(bytes).readUInt32BE() : 0;
};

const originProofOf = (
  fields: OriginProofFields | undefined,
  losses: LossCounter,
): NativeOriginProof | undefined => {
  if (!fields) return undefined;
  if (fields.digests?.length) losses.add('unknown_field', 'send.origin_proof');
  const { header = new Uint8Array(), signature = new Uint8Array() } = fields;
  return {
    keyId: keyIdIn(fields.key_id ?? '', 'send.origin_proof.key_id'),
    header: sizedBytesOf(header, [1, nativeLimits.originHeaderBytesMax], 'send.origin_proof.header'),
    signature: sizedBytesOf(signature, signatureBounds, 'send.origin_proof.signature'),
  };
};

/** A repair goes to the one device that asked for it. */
const repairOf = ({ repair_count: count = 0 }: SendFields, body: Body): NativeMessage['repair'] => {
  if (count === 0) return undefined;
  withinOf(count, repairCountBounds, 'send.repair_count');
  const [target, ...more] = body.ciphertexts;
  if (!target || more.length > 0 || body.shared) return frameFlaw('invalid', 'conflict', 'send.repair_count');
  return { count, targetDeviceText: deviceText(target.device) };
};

const contentHintOf = (send: SendFields, level: NativeMessage['level']): NativeMessage['contentHint'] => {
  if (level === 'app-sealed') return 'unspecified';
  return send.hide_on_failure ? 'implicit' : 'resendable';
};

const opaqueBytesIn = (send: SendFields) => [
  ...(send.devices ?? []).map(({ payload }) => ({ field: 'send.devices.payload', bytes: payload })),
  { field: 'send.shared.payload', bytes: send.shared?.payload },
  ...(send.sealed ?? []).map(({ payload }) => ({ field: 'send.sealed.payload', bytes: payload })),
  { field: 'send.franking_tag', bytes: send.franking_tag },
  { field: 'send.send_token', bytes: send.send_token },
  { field: 'send.identity_hash', bytes: send.identity_hash },
];

/** What only the gateway says is no more than an unknown field when an app says it. */
const countGatewayFields = ({ origin_app: app, origin_id: id }: SendFields, losses: LossCounter): void =>
  losses.add('unknown_field', 'send', [app, id].filter((text) => text !== undefined && text !== '').length);
