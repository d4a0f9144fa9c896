/** What a dialect of an app backend is. Nothing here, nor anything it reaches, knows what people say. */
export type {
  DeliveredMessage,
  FrameError,
  FrameErrorCode,
  FrameLoss,
  FrameReading,
  NativeAddress,
  NativeCiphertext,
  NativeCiphertextType,
  NativeDialect,
  NativeEvent,
  NativeMessage,
  NativeTransportAck,
  OpaqueField,
} from './native-dialect.ts';
export { frameFlaw, FrameFlaw, readFrame } from './frame-flaw.ts';
export { nativeLimits } from './native-limits.ts';
export { decimalOf, opaqueBytesOf } from './native-fields.ts';
export { createLossCounter, type LossCounter } from './frame-losses.ts';
