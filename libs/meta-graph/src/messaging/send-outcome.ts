import { type Failure, failure, type FailureCode } from '#libs/envelope';
import { graphErrorOf } from '../graph-error.ts';
import { parseJson } from '../json.ts';
import { idAt } from '../readers.ts';

/** The parts of an answer that decide. */
export interface SendResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What a call came to. */
export type SendResult =
  | { readonly kind: 'accepted'; readonly nativeIds: readonly string[] }
  | { readonly kind: 'refused'; readonly failure: Failure };

/** What error codes mean, by `code/subcode`, else by `code` alone. */
export type ErrorTable = Readonly<Record<string, FailureCode>>;

/**
 * Reads the answer to a Send API call. Code 10 means a permission or a closed window and code 100 nearly anything, so the
 * subcode is looked up first. An answer without a Graph error is judged by its HTTP status.
 */
export const sendOutcomeOf = (response: SendResponse, meaningOf: ErrorTable): SendResult => {
  const error = graphErrorOf(response.body);
  const retryAfterMs = retryAfterMsOf(response.headers);
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (error !== undefined) {
    const platformCode = error.subcode === undefined ? `${error.code}` : `${error.code}/${error.subcode}`;
    const code = lookedUp(meaningOf, platformCode) ?? lookedUp(meaningOf, `${error.code}`);
    const guess = error.transient
      ? 'unreachable'
      : (codeOfRange(error.code) ?? codeOfStatus(response.status));
    return { kind: 'refused', failure: failure(code ?? guess, { platformCode, ...wait }) };
  }
  if (response.status < 200 || response.status > 299)
    return { kind: 'refused', failure: failure(codeOfStatus(response.status), wait) };
  const messageId = idAt(parseJson(Buffer.from(response.body, 'utf8'))?.value, 'message_id');
  return { kind: 'accepted', nativeIds: messageId === undefined ? [] : [messageId] };
};

function lookedUp(table: ErrorTable, key: string): FailureCode | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Graph reserves 200 to 299 for permissions, and 80000 to 80014 for the limits of business use cases. */
function codeOfRange(code: number): FailureCode | undefined {
  if (code >= 200 && code <= 299) return 'account_refused';
  return code >= 80_000 && code <= 80_014 ? 'throttled' : undefined;
}

function codeOfStatus(status: number): FailureCode {
  if (status === 429) return 'throttled';
  if (status === 401 || status === 403) return 'account_refused';
  return status >= 400 && status < 500 && status !== 408 ? 'request_refused' : 'unreachable';
}

/** `Retry-After` in seconds; a date would need a clock and is left to the caller's own back-off. */
function retryAfterMsOf(headers: SendResponse['headers']): number | undefined {
  const value = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
  return value !== undefined && /^\d{1,6}$/.test(value.trim()) ? Number(value) * 1000 : undefined;
}
