import type { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import type { FrameError, NativeMessage } from '#libs/connector/native';

type FrameFields = sealpost.native.messenger.v1.Frame.$Properties;

/** The message is durable. */
export const writeAccepted = (
  { nativeId, requestId }: NativeMessage,
  acceptedAtMs: number,
  repetition: 'first' | 'duplicate',
): FrameFields =>
  ackFrame(requestId, {
    otid: toLong(BigInt(nativeId)),
    code: repetition === 'first' ? 'accepted' : 'duplicate',
    timestampMs: toLong(acceptedAtMs),
  });

/** The message is refused, for a reason of the closed list of outcomes. */
export const writeRefused = (
  { nativeId, requestId }: NativeMessage,
  outcome: string,
  { field = '', rule = '' }: { readonly field?: string; readonly rule?: string },
): FrameFields => ackFrame(requestId, { otid: toLong(BigInt(nativeId)), code: outcome, field, rule });

/** The message has its place in the conversation. */
export const writeRouted = (nativeId: string, threadMs: number, seq: bigint): FrameFields =>
  ackFrame(undefined, {
    otid: toLong(BigInt(nativeId)),
    code: 'routed',
    timestampMs: toLong(threadMs),
    conversationSeq: toLong(seq),
  });

/** The frame meant nothing. */
export const writeError = ({ code, rule, field, nativeId, requestId }: FrameError): FrameFields => ({
  requestId: toLong(requestId ?? 0n),
  error: { code, rule, field, otid: toLong(BigInt(nativeId ?? '0')) },
});

const ackFrame = (
  requestId: bigint | undefined,
  ack: sealpost.native.messenger.v1.Ack.$Properties,
): FrameFields => ({
  requestId: toLong(requestId ?? 0n),
  ack,
});
