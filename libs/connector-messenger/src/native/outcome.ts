import type { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import type { FrameError, LaterOutcome, NativeMessage, SubmitOutcome } from '#libs/connector/native';

type FrameFields = sealpost.native.messenger.v1.Frame.$Properties;

/** What became of a message. */
export const writeOutcome = ({ nativeId, requestId }: NativeMessage, outcome: SubmitOutcome): FrameFields =>
  ackFrame(requestId, {
    otid: toLong(BigInt(nativeId)),
    code: outcome.kind,
    ...('acceptedAtMs' in outcome ? { timestampMs: toLong(outcome.acceptedAtMs) } : {}),
    ...(outcome.kind === 'invalid' ? { field: outcome.field, rule: outcome.rule } : {}),
  });

/** Where an accepted message stands. */
export const writeLater = (nativeId: string, outcome: LaterOutcome): FrameFields =>
  ackFrame(undefined, {
    otid: toLong(BigInt(nativeId)),
    code: outcome.kind,
    ...(outcome.kind === 'routed'
      ? { timestampMs: toLong(outcome.threadMs), conversationSeq: toLong(outcome.seq) }
      : { timestampMs: toLong(outcome.atMs), rule: outcome.reason }),
  });

/** The frame meant nothing. */
export const writeError = ({ code, rule, field, nativeId, requestId }: FrameError): FrameFields => ({
  requestId: toLong(BigInt(requestId ?? '0')),
  error: { code, rule, field, otid: toLong(BigInt(nativeId ?? '0')) },
});

const ackFrame = (
  requestId: string | undefined,
  ack: sealpost.native.messenger.v1.Ack.$Properties,
): FrameFields => ({
  requestId: toLong(BigInt(requestId ?? '0')),
  ack,
});
