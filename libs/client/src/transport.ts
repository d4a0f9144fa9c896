import type { sealpost } from '#contracts/gateway';

/** An envelope on its way to the gateway. */
export type SubmitRequest = sealpost.gateway.v1.SubmitRequest.$Properties;
/** What the gateway says of it. */
export type SubmitResponse = sealpost.gateway.v1.SubmitResponse.$Properties;
/** What a device says on its stream. */
export type StreamRequest = sealpost.gateway.v1.StreamRequest.$Properties;
/** What it is told. */
export type StreamResponse = sealpost.gateway.v1.StreamResponse.$Properties;
/** One record of a device's queue. */
export type QueueRecord = sealpost.gateway.v1.QueueRecord.$Properties;

/** An open stream. */
export interface DeliveryStream {
  /** Ends when the stream does, however that was; it never throws. */
  readonly responses: AsyncIterable<StreamResponse>;
  send(request: StreamRequest): void;
  close(): void;
}

/** The two calls of the service `Delivery`, however they travel. */
export interface Transport {
  /** Throws where it is not known whether the envelope arrived; it is submitted again then, with the same bytes. */
  submit(request: SubmitRequest): Promise<SubmitResponse>;
  stream(): DeliveryStream;
}
