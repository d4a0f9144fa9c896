import {
  type FrameError,
  type LaterOutcome,
  type NativeAddress,
  type NativeDialect,
  type NativeMessage,
  type NativeRequest,
  type NativeTold,
  rowOf,
  type SubmitOutcome,
} from '#libs/connector/native';
import { jidText } from './address.ts';
import { leafText, secondsText, xmlText } from './frame.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** The number of each refused outcome in `<ack class="message">`. */
const outcomeNumbers = {
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
} as const satisfies Readonly<Record<Exclude<SubmitOutcome['kind'], 'accepted' | 'duplicate'>, string>>;

/** The number of each frame error in `<ack>`; what is malformed is answered by `<failure>` always. */
const errorNumbers = {
  malformed: '487',
  unsupported: '488',
  invalid: '479',
  too_large: '419',
  forbidden: '403',
} as const satisfies Readonly<Record<FrameError['code'], string>>;

/** What is unsupported has a number for what exactly is. A namespace is an iq's and has that one's number. */
const unsupportedNumbers: Readonly<Record<string, string>> = {
  frame: '488',
  type: '490',
  category: '490',
  namespace: '405',
};

/** The number and the text of a refused iq, by the frame error or the outcome. */
const iqErrors: Readonly<Record<string, readonly [string, string]>> = {
  unsupported: ['405', 'not-allowed'],
  invalid: ['400', 'bad-request'],
  too_large: ['419', 'resource-limit'],
  forbidden: ['403', 'forbidden'],
  consent_required: ['403', 'forbidden'],
  unavailable: ['404', 'item-not-found'],
  try_again: ['503', 'service-unavailable'],
  capability_rejected: ['406', 'not-acceptable'],
  rate_limited: ['429', 'rate-overlimit'],
};

/** What became of a message: `<ack class="message">`, with a number where it is refused. */
export const writeOutcome = (message: NativeMessage, outcome: SubmitOutcome): string => {
  const { attributes = {}, children = [] } = outcomeParts(message, outcome);
  const error = rowOf<string>(outcomeNumbers, outcome.kind);
  return xmlText('ack', { class: 'message', id: message.nativeId, error, ...attributes }, children);
};

interface OutcomeParts {
  readonly attributes?: Attributes;
  readonly children?: readonly string[];
}

const outcomeParts = ({ thread }: NativeMessage, outcome: SubmitOutcome): OutcomeParts => {
  switch (outcome.kind) {
    case 'accepted':
      return {
        attributes: { from: thread.id, t: secondsText(outcome.acceptedAtMs), phash: outcome.phash },
        children: [...jids('parked', outcome.parked), ...jids('unconfirmed', outcome.unconfirmed)],
      };
    case 'duplicate':
      return { attributes: { from: thread.id, t: secondsText(outcome.acceptedAtMs), duplicate: 'true' } };
    case 'idempotency_conflict':
    case 'consent_required':
      return {};
    case 'device_mismatch':
      return {
        attributes: { phash: outcome.phash },
        children: [
          ...jids('missing', outcome.missing),
          ...jids('extra', outcome.extra),
          ...jids('stale', outcome.stale),
        ],
      };
    case 'capability_rejected':
      return {
        attributes: {
          limit: outcome.limit === undefined ? undefined : String(outcome.limit),
          feature: outcome.feature,
        },
      };
    case 'security_downgrade':
      return {
        attributes: { offered: outcome.offered, required: outcome.required, reason: outcome.reason },
        children: outcome.challenge ? [leafText('challenge', outcome.challenge)] : [],
      };
    case 'stale_epoch':
      return { attributes: { epoch: String(outcome.epoch) } };
    case 'challenge_required':
      return {
        children: [
          leafText('challenge', outcome.challenge ?? new Uint8Array(), { kind: outcome.challengeKind }),
        ],
      };
    case 'rate_limited':
      return { attributes: { backoff: String(Math.ceil(outcome.retryAfterMs / 1000)) } };
    case 'too_large':
      return { attributes: { limit: String(outcome.limit), actual: String(outcome.actual) } };
    case 'invalid':
      return { attributes: { field: outcome.field, rule: outcome.rule } };
  }
};

