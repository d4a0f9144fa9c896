import { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import {
  type DeliveredMessage,
  frameFlaw,
  type LossCounter,
  nativeLimits,
  type NativeMessage,
  refuseOpaqueTotal,
  timeMsOf,
  withinOf,
} from '#libs/connector/native';
import { deviceText, ownDeviceOf, threadOf, writeDevice, writeThread } from './address.ts';
import { innerFormatIn } from './fields.ts';
import type { SendFields } from './frame-schema.ts';
import { type Body, bodyOf, writeBody } from './message-body.ts';
import { companionsOf, originProofOf, writeCompanions } from './message-companions.ts';

const { KindHint } = sealpost.native.messenger.v1;

/** Each hint with its feature bit. A frame has room for one: the first of these that is set. */
const hints: readonly (readonly [bit: number, hint: number])[] = [
  [16, KindHint.KIND_HINT_UNSEND],
  [8, KindHint.KIND_HINT_EDIT],
  [4, KindHint.KIND_HINT_REACTION],
  [32, KindHint.KIND_HINT_POLL],
  [2, KindHint.KIND_HINT_MEDIA],
  [1, KindHint.KIND_HINT_TEXT],
];

const repairCountBounds = [1, 5] as const;

/** Reads `Send`. The frame's otid was read before, since it addresses the answer. */
export const readMessage = (
  send: SendFields,
  { otid, requestId }: { readonly otid: string; readonly requestId: string },
  { losses, nowMs }: { readonly losses: LossCounter; readonly nowMs: number },
): NativeMessage => {
  const thread = threadOf(send.thread, 'send.thread');
  const sender = ownDeviceOf(send.sender, 'send.sender');
  const sentAtMs = timeMsOf(send.timestamp_ms ?? 0n, nowMs, 'send.timestamp_ms');
  const innerFormat = innerFormatIn(send.inner_format ?? '', 'send.inner_format');
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
  thread: writeThread(message.group, message.peer ?? message.sender),
  sender: writeDevice(message.sender),
  timestampMs: toLong(message.threadMs),
  innerFormat: message.innerFormat,
  kindHint: hints.find(([bit]) => (message.featureBits & bit) !== 0)?.[1] ?? KindHint.KIND_HINT_UNSPECIFIED,
  ...writeBody(message),
  ...writeCompanions(message),
  hideOnFailure: message.contentHint === 'implicit',
  repairCount: message.repairCount ?? 0,
  originApp: message.originApp,
  originId: message.originId,
});

/**
 * The offline threading id of a message from another app, in the public form: the conversation's clock above the first
 * 22 bits of the envelope id.
 */
export const mintOtid = (envelopeId: Uint8Array, threadMs: number): string => {
  const head = Buffer.from(envelopeId.subarray(0, 3)).readUIntBE(0, 3) >> 2;
  return String((BigInt(threadMs) << 22n) | BigInt(head));
};

const featureBitsOf = ({ kind_hint: hint = 0 }: SendFields, losses: LossCounter): number => {
  if (hint === 0) return 0;
  const found = hints.find(([, known]) => known === hint);
  if (!found) losses.add('hint_unknown', 'send.kind_hint');
  return found?.[0] ?? 0;
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
