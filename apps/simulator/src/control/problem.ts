/** Why the control API does not do something; `code` is for programs, `detail` for people. */
export interface ControlProblem {
  readonly status: 400 | 404 | 409 | 502;
  readonly code:
    | 'invalid_request'
    | 'unknown_user'
    | 'unknown_account'
    | 'unknown_message'
    | 'unknown_choice'
    | 'unknown_fault'
    | 'unknown_webhook'
    | 'not_on_this_platform'
    | 'not_possible'
    | 'subscription_refused';
  readonly detail: string;
}

/** What the control API came to. */
export type ControlResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ControlProblem };

/** A value. */
export const done = <T>(value: T): ControlResult<T> => ({ ok: true, value });

/** A refusal. */
export const refusal = (
  status: ControlProblem['status'],
  code: ControlProblem['code'],
  detail: string,
): { readonly ok: false; readonly problem: ControlProblem } => ({
  ok: false,
  problem: { status, code, detail },
});
