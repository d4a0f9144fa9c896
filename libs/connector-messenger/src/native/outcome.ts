import type { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import {
  type FrameError,
  isFrameErrorCode,
  type LaterOutcome,
  type NativeMessage,
  type NativeRequest,
  type NativeTold,
  type SubmitOutcome,
} from '#libs/connector/native';
import { writeDevice } from './address.ts';
import type { FrameProperties } from './frame.ts';

type AckProperties = sealpost.native.messenger.v1.Ack.$Properties;

/** What each outcome says beside its name. */
const details: {
  readonly [K in SubmitOutcome['kind']]: (outcome: Extract<SubmitOutcome, { kind: K }>) => AckProperties;
} = {
  accepted: ({ acceptedAtMs, parked = [], unconfirmed = [] }) => ({
    timestampMs: toLong(acceptedAtMs),
    parked: parked.map(writeDevice),
    unconfirmed: unconfirmed.map(writeDevice),
  }),
  duplicate: ({ acceptedAtMs }) => ({ timestampMs: toLong(acceptedAtMs) }),
  idempotency_conflict: () => ({}),
  device_mismatch: ({ missing, extra, stale }) => ({
    missing: missing.map(writeDevice),
    extra: extra.map(writeDevice),
    stale: stale.map(writeDevice),
  }),
  consent_required: () => ({}),
  capability_rejected: ({ feature, leg = '', limit = 0 }) => ({ rule: feature, leg, limit: toLong(limit) }),
  security_downgrade: ({ reason = '', challenge = none }) => ({ rule: reason, challenge }),
  stale_epoch: ({ epoch }) => ({ epoch: toLong(epoch) }),
  challenge_required: ({ challengeKind, challenge = none }) => ({ rule: challengeKind, challenge }),
  rate_limited: ({ retryAfterMs }) => ({ retryAfterMs }),
  too_large: ({ limit, actual }) => ({ limit: toLong(limit), actual: toLong(actual) }),
  invalid: ({ field, rule }) => ({ field, rule }),
};
const none = new Uint8Array();

/** What became of a message. */
export const writeOutcome = (
  { nativeId, requestId }: NativeMessage,
  outcome: SubmitOutcome,
): FrameProperties => ackFrame(requestId, nativeId, { code: outcome.kind, ...detailsOf(outcome) });

/** Where an accepted message stands. */
export const writeLater = (nativeId: string, outcome: LaterOutcome): FrameProperties =>
  ackFrame('0', nativeId, {
    code: outcome.kind,
    ...(outcome.kind === 'routed'
      ? { timestampMs: toLong(outcome.threadMs), conversationSeq: toLong(outcome.seq) }
      : { timestampMs: toLong(outcome.atMs), rule: outcome.reason }),
  });

/** What was told was taken. */
export const writeTaken = (requestId: string): FrameProperties =>
  ackFrame(requestId, '0', { code: 'accepted' });

/** A request that was understood is refused: as a frame error where the code is one, else as an outcome. */
export const writeRequestRefused = (
  request: NativeRequest | NativeTold,
  { code, rule, field }: { readonly code: string; readonly rule: string; readonly field: string },
): FrameProperties => {
  const requestId = ('requestId' in request ? request.requestId : undefined) ?? '0';
  const otid = request.class === 'nack' ? request.ref : '0';
  return isFrameErrorCode(code)
    ? writeError({ code, rule, field, requestId, nativeId: otid, frameName: '' })
    : ackFrame(requestId, otid, { code, rule, field });
};

/** The frame meant nothing. */
export const writeError = ({ code, rule, field, nativeId, requestId }: FrameError): FrameProperties => ({
  requestId: toLong(BigInt(requestId ?? '0')),
  error: { code, rule, field, otid: toLong(BigInt(nativeId ?? '0')) },
});

const detailsOf = (outcome: SubmitOutcome): AckProperties =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row of an outcome's kind takes that outcome
  (details[outcome.kind] as (outcome: SubmitOutcome) => AckProperties)(outcome);

const ackFrame = (requestId: string | undefined, otid: string, ack: AckProperties): FrameProperties => ({
  requestId: toLong(BigInt(requestId ?? '0')),
  ack: { otid: toLong(BigInt(otid)), ...ack },
});