/** Where an accepted message stands: its place in the conversation, or why it has none. */
export const writeLater = (nativeId: string, outcome: LaterOutcome): string =>
  outcome.kind === 'routed'
    ? ackText('message', nativeId, {
        t: secondsText(outcome.threadMs),
        seq: String(outcome.seq),
        routed: 'true',
      })
    : ackText('message', nativeId, {
        t: secondsText(outcome.atMs),
        error: outcome.kind === 'failed' ? '504' : '410',
        reason: outcome.reason,
      });

/** A receipt or a notification was taken. */
export const writeTaken = (event: NativeTold): string => ackText(ackClassOf(event), idOf(event), {});

/** A frame that was understood and is refused: an iq by an error of its own, anything else by an ack. */
export const writeRequestRefused = (
  request: NativeRequest | NativeTold,
  { code, rule, field }: Parameters<NativeDialect['writeRequestRefused']>[1],
): string =>
  isRequest(request)
    ? iqErrorText(request.requestId, { code, rule, field })
    : ackText(ackClassOf(request), idOf(request), {
        error: numberOf(code, rule),
        ...details(rule, field),
      });

/** The frame meant nothing. What has no valid id, and all that is malformed, is answered by `<failure>`. */
export const writeError = ({ code, rule, field, nativeId, frameName }: FrameError): string => {
  if (code === 'malformed' || nativeId === undefined || frameName === 'chatstate')
    return xmlText('failure', { code: numberOf(code, rule), ...details(rule, field) });
  if (frameName === 'iq') return iqErrorText(nativeId, { code, rule, field });
  return ackText(frameName, nativeId, { error: numberOf(code, rule), ...details(rule, field) });
};

/** The number and the text by which an iq says that something was refused. */
export const iqErrorOf = (code: string): readonly [string, string] =>
  rowOf(iqErrors, code) ?? ['400', 'bad-request'];

/** Writes the answer to an iq. */
export const iqResult = (id: string, children: readonly string[]): string =>
  xmlText('iq', { type: 'result', id, from: 's.whatsapp.net' }, children);

const iqErrorText = (
  id: string,
  { code, rule, field }: { readonly code: string; readonly rule: string; readonly field: string },
): string => {
  const [number, text] = iqErrorOf(code);
  return xmlText('iq', { type: 'error', id }, [
    xmlText('error', { code: number, text, ...details(rule, field) }),
  ]);
};

/** What a notification is refused by beside the errors of its form. */
const toldNumbers: Readonly<Record<string, string>> = { unavailable: '404', try_again: '503' };

const numberOf = (code: string, rule: string): string =>
  (code === 'unsupported' ? rowOf(unsupportedNumbers, rule) : undefined) ??
  rowOf<string>({ ...outcomeNumbers, ...errorNumbers, ...toldNumbers }, code) ??
  errorNumbers.invalid;

const details = (rule: string, field: string): Attributes => ({
  rule: rule === '' ? undefined : rule,
  field: field === '' ? undefined : field,
});

const isRequest = (event: NativeRequest | NativeTold): event is NativeRequest =>
  event.class === 'key_claim' ||
  event.class === 'key_count' ||
  event.class === 'key_upload' ||
  event.class === 'device_query';

const ackClassOf = (event: NativeTold): string =>
  event.class === 'device_change' ? 'notification' : 'receipt';

const idOf = (event: NativeTold): string => {
  switch (event.class) {
    case 'receipt':
    case 'own_device':
      return event.refs[0] ?? '';
    case 'receipt_group':
    case 'nack':
      return event.ref;
    case 'device_change':
      return event.nativeId ?? '';
  }
};

const ackText = (ackClass: string, id: string, attributes: Attributes): string =>
  xmlText('ack', { class: ackClass, id, ...attributes });

const jids = (name: string, devices: readonly NativeAddress[] = []): readonly string[] =>
  devices.map((device) => xmlText(name, { jid: jidText(device) }));
