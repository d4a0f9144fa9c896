import { Client, type ClientDuplexStream, Metadata, type ChannelCredentials } from '@grpc/grpc-js';
import { deliveryMethods } from '#libs/contracts';
import type {
  DeliveryStream,
  StreamRequest,
  StreamResponse,
  SubmitResponse,
  Transport,
} from '../transport.ts';

const { submit, stream } = deliveryMethods;
const submitTimeoutMs = 15_000;

/** Where the gateway is, and how the device's app vouches for it. */
export interface GrpcTarget {
  readonly address: string;
  readonly credentials: ChannelCredentials;
  /** A fresh token, without `Bearer`. */
  readonly token: () => Promise<string>;
}

/** A transport that has to be closed. */
export interface GrpcTransport extends Transport {
  close(): void;
}

/** The transport over gRPC, for Node. */
export function grpcTransport({ address, credentials, token }: GrpcTarget): GrpcTransport {
  const channel = new Client(address, credentials);
  const authorised = async (): Promise<Metadata> => {
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${await token()}`);
    return metadata;
  };
  return {
    submit: async (request) => {
      const metadata = await authorised();
      return new Promise<SubmitResponse>((resolve, reject) => {
        channel.makeUnaryRequest(
          submit.path,
          submit.requestSerialize,
          submit.responseDeserialize,
          request,
          metadata,
          { deadline: Date.now() + submitTimeoutMs },
          (error, response) => {
            if (error !== null || response === undefined) reject(error ?? new Error('no answer'));
            else resolve(response);
          },
        );
      });
    },
    stream: () =>
      lazyStream(async () =>
        channel.makeBidiStreamRequest(
          stream.path,
          stream.requestSerialize,
          stream.responseDeserialize,
          await authorised(),
        ),
      ),
    close: () => {
      channel.close();
    },
  };
}

type Call = ClientDuplexStream<StreamRequest, StreamResponse>;

/** A stream that opens once its token is there; what is said before waits. */
function lazyStream(open: () => Promise<Call>): DeliveryStream {
  const call = open();
  return {
    responses: responsesOf(call),
    send: (request) => {
      call.then((opened) => opened.write(request)).catch(() => undefined);
    },
    close: () => {
      call.then((opened) => opened.cancel()).catch(() => undefined);
    },
  };
}

/** What comes, until the stream ends or breaks; a broken one has just no end of its own. */
async function* responsesOf(call: Promise<Call>): AsyncGenerator<StreamResponse> {
  try {
    const responses: AsyncIterable<StreamResponse> = await call;
    yield* responses;
  } catch {
    return;
  }
}
