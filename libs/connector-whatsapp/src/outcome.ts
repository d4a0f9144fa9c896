import type { PlatformResponse, SendOutcome } from '#libs/connector/content';
import { type Failure, failure, type FailureCode } from '#libs/envelope';
import {
  type ErrorTable,
  idAt,
  type JsonObject,
  numberAt,
  objectsAt,
  parseJson,
  sendOutcomeOf,
} from '#libs/meta-graph';

/** What the Cloud API's error codes mean (error codes reference), in answers and in the `errors` of a failed status. */
export const meaningOf: ErrorTable = {
  '0': 'account_refused',
  '1': 'unreachable',
  '2': 'unreachable',
  '3': 'account_refused',
  '4': 'throttled',
  '10': 'account_refused',
  '33': 'account_refused',
  '100': 'request_refused',
  '190': 'account_refused',
  '368': 'policy_refused',
  '80007': 'throttled',
  '130429': 'throttled',
  '130472': 'policy_refused',
  '130497': 'policy_refused',
  '131000': 'unreachable',
  '131005': 'account_refused',
  '131008': 'request_refused',
  '131009': 'request_refused',
  '131016': 'unreachable',
  '131021': 'request_refused',
  '131026': 'recipient_unavailable',
  '131031': 'policy_refused',
  '131037': 'account_refused',
  '131042': 'account_refused',
  '131045': 'account_refused',
  '131047': 'window_closed',
  '131048': 'throttled',
  '131049': 'policy_refused',
  '131050': 'policy_refused',
  '131051': 'request_refused',
  '131052': 'media_refused',
  '131053': 'media_refused',
  '131055': 'request_refused',
  '131056': 'throttled',
  '131057': 'unreachable',
  '131062': 'request_refused',
  '132000': 'request_refused',
  '132001': 'request_refused',
  '132005': 'request_refused',
  '132007': 'request_refused',
  '132012': 'request_refused',
  '132015': 'request_refused',
  '132016': 'request_refused',
  '132068': 'request_refused',
  '132069': 'request_refused',
  '133000': 'account_refused',
  '133004': 'unreachable',
  '133005': 'account_refused',
  '133006': 'account_refused',
  '133008': 'account_refused',
  '133009': 'account_refused',
  '133010': 'account_refused',
  '133015': 'account_refused',
  '133016': 'throttled',
  '134011': 'account_refused',
  '134100': 'request_refused',
  '134101': 'request_refused',
  '134102': 'request_refused',
  '135000': 'request_refused',
  '137000': 'identity_changed',
};

/** A number that was reported as spam stays limited for long, although the answer names no time. */
const spamLimit = { code: '131048', pauseMs: 3_600_000 } as const;

/** How much one person may get in a time says nothing of the account. */
const pairLimit = {
  code: '131056',
  details: { field: 'recipient', rule: 'so many messages in a time' },
} as const;

/** What a Send API call came to. Acceptance is no delivery: a failure can still follow as a status. */
export const outcomeOf = (response: PlatformResponse): SendOutcome => {
  const outcome = sendOutcomeOf(response, meaningOf);
  if (outcome.kind === 'accepted') return { kind: 'accepted', nativeIds: messageIdsIn(response.body) };
  const { platformCode, retryAfterMs } = outcome.failure;
  if (platformCode === pairLimit.code)
    return { kind: 'refused', failure: { ...outcome.failure, ...pairLimit.details } };
  return platformCode === spamLimit.code && retryAfterMs === undefined
    ? { kind: 'refused', failure: { ...outcome.failure, retryAfterMs: spamLimit.pauseMs } }
    : outcome;
};

/** Why a status says `failed`. Graph reserves 200 to 299 for permissions; an unknown code is a refusal. */
export const failureOfStatus = (errors: readonly JsonObject[]): Failure => {
  const code = numberAt(errors[0], 'code');
  if (code === undefined) return failure('request_refused', { field: 'errors', rule: 'no code is given' });
  const platformCode = String(code);
  return failure(meaningOfCode(platformCode, code), { platformCode });
};

function meaningOfCode(key: string, code: number): FailureCode {
  const known = Object.hasOwn(meaningOf, key) ? meaningOf[key] : undefined;
  return known ?? (code >= 200 && code <= 299 ? 'account_refused' : 'request_refused');
}

/** `messages[].id` of the answer; a read receipt's answer has none. */
function messageIdsIn(body: string): readonly string[] {
  const answer = parseJson(Buffer.from(body, 'utf8'))?.value;
  return objectsAt(answer, 'messages').flatMap((message) => idAt(message, 'id') ?? []);
}
