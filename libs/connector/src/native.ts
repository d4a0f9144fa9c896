/** What a dialect of an app backend is. Nothing here, nor anything it reaches, knows what people say. */
export type { NativeAddress, NativeThread } from './native-address.ts';
export type {
  DeliveredEphemeral,
  DeliveredMessage,
  DeliveredNack,
  DeliveredNotice,
  DeliveredReceipt,
} from './native-delivery.ts';
export type {
  FrameError,
  FrameErrorCode,
  FrameLoss,
  FrameReading,
  NativeDialect,
  NativeRequest,
  NativeTold,
} from './native-dialect.ts';
export type {
  NativeCiphertext,
  NativeCiphertextType,
  NativeContentHint,
  NativeDeviceChange,
  NativeDeviceQuery,
  NativeEphemeral,
  NativeEvent,
  NativeKeyClaim,
  NativeKeyCount,
  NativeKeyUpload,
  NativeMessage,
  NativeNack,
  NativeOriginProof,
  NativeOwnDevice,
  NativeReceipt,
  NativeReceiptGroup,
  NativeReceiptKind,
  NativeSealed,
  NativeTransportAck,
  OpaqueField,
} from './native-event.ts';
export type {
  NativeClaimedKeys,
  NativeClaimStatus,
  NativeKeyBundle,
  NativePrekey,
  NativeSignedPrekey,
  NativeUserDevices,
} from './native-keys.ts';
export type { LaterOutcome, SubmitOutcome } from './native-outcome.ts';
export type { FrameLossCode, FrameRules } from './native-words.ts';
export { frameFlaw, FrameFlaw, type FrameProgress, isFrameErrorCode, readFrame } from './frame-flaw.ts';
export { nativeEnvelopeIds } from './native-ids.ts';
export { originDigestsOf, originSignedBytes } from './native-origin.ts';
export { nativeLimits } from './native-limits.ts';
export { decimalOf, opaqueBytesOf, rowOf } from './native-fields.ts';
export {
  innerFormatOf,
  keyIdOf,
  refuseOpaqueTotal,
  refuseTwice,
  sizedBytesOf,
  timeMsOf,
  withinOf,
} from './native-rules.ts';
export { createLossCounter, type LossCounter } from './frame-losses.ts';
export { messageLosses } from './native-losses.ts';
export {
  coalesced,
  type PlannedReceipt,
  raise,
  type RaisedThread,
  type ReceiptClaim,
  receiptLimits,
  receiptLosses,
  type ReceiptPlan,
  receiptPlan,
  type ThreadEntry,
} from './native-receipts.ts';
