import { Metadata, type status } from '@grpc/grpc-js';
import { RpcException } from '@nestjs/microservices';
import protobuf from 'protobufjs/minimal.js';
import type { Failure } from '#libs/envelope';

/** The domain of every reason that the gateway gives. */
const errorDomain = 'sealpost';

const trailer = 'grpc-status-details-bin';
const errorInfoType = 'type.googleapis.com/google.rpc.ErrorInfo';

/** What is said of a call that was refused: a status, and the reason by name. No member holds a value of the request. */
export interface Refusal {
  readonly status: status;
  readonly message: string;
  /** Upper-case words joined by underscores. */
  readonly reason: string;
  readonly field?: string | undefined;
  readonly rule?: string | undefined;
}

/** The reason of a failure, as `google.rpc.ErrorInfo` wants it. */
export const reasonOf = ({ code }: Failure): string => code.toUpperCase();

/**
 * The trailer that gRPC libraries read as rich error: a `google.rpc.Status` with one `google.rpc.ErrorInfo` of reason, domain, field
 * and rule (google/rpc/status.proto, google/rpc/error_details.proto).
 */
function errorTrailer({ status: code, message, reason, field, rule }: Refusal): Metadata {
  const info = protobuf.Writer.create().uint32(10).string(reason).uint32(18).string(errorDomain);
  for (const [key, value] of Object.entries({ field, rule }))
    if (value) info.uint32(26).fork().uint32(10).string(key).uint32(18).string(value).ldelim();
  const any = protobuf.Writer.create().uint32(10).string(errorInfoType).uint32(18).bytes(info.finish());
  const whole = protobuf.Writer.create().uint32(8).int32(code).uint32(18).string(message);
  const metadata = new Metadata();
  metadata.set(trailer, Buffer.from(whole.uint32(26).bytes(any.finish()).finish()));
  return metadata;
}

/** A refusal as Nest throws it, with its reason in the trailer. */
export const refusalOf = (refusal: Refusal): RpcException => new RpcException(streamRefusalOf(refusal));

/** The same as the handler of a stream emits it. */
export const streamRefusalOf = (refusal: Refusal) => ({
  code: refusal.status,
  message: refusal.message,
  details: refusal.message,
  metadata: errorTrailer(refusal),
});
