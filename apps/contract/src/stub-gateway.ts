import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { Server, ServerCredentials, type ServerDuplexStream, status } from '@grpc/grpc-js';
import { nativeLinkMethods } from '#libs/contracts';
import { nativeLimits } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import { appOfCredential, streamRefusalOf } from '#libs/nest-kit';
import { answerTo, type Turns } from './answers.ts';
import { deliveriesTo, ephemeralsTo } from './deliveries.ts';
import { dialects } from './dialects.ts';

/** A gateway that a client is tried against. */
export interface StubGatewayOptions {
  readonly app: Platform;
  /** The public half of the key that signs the client's tokens, 32 bytes, and its name. */
  readonly publicKey: Uint8Array;
  readonly keyId: string;
  /** Whom the deliveries over a stream are for, in the app's spelling. */
  readonly user: string;
  readonly port: number;
  readonly grpcPort: number;
  readonly now: () => number;
  /** Told of everything that a client says: `message`, `invalid format`, `acknowledged`. */
  readonly heard: (what: string) => void;
}

/** A running stub. */
export interface StubGateway {
  readonly url: string;
  readonly grpcUrl: string;
  readonly close: () => void;
}

type Fields = { readonly frame?: Uint8Array | null };

/** Starts both doors of a gateway for one app. It keeps nothing, and answers each frame by the next of its possible answers. */
export const startStubGateway = async (options: StubGatewayOptions): Promise<StubGateway> => {
  const { app, publicKey, keyId, user, now, heard } = options;
  const dialect = dialects[app];
  const turns: Turns = new Map();
  const link = { publicKey: Buffer.from(publicKey), keyId, allowUnboundHeaders: true, deliveryUrl: '' };
  const appOf = appOfCredential((issuer) => Promise.resolve(issuer === app ? link : undefined));
  const take = (frame: Uint8Array): Uint8Array | undefined => {
    const reading = dialect.read(frame, now());
    if (!reading.ok) {
      heard(`${reading.error.code} ${reading.error.rule} ${reading.error.field}`.trim());
      return dialect.writeError(reading.error);
    }
    heard(reading.event.class);
    return answerTo(dialect, reading.event, turns, now());
  };

  const post = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if ((await appOf(request.headers.authorization)) === undefined) {
      heard('no valid token');
      return void response.writeHead(401).end();
    }
    if (request.url !== `/native/${app}/frames`) return void response.writeHead(403).end();
    const frame = await buffer(request);
    const answer = frame.length > nativeLimits.frameBytesMax + 1 ? undefined : take(frame);
    if (answer) response.writeHead(200, { 'content-type': dialect.contentType }).end(answer);
    else response.writeHead(204).end();
  };

  const exchange = async (stream: ServerDuplexStream<Fields, Fields>): Promise<void> => {
    if ((await appOf(stream.metadata.get('authorization')[0]?.toString())) === undefined) {
      heard('no valid token');
      const refused = { status: status.UNAUTHENTICATED, message: 'a valid token of a link' };
      return void stream.emit('error', streamRefusalOf({ ...refused, reason: 'UNAUTHENTICATED' }));
    }
    heard('stream');
    stream.on('data', ({ frame }: Fields) => {
      const answer = take(frame ?? new Uint8Array());
      if (answer) stream.write({ frame: answer });
    });
    stream.on('end', () => stream.end());
    stream.on('error', () => undefined);
    for (const { frame } of [...deliveriesTo(app, user, now()), ...ephemeralsTo(app, user)])
      stream.write({ frame });
  };

  const http = createServer((request, response) => void post(request, response));
  await new Promise<void>((resolve) => http.listen(options.port, '127.0.0.1', resolve));
  const grpc = new Server();
  grpc.addService(nativeLinkMethods, {
    exchange: (stream: ServerDuplexStream<Fields, Fields>) => void exchange(stream),
  });
  const grpcPort = await new Promise<number>((resolve, reject) => {
    grpc.bindAsync(`127.0.0.1:${options.grpcPort}`, ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    );
  });
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('a port is a number');
  return {
    url: `http://127.0.0.1:${address.port}/native/${app}/frames`,
    grpcUrl: `127.0.0.1:${grpcPort}`,
    close: () => {
      http.close();
      http.closeAllConnections();
      grpc.forceShutdown();
    },
  };
};
