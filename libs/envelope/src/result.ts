import type { Failure } from './failures.ts';
import type { Loss } from './losses.ts';

/** What a translation gives: a value with what was lost on the way, or the reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly failure: Failure };

/** A value, and the meaning that it could not keep. */
export const translated = <T>(value: T, losses: readonly Loss[] = []): Result<T> => ({
  ok: true,
  value,
  losses,
});

/** A failure as a result. */
export const failed = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
});
