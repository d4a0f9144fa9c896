import { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import {
  type DeliveredNack,
  type DeliveredReceipt,
  frameFlaw,
  type NativeAddress,
  type NativeNack,
  type NativeReceipt,
  type NativeReceiptKind,
  type NativeThread,
  timeMsOf,
  withinOf,
} from '#libs/connector/native';
import {
  ownAddressOf,
  ownDeviceOf,
  threadOf,
  userOf,
  writeDevice,
  writeThread,
  writeUser,
} from './address.ts';
import type { FrameProperties } from './frame.ts';
import type { FrameFields } from './frame-schema.ts';
import { bundleOf, registrationIdOf, writeBundle } from './keys.ts';

const { WatermarkKind } = sealpost.native.messenger.v1;

const receiptKinds: ReadonlyMap<number, NativeReceiptKind> = new Map([
  [WatermarkKind.WATERMARK_KIND_DELIVERED, 'delivered'],
  [WatermarkKind.WATERMARK_KIND_READ, 'read'],
]);
/** There is no word for `played`; it was read, at least. */
const watermarkKinds = {
  delivered: WatermarkKind.WATERMARK_KIND_DELIVERED,
  read: WatermarkKind.WATERMARK_KIND_READ,
  played: WatermarkKind.WATERMARK_KIND_READ,
} as const satisfies Record<NativeReceiptKind, number>;

const countBounds = [1, 5] as const;
/** From this count on a request brings fresh keys. */
const bundleFromCount = 2;

/** Reads `Watermark`. */
export const readReceipt = (
  watermark: NonNullable<FrameFields['watermark']>,
  { requestId, nowMs }: { readonly requestId: string; readonly nowMs: number },
): NativeReceipt => ({
  class: 'receipt',
  requestId,
  thread: threadOf(watermark.thread, 'watermark.thread'),
  reader: ownAddressOf(watermark.reader, 'watermark.reader'),
  kind: receiptKinds.get(watermark.kind ?? 0) ?? frameFlaw('invalid', 'enum', 'watermark.kind'),
  refs: [],
  watermarkMs: timeMsOf(watermark.watermark_ms ?? 0n, nowMs, 'watermark.watermark_ms'),
  ...(watermark.action_ms
    ? { timestampMs: timeMsOf(watermark.action_ms, nowMs, 'watermark.action_ms') }
    : {}),
});

/** Writes `Watermark`: everything up to a time of the conversation. */
export const writeReceipt = (receipt: DeliveredReceipt): FrameProperties => ({
  watermark: {
    thread: writeThread(receipt.thread, receipt.reader),
    reader: writeDevice(receipt.reader),
    kind: watermarkKinds[receipt.kind],
    watermarkMs: toLong(receipt.watermarkMs),
    actionMs: toLong(receipt.timestampMs),
  },
});

/** Reads `Retry`. The frame's otid was read before, since it addresses the answer. */
export const readNack = (
  retry: NonNullable<FrameFields['retry']>,
  { otid, requestId }: { readonly otid: string; readonly requestId: string },
): NativeNack => {
  const thread = threadOf(retry.thread, 'retry.thread');
  const from = ownDeviceOf(retry.from, 'retry.from');
  const author = authorOf(retry.author_fbid, thread);
  const count = withinOf(retry.count ?? 0, countBounds, 'retry.count');
  const registrationId = registrationIdOf(retry.registration_id, 'retry.registration_id');
  const bundle = retry.bundle && bundleOf(retry.bundle, 'retry.bundle');
  if (!bundle && count >= bundleFromCount) frameFlaw('invalid', 'missing', 'retry.bundle');
  if (bundle && bundle.registrationId !== registrationId)
    frameFlaw('invalid', 'conflict', 'retry.bundle.registration_id');
  return {
    class: 'nack',
    requestId,
    ref: otid,
    thread,
    from,
    author,
    count,
    reason: 'decrypt-failed',
    registrationId,
    ...(bundle ? { bundle } : {}),
  };
};

/** Writes `Retry` to the author of the message. */
export const writeNack = (nack: DeliveredNack): FrameProperties => ({
  retry: {
    otid: toLong(BigInt(nack.ref)),
    thread: writeThread(nack.thread, nack.from),
    from: writeDevice(nack.from),
    authorFbid: writeUser(nack.recipient),
    count: nack.count,
    registrationId: nack.registrationId,
    ...(nack.bundle ? { bundle: writeBundle(nack.bundle) } : {}),
  },
});

/** In a dm the author is the other one, unless the frame says that it was the user's own other device. */
const authorOf = (fbid: bigint | undefined, { address }: NativeThread): NativeAddress => {
  if (fbid !== undefined && fbid !== 0n) return userOf(fbid, 'retry.author_fbid');
  return address ?? frameFlaw('invalid', 'missing', 'retry.author_fbid');
};
