import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import {
  Client,
  credentials,
  type handleUnaryCall,
  type handleBidiStreamingCall,
  Metadata,
  Server,
  ServerCredentials,
  type ServiceDefinition,
} from '@grpc/grpc-js';
import { decodeJwt } from 'jose';
import { deliveryMethods, nativeLinkMethods } from '#libs/contracts';

/** Where a mailbox answers now. */
export interface TappedDoors {
  readonly url: string;
  readonly grpcUrl: string;
}

/** A wire between backends and devices on one side and the mailbox on the other, which passes everything on and keeps what it saw. */
export interface WireTap extends TappedDoors {
  /** Bodies of requests and messages of streams on their way to the gateway, by the path, oldest first. */
  readonly toGateway: readonly TappedMessage[];
  /** Likewise answers and messages of streams on their way back. */
  readonly fromGateway: readonly TappedMessage[];
  readonly close: () => Promise<void>;
}

export interface TappedMessage {
  readonly path: string;
  /** The app for which the token speaks. */
  readonly app: string;
  readonly bytes: Buffer;
}

const same = (bytes: Buffer): Buffer => bytes;

/** A method whose messages stay bytes. */
const rawMethod = ({ path }: { readonly path: string }, isStream: boolean) => ({
  path,
  requestStream: isStream,
  responseStream: isStream,
  requestSerialize: same,
  requestDeserialize: same,
  responseSerialize: same,
  responseDeserialize: same,
});

const methods = {
  submit: rawMethod(deliveryMethods.submit, false),
  stream: rawMethod(deliveryMethods.stream, true),
  exchange: rawMethod(nativeLinkMethods.exchange, true),
} satisfies ServiceDefinition;

/** Starts a tap on free ports. It follows the mailbox to wherever `doors` says that it is at the time of a call. */
export const startWireTap = async (doors: () => TappedDoors): Promise<WireTap> => {
  const toGateway: TappedMessage[] = [];
  const fromGateway: TappedMessage[] = [];
  const http = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '';
      const app = appIn(request.headers.authorization);
      const body = await buffer(request);
      toGateway.push({ path, app, bytes: body });
      const answer = await fetch(`${doors().url}${path}`, {
        method: 'POST',
        headers: {
          authorization: request.headers.authorization ?? '',
          'content-type': request.headers['content-type'] ?? '',
        },
        body,
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      fromGateway.push({ path, app, bytes });
      response.writeHead(answer.status).end(bytes);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('a port is a number');

  const submit: handleUnaryCall<Buffer, Buffer> = ({ request, metadata }, answer) => {
    const { path } = methods.submit;
    const app = appIn(metadata.get('authorization')[0]);
    toGateway.push({ path, app, bytes: request });
    const client = new Client(doors().grpcUrl, credentials.createInsecure());
    client.makeUnaryRequest(path, same, same, request, authorisationOf(metadata), (error, bytes) => {
      client.close();
      if (bytes !== undefined) fromGateway.push({ path, app, bytes });
      answer(error, bytes ?? null);
    });
  };
  const passOn =
    (path: string): handleBidiStreamingCall<Buffer, Buffer> =>
    (near) => {
      const client = new Client(doors().grpcUrl, credentials.createInsecure());
      const far = client.makeBidiStreamRequest(path, same, same, authorisationOf(near.metadata));
      const app = appIn(near.metadata.get('authorization')[0]);
      let isOver = false;
      near.on('data', (bytes: Buffer) => {
        toGateway.push({ path, app, bytes });
        far.write(bytes);
      });
      near.on('end', () => {
        isOver = true;
        far.end();
      });
      near.on('cancelled', () => {
        isOver = true;
        far.cancel();
      });
      far.on('data', (bytes: Buffer) => {
        if (isOver) return;
        fromGateway.push({ path, app, bytes });
        near.write(bytes);
      });
      far.on('end', () => near.end());
      far.on('error', (error) => near.emit('error', error));
      far.on('close', () => client.close());
    };
  const server = new Server();
  server.addService(methods, {
    submit,
    stream: passOn(methods.stream.path),
    exchange: passOn(methods.exchange.path),
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return {
    url: `http://127.0.0.1:${address.port}`,
    grpcUrl: `127.0.0.1:${port}`,
    toGateway,
    fromGateway,
    close: async () => {
      server.forceShutdown();
      await new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      });
    },
  };
};

const appIn = (authorization: Buffer | string | undefined): string =>
  decodeJwt(String(authorization).replace('Bearer ', '')).iss ?? '';

const authorisationOf = (metadata: Metadata): Metadata => {
  const own = new Metadata();
  own.set('authorization', metadata.get('authorization')[0] ?? '');
  return own;
};
