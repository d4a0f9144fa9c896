import { sealpost } from '#contracts/gateway';
import { unaryMethod } from './unary-method.ts';

const { StreamRequest, StreamResponse, SubmitRequest, SubmitResponse } = sealpost.gateway.v1;

/** The full name of the service. */
export const deliveryServiceName = 'sealpost.gateway.v1.Delivery';

type StreamRequestFields = sealpost.gateway.v1.StreamRequest.$Properties;
type StreamResponseFields = sealpost.gateway.v1.StreamResponse.$Properties;

/** The methods of the service `Delivery`. */
export const deliveryMethods = {
  submit: unaryMethod(deliveryServiceName)('Submit', SubmitRequest, SubmitResponse),
  stream: {
    path: `/${deliveryServiceName}/Stream`,
    requestStream: true,
    responseStream: true,
    requestSerialize: (frame: StreamRequestFields): Buffer =>
      Buffer.from(StreamRequest.encode(frame).finish()),
    requestDeserialize: (bytes: Buffer): sealpost.gateway.v1.StreamRequest => StreamRequest.decode(bytes),
    responseSerialize: (frame: StreamResponseFields): Buffer =>
      Buffer.from(StreamResponse.encode(frame).finish()),
    responseDeserialize: (bytes: Buffer): sealpost.gateway.v1.StreamResponse => StreamResponse.decode(bytes),
  },
} as const;
