import { type ClientDuplexStream, credentials, makeGenericClientConstructor, Metadata } from '@grpc/grpc-js';
import { sealpost } from '#contracts/native';
import { fromLong, nativeLinkMethods, nativeLinkServiceName } from '#libs/contracts';
import { type AppKey, linkToken } from './link-token.ts';

const { Frame } = sealpost.native.messenger.v1;

/** A message as it reached one device of a Messenger user. */
export interface ReceivedSend {
  readonly otid: bigint;
  readonly fromFbid: bigint;
  readonly toFbid: bigint;
  readonly toDevice: number;
  readonly timestampMs: number;
  readonly innerFormat: string;
  readonly originApp: string;
  readonly originId: string;
  readonly payload: Uint8Array;
}

/** The backend of Messenger, as far as a delivery needs it: it holds a stream, and acknowledges what it has stored. */
export interface MessengerBackend {
  readonly received: readonly ReceivedSend[];
  /** Resolves once so many messages have arrived. */
  readonly receivedCount: (count: number, timeoutMs?: number) => Promise<readonly ReceivedSend[]>;
  readonly close: () => void;
}

type LinkStream = ClientDuplexStream<{ frame?: Uint8Array | null }, { frame?: Uint8Array | null }>;

const pollMs = 20;

/** Opens a stream to a gateway. */
export const createMessengerBackend = async (
  gatewayGrpcUrl: string,
  key: AppKey,
): Promise<MessengerBackend> => {
  const Client = makeGenericClientConstructor(nativeLinkMethods, nativeLinkServiceName);
  const client = new Client(gatewayGrpcUrl, credentials.createInsecure());
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${await linkToken(key)}`);
  const stream: LinkStream = client.makeBidiStreamRequest(
    nativeLinkMethods.exchange.path,
    nativeLinkMethods.exchange.requestSerialize,
    nativeLinkMethods.exchange.responseDeserialize,
    metadata,
  );
  const received: ReceivedSend[] = [];
  stream.on('data', ({ frame }: { frame?: Uint8Array | null }) => {
    const { send } = Frame.decode(frame ?? new Uint8Array());
    if (!send) return;
    received.push(...sendsOf(send));
    stream.write({ frame: Frame.encode({ ack: { otid: send.otid ?? null, code: 'received' } }).finish() });
  });
  stream.on('error', () => undefined);
  return {
    received,
    receivedCount: async (count, timeoutMs = 10_000) => {
      const deadlineMs = Date.now() + timeoutMs;
      while (received.length < count) {
        if (Date.now() > deadlineMs) throw new Error(`only ${received.length} of ${count} messages arrived`);
        await new Promise((resolve) => setTimeout(resolve, pollMs));
      }
      return received;
    },
    close: () => {
      stream.end();
      client.close();
    },
  };
};

const sendsOf = (send: sealpost.native.messenger.v1.Send.$Properties): readonly ReceivedSend[] =>
  (send.devices ?? []).map(({ id, payload }) => ({
    otid: fromLong(send.otid),
    fromFbid: fromLong(send.sender?.fbid),
    toFbid: fromLong(id?.fbid),
    toDevice: id?.device ?? 0,
    timestampMs: Number(fromLong(send.timestampMs)),
    innerFormat: send.innerFormat ?? '',
    originApp: send.originApp ?? '',
    originId: send.originId ?? '',
    payload: payload ?? new Uint8Array(),
  }));
