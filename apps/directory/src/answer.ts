import { status } from '@grpc/grpc-js';
import { RpcException } from '@nestjs/microservices';
import type { FailureCode, Result } from '#libs/envelope';
import { errorTrailer, reasonOf, type Refusal } from './error-info.ts';

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

/** A refusal as Nest throws it, with its reason in the trailer. */
export const refusalOf = (refusal: Refusal): RpcException =>
  new RpcException({ code: refusal.status, message: refusal.message, metadata: errorTrailer(refusal) });
