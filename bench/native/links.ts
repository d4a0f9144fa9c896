import { Client, type ClientDuplexStream, credentials } from '@grpc/grpc-js';
import { sealpost as native } from '#contracts/native';
import { nativeLinkMethods } from '#libs/contracts';
import type { Platform } from '#libs/envelope';
import type { Arrivals } from './arrivals.ts';
import { markedNumber } from './marked-payload.ts';
import { type AppKey, linkCredential, metadataOf } from './token.ts';

const { Frame } = native.native.messenger.v1;

type FrameFields = native.native.v1.Frame.$Properties;
type LinkStream = ClientDuplexStream<FrameFields, FrameFields>;

/** The streams of both app backends, which belong to no door, since an app has one. */
export interface Links {
  readonly close: () => Promise<void>;
}

/** Opens a stream of each app: Messenger's takes messages and acknowledges each, WhatsApp's is told what became of its own. */
export const openLinks = async (grpcUrl: string, key: AppKey, arrivals: Arrivals): Promise<Links> => {
  const client = new Client(grpcUrl, credentials.createInsecure());
  const open = async (app: Platform): Promise<LinkStream> => {
    const { path, requestSerialize, responseDeserialize } = nativeLinkMethods.exchange;
    const metadata = metadataOf(await linkCredential(key, app));
    const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata);
    stream.on('error', () => undefined);
    return stream;
  };
  const messenger = await open('messenger');
  messenger.on('data', ({ frame }: FrameFields) => {
    const { send } = Frame.decode(frame ?? new Uint8Array());
    const number = markedNumber(send?.devices?.[0]?.payload ?? new Uint8Array());
    if (!send || number === undefined) return;
    arrivals.note(number);
    messenger.write({ frame: Frame.encode({ ack: { otid: send.otid ?? null, code: 'received' } }).finish() });
  });
  const whatsapp = await open('whatsapp');
  whatsapp.resume();
  return {
    close: async () => {
      for (const stream of [messenger, whatsapp]) stream.cancel();
      client.close();
    },
  };
};
