import { type ClientDuplexStream, credentials, makeGenericClientConstructor, Metadata } from '@grpc/grpc-js';
import { nativeLinkMethods, nativeLinkServiceName } from '#libs/contracts';
import { type AppKey, linkToken } from './link-token.ts';

/** An open `NativeLink.Exchange`: frames go both ways, in order. */
export interface StreamDoor {
  readonly write: (frame: Uint8Array) => void;
  readonly close: () => void;
}

type LinkStream = ClientDuplexStream<{ frame?: Uint8Array | null }, { frame?: Uint8Array | null }>;

/** Opens a stream to a gateway. A second one of the same app would end it. */
export const openStreamDoor = async (
  gatewayGrpcUrl: string,
  key: AppKey,
  onFrame: (frame: Uint8Array) => void,
): Promise<StreamDoor> => {
  const Client = makeGenericClientConstructor(nativeLinkMethods, nativeLinkServiceName);
  const client = new Client(gatewayGrpcUrl, credentials.createInsecure());
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${await linkToken(key)}`);
  const { path, requestSerialize, responseDeserialize } = nativeLinkMethods.exchange;
  const stream: LinkStream = client.makeBidiStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    metadata,
  );
  stream.on('data', ({ frame }: { frame?: Uint8Array | null }) => onFrame(frame ?? new Uint8Array()));
  // Whoever waits for something hears of an end by not getting it.
  stream.on('error', () => undefined);
  return {
    write: (frame) => void stream.write({ frame }),
    close: () => {
      stream.end();
      client.close();
    },
  };
};
