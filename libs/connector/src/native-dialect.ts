import type { Platform } from '#libs/envelope';
import type { NativeAddress } from './native-address.ts';
import type {
  DeliveredEphemeral,
  DeliveredMessage,
  DeliveredNack,
  DeliveredNotice,
  DeliveredReceipt,
} from './native-delivery.ts';
import type {
  NativeDeviceChange,
  NativeDeviceQuery,
  NativeEvent,
  NativeKeyClaim,
  NativeKeyCount,
  NativeKeyUpload,
  NativeMessage,
  NativeNack,
  NativeOwnDevice,
  NativeReceipt,
  NativeReceiptGroup,
} from './native-event.ts';
import type { NativeClaimedKeys, NativeUserDevices } from './native-keys.ts';
import type { LaterOutcome, SubmitOutcome } from './native-outcome.ts';

/** The closed list of frame errors. A frame error is no outcome of a message: the frame meant nothing. */
export type FrameErrorCode = 'malformed' | 'unsupported' | 'invalid' | 'too_large' | 'forbidden';

/** Why a frame was refused. `field` is a path without indexes; neither member holds a value of the frame. */
export interface FrameError {
  readonly code: FrameErrorCode;
  readonly rule: string;
  readonly field: string;
  /** What the answer is addressed by, where it was read and valid; never after `malformed`. */
  readonly nativeId?: string;
  readonly requestId?: string;
  /** The kind of frame that was being read, as the dialect calls it; empty when not known. */
  readonly frameName: string;
}

/** A part of a frame that was not carried, and how often. */
export interface FrameLoss {
  readonly code: string;
  readonly field: string;
  readonly count: number;
}

export type FrameReading =
  | { readonly ok: true; readonly event: NativeEvent; readonly losses: readonly FrameLoss[] }
  | { readonly ok: false; readonly error: FrameError };

/** A frame that asks for something else than a message to be carried. */
export type NativeRequest = NativeKeyClaim | NativeKeyCount | NativeKeyUpload | NativeDeviceQuery;
/** A frame whose answer is only that it was taken. */
export type NativeTold =
  NativeReceipt | NativeReceiptGroup | NativeOwnDevice | NativeNack | NativeDeviceChange;

/** A dialect: pure functions between an app backend's frames and the gateway's words. */
export interface NativeDialect {
  readonly platform: Platform;
  readonly contentType: string;
  /** What the dialect calls the frames of an app, those that it refuses by name among them. */
  readonly frameNames: readonly string[];
  /** Reads one frame; never throws. `nowMs` only bounds the sender's clock. */
  read(frame: Uint8Array, nowMs: number): FrameReading;
  /** The native id in this app of a message that came from another one. The thread's clock never gives a time twice. */
  mintNativeId(envelopeId: Uint8Array, threadMs: number): string;
  /** The id to try where one is taken in its thread; absent where two messages never get the same. */
  nextNativeId?(nativeId: string): string;

  /** The app's own short hash of a set of devices; absent where it has none. */
  deviceHash?(devices: readonly NativeAddress[]): string;

  writeMessage(message: DeliveredMessage): Uint8Array;
  /** One frame, or none where the dialect has no word for it. */
  writeReceipt(receipt: DeliveredReceipt): Uint8Array | undefined;
  writeNack(nack: DeliveredNack): Uint8Array | undefined;
  writeEphemeral(ephemeral: DeliveredEphemeral): Uint8Array | undefined;
  writeNotice(notice: DeliveredNotice): Uint8Array | undefined;

  writeOutcome(message: NativeMessage, outcome: SubmitOutcome): Uint8Array;
  /** Told later to the device that sent it. `context` is the message's thread as the app named it, where it is known. */
  writeLater(
    nativeId: string,
    outcome: LaterOutcome,
    context?: { readonly threadId?: string; readonly envelopeId?: Uint8Array },
  ): Uint8Array;
  /** The frame was taken; `undefined` where no answer is due. */
  writeTaken(event: NativeTold): Uint8Array | undefined;
  writeKeys(claim: NativeKeyClaim, entries: readonly NativeClaimedKeys[]): Uint8Array;
  writeKeyCount(request: NativeKeyCount, remaining: number): Uint8Array;
  writeKeysTaken(request: NativeKeyUpload): Uint8Array;
  writeDevices(query: NativeDeviceQuery, entries: readonly NativeUserDevices[]): Uint8Array;
  /** A request that was understood and is refused, in the words of a frame error or of an outcome. */
  writeRequestRefused(
    request: NativeRequest | NativeTold,
    refusal: { readonly code: string; readonly rule: string; readonly field: string },
  ): Uint8Array;
  writeError(error: FrameError): Uint8Array;
}
