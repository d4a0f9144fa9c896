/** The two functions of a generated message that a call needs. */
interface Codec<In, Out> {
  encode(message: In): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Out;
}

/** One unary method as gRPC libraries take it, so that neither side reads a `.proto` at run time. */
export interface UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut> {
  readonly path: string;
  readonly requestStream: false;
  readonly responseStream: false;
  readonly requestSerialize: (message: RequestIn) => Buffer;
  readonly requestDeserialize: (bytes: Buffer) => RequestOut;
  readonly responseSerialize: (message: ResponseIn) => Buffer;
  readonly responseDeserialize: (bytes: Buffer) => ResponseOut;
}

/** Describes a method of a service, `package.Service`, by its generated messages. */
export const unaryMethod =
  (service: string) =>
  <A, B, C, D>(name: string, request: Codec<A, B>, response: Codec<C, D>): UnaryMethod<A, B, C, D> => ({
    path: `/${service}/${name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (message) => bufferOf(request.encode(message).finish()),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (message) => bufferOf(response.encode(message).finish()),
    responseDeserialize: (bytes) => response.decode(bytes),
  });

function bufferOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
