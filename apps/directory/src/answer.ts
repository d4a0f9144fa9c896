import { status } from '@grpc/grpc-js';
import type { FailureCode, Result } from '#libs/envelope';
import { reasonOf, refusalOf } from '#libs/nest-kit';

/** The gRPC status of each failure that a call can end with; others are bugs. */
const statusOf: Partial<Record<FailureCode, status>> = {
  malformed: status.INVALID_ARGUMENT,
  too_large: status.INVALID_ARGUMENT,
  unauthorised: status.PERMISSION_DENIED,
  recipient_unavailable: status.NOT_FOUND,
  unknown_conversation: status.NOT_FOUND,
  policy_refused: status.FAILED_PRECONDITION,
};

/** Gives a call's value, or throws its failure as gRPC says it: code, field and rule, never a value. */
export async function answer<T>(call: Promise<Result<T>>): Promise<T> {
  const result = await call;
  if (result.ok) return result.value;
  const { code, field, rule } = result.failure;
  throw refusalOf({
    status: statusOf[code] ?? status.INTERNAL,
    message: `${code}: ${field ?? ''} ${rule ?? ''}`.trim(),
    reason: reasonOf(result.failure),
    field,
    rule,
  });
}
