import type { z } from 'zod';
import { failed, failure, type Result, translated } from '#libs/envelope';

/** Checks a request against its rules. The failure names the first field that breaks one, and the rule; never the value. */
export function checked<S extends z.ZodType>(rules: S, request: unknown): Result<z.output<S>> {
  const parsed = rules.safeParse(request);
  if (parsed.success) return translated(parsed.data);
  const [issue] = parsed.error.issues;
  return failed(failure('malformed', { field: issue?.path.join('.') ?? '', rule: issue?.message ?? '' }));
}
