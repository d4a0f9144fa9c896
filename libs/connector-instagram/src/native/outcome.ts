import {
  type FrameError,
  type LaterOutcome,
  nativeEnvelopeIds,
  type NativeMessage,
  type SubmitOutcome,
} from '#libs/connector/native';
import { userText } from './address.ts';
import { microsText } from './fields.ts';
import type { Members } from './frame.ts';
import { mintItemId } from './message.ts';

/** What each outcome says; the first two are the promise to deliver, the others are refusals by a public or our own name. */
const outcomes: {
  readonly [K in SubmitOutcome['kind']]: (
    outcome: Extract<SubmitOutcome, { kind: K }>,
    message: NativeMessage,
  ) => Members;
} = {
  accepted: (outcome, message) => ({
    ...accepted(outcome.acceptedAtMs, message),
    parked: outcome.parked?.map(userText),
    unconfirmed: outcome.unconfirmed?.map(userText),
  }),
  duplicate: (outcome, message) => ({ ...accepted(outcome.acceptedAtMs, message), duplicate: true }),
  idempotency_conflict: () => refused('idempotency_conflict'),
  device_mismatch: () => refused('device_mismatch'),
  consent_required: () => refused('consent_required'),
  capability_rejected: ({ feature, leg, limit }) => ({
    ...refused('capability_rejected'),
    feature,
    leg,
    limit: limit === undefined ? undefined : String(limit),
  }),
  security_downgrade: ({ offered, required, reason, challenge }) => ({
    ...refused('security_downgrade'),
    offered,
    required,
    reason,
    challenge_b64: base64(challenge),
  }),
  stale_epoch: ({ epoch }) => ({ ...refused('stale_epoch'), epoch: String(epoch) }),
  challenge_required: ({ challengeKind, challenge }) => ({
    ...refused('challenge_required'),
    challenge_kind: challengeKind,
    challenge_b64: base64(challenge),
  }),
  rate_limited: ({ retryAfterMs }) => ({
    ...refused('rate_limit_error'),
    retry_after_ms: String(retryAfterMs),
  }),
  too_large: ({ limit, actual }) => ({
    ...refused('too_large'),
    limit: String(limit),
    actual: String(actual),
  }),
  invalid: ({ field, rule }) => ({ ...refused('invalid'), field, rule }),
};

/** What became of a message. */
export const writeOutcome = (message: NativeMessage, outcome: SubmitOutcome): Members => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row of an outcome's kind takes that outcome
  const write = outcomes[outcome.kind] as (outcome: SubmitOutcome, message: NativeMessage) => Members;
  const members = write(outcome, message);
  return members['payload'] === undefined ? { ...members, client_context: message.nativeId } : members;
};

/** Where an accepted message stands. */
export const writeLater = (
  nativeId: string,
  outcome: LaterOutcome,
  { threadId, envelopeId }: { readonly threadId?: string; readonly envelopeId?: Uint8Array } = {},
): Members =>
  outcome.kind === 'routed'
    ? {
        op: 'status',
        status: 'routed',
        client_context: nativeId,
        item_id: envelopeId && mintItemId(envelopeId),
        timestamp: microsText(outcome.threadMs),
        thread_id: threadId,
      }
    : { ...refused(outcome.kind), client_context: nativeId, reason: outcome.reason };

/** What was told was taken. */
export const writeTaken = (): Members => ({ op: 'status', status: 'ok' });

/** The frame meant nothing, or what it asks for is refused. */
export const writeError = ({
  code,
  rule,
  field,
  nativeId,
}: Omit<FrameError, 'code' | 'frameName'> & { readonly code: string }): Members => ({
  ...refused(code),
  rule,
  field: field === '' ? undefined : field,
  client_context: nativeId,
});

const refused = (errorType: string): Members => ({ op: 'status', status: 'fail', error_type: errorType });

const accepted = (acceptedAtMs: number, message: NativeMessage): Members => ({
  op: 'status',
  status: 'ok',
  payload: {
    client_context: message.nativeId,
    item_id: mintItemId(Buffer.from(nativeEnvelopeIds('instagram', message).envelopeId, 'hex')),
    timestamp: microsText(acceptedAtMs),
    thread_id: message.thread.id,
  },
});

const base64 = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString('base64');
