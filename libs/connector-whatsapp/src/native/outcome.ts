import type { FrameError, NativeMessage } from '#libs/connector/native';
import { xmlText } from './frame.ts';

/** The number of each refused outcome in `<ack class="message">`. */
const outcomeNumbers: Readonly<Record<string, string>> = {
  idempotency_conflict: '409',
  device_mismatch: '421',
  consent_required: '463',
  capability_rejected: '406',
  security_downgrade: '426',
  stale_epoch: '410',
  challenge_required: '401',
  rate_limited: '429',
  too_large: '419',
  invalid: '479',
};

/** The number of each frame error in `<ack>`; what is malformed is answered by `<failure>` always. */
const errorNumbers: Readonly<Record<FrameError['code'], string>> = {
  malformed: '487',
  unsupported: '488',
  invalid: '479',
  too_large: '419',
  forbidden: '403',
};

/** The message is durable. */
export const writeAccepted = (
  { nativeId, sender }: NativeMessage,
  acceptedAtMs: number,
  repetition: 'first' | 'duplicate',
): string =>
  ackText(nativeId, {
    from: sender.user,
    t: secondsOf(acceptedAtMs),
    duplicate: repetition === 'duplicate' ? 'true' : undefined,
  });

/** The message is refused, for a reason of the closed list of outcomes. */
export const writeRefused = (
  { nativeId }: NativeMessage,
  outcome: string,
  { field, rule }: { readonly field?: string; readonly rule?: string },
): string => ackText(nativeId, { error: outcomeNumbers[outcome] ?? '479', field, rule });

/** The message has its place in the conversation. */
export const writeRouted = (nativeId: string, threadMs: number, seq: bigint): string =>
  ackText(nativeId, { t: secondsOf(threadMs), seq: String(seq), routed: 'true' });

/** The frame meant nothing. */
export const writeError = ({ code, rule, field, nativeId, frameName }: FrameError): string => {
  const number = code === 'unsupported' && rule !== 'frame' ? '490' : errorNumbers[code];
  const details = { rule, field: field === '' ? undefined : field };
  if (code === 'malformed' || nativeId === undefined) return xmlText('failure', { code: number, ...details });
  return xmlText('ack', { class: frameName, id: nativeId, error: number, ...details });
};

const ackText = (id: string, attributes: Readonly<Record<string, string | undefined>>): string =>
  xmlText('ack', { class: 'message', id, ...attributes });

const secondsOf = (ms: number): string => String(Math.floor(ms / 1000));
