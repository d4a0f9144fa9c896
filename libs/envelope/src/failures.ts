/**
 * Every reason why an item stops, and what its handler then does: one table, read by every service.
 * `retry` parks the item with its lane, `dead-letter` keeps it with its bytes, `drop` counts it,
 * `receipt` ends it with a `failed` receipt to its sender.
 */
export const dispositionOf = {
  malformed: 'dead-letter',
  unsupported: 'dead-letter',
  too_large: 'dead-letter',
  unauthorised: 'drop',
  unknown_account: 'drop',
  unknown_conversation: 'dead-letter',
  not_a_member: 'dead-letter',
  roster_invalid: 'dead-letter',
  key_unknown: 'dead-letter',
  seal_broken: 'dead-letter',
  unhandled: 'dead-letter',
  throttled: 'retry',
  unreachable: 'retry',
  window_closed: 'receipt',
  recipient_unavailable: 'receipt',
  media_refused: 'receipt',
  account_refused: 'receipt',
  policy_refused: 'receipt',
  request_refused: 'receipt',
  not_thread_owner: 'receipt',
  identity_changed: 'receipt',
  uncertain: 'receipt',
  expired: 'receipt',
  conversation_closed: 'receipt',
} as const satisfies Record<string, 'retry' | 'dead-letter' | 'drop' | 'receipt'>;

export type FailureCode = keyof typeof dispositionOf;

/** Why an item stopped. `field` and `rule` name what was broken, never its value; `platformCode` is the platform's own code. */
export interface Failure {
  readonly code: FailureCode;
  readonly field?: string;
  readonly rule?: string;
  readonly platformCode?: string;
  /** How long the other side asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** Builds a failure. */
export const failure = (code: FailureCode, details: Omit<Failure, 'code'> = {}): Failure => ({
  code,
  ...details,
});

/** Whether trying again later can help. */
export const isRetryable = ({ code }: Failure): boolean => dispositionOf[code] === 'retry';
