import { Client, type ClientDuplexStream, credentials, type Metadata } from '@grpc/grpc-js';
import type { sealpost } from '#contracts/gateway';
import { deliveryMethods, fromLong, toLong } from '#libs/contracts';
import type { Platform } from '#libs/envelope';
import type { Arrivals } from './arrivals.ts';
import { deviceEnvelope } from './device-envelope.ts';
import { type Door, inTurn } from './door.ts';
import { markedNumber } from './marked-payload.ts';
import type { NativePair } from './population.ts';
import { type AppKey, deviceCredential, metadataOf } from './token.ts';

type StreamRequest = sealpost.gateway.v1.StreamRequest.$Properties;
type StreamResponse = sealpost.gateway.v1.StreamResponse;
type Stream = ClientDuplexStream<StreamRequest, StreamResponse>;

export interface DeviceDoorPlace {
  readonly grpcUrl: string;
  readonly pairs: readonly NativePair[];
  readonly key: AppKey;
  readonly arrivals: Arrivals;
}

/** Devices share connections, as those behind one proxy do. */
const connections = 8;
const openingMaxMs = 30_000;

/** `Delivery.Submit` and `Delivery.Stream`: every device of everybody holds a stream and acknowledges what has come. */
export const deviceDoor = ({ grpcUrl, pairs, key, arrivals }: DeviceDoorPlace): Door => {
  let clients: Client[] = [];
  const senders = new Map<string, Metadata>();
  let streams: Stream[] = [];

  const openStream = async (app: Platform, participantId: string, deviceId: number): Promise<void> => {
    const credential = await deviceCredential(key, app, Buffer.from(participantId, 'hex'), deviceId);
    const { path, requestSerialize, responseDeserialize } = deliveryMethods.stream;
    const stream: Stream = inTurn(clients, streams.length).makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      metadataOf(credential),
    );
    streams.push(stream);
    await served(stream, arrivals);
  };

  return {
    open: async () => {
      clients = Array.from(
        { length: connections },
        (_, index) => new Client(grpcUrl, credentials.createInsecure(), { 'bench.connection': index }),
      );
      for (const { author } of pairs) {
        const [deviceId = 0] = author.deviceIds;
        const id = Buffer.from(author.participantId, 'hex');
        senders.set(author.participantId, metadataOf(await deviceCredential(key, 'whatsapp', id, deviceId)));
      }
      const devices = pairs.flatMap(({ author, reader }) => [
        ...author.deviceIds.map((deviceId) => ['whatsapp', author.participantId, deviceId] as const),
        ...reader.deviceIds.map((deviceId) => ['messenger', reader.participantId, deviceId] as const),
      ]);
      await Promise.all(devices.map(([app, id, deviceId]) => openStream(app, id, deviceId)));
    },
    prepare: (number) => {
      const pair = inTurn(pairs, number);
      const request = { envelope: deviceEnvelope(pair, number) };
      const metadata = senders.get(pair.author.participantId);
      if (metadata === undefined) throw new Error('a door is opened first');
      return () => submit(inTurn(clients, number), request, metadata);
    },
    close: async () => {
      for (const stream of streams) stream.cancel();
      for (const client of clients) client.close();
      [streams, clients] = [[], []];
    },
  };
};

/** Notes what comes and acknowledges it; resolves when nothing waits any more for the first time. */
const served = (stream: Stream, arrivals: Arrivals): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('a stream did not open')), openingMaxMs);
    let storedSeq = 0n;
    let acknowledging = false;
    const acknowledge = (): void => {
      acknowledging = false;
      stream.write({ ack: { upToSeq: toLong(storedSeq) } });
    };
    stream.on('data', ({ record, empty }: StreamResponse) => {
      if (empty) {
        clearTimeout(late);
        resolve();
      }
      if (!record) return;
      const number = markedNumber(record.envelope ?? new Uint8Array());
      if (number !== undefined) arrivals.note(number);
      storedSeq = fromLong(record.seq ?? toLong(0));
      if (acknowledging) return;
      acknowledging = true;
      setImmediate(acknowledge);
    });
    stream.on('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    stream.write({ open: { window: 256 } });
  });

const submit = (
  client: Client,
  request: sealpost.gateway.v1.SubmitRequest.$Properties,
  metadata: Metadata,
): Promise<void> => {
  const { path, requestSerialize, responseDeserialize } = deliveryMethods.submit;
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadata,
      (error, answer) => {
        if (answer?.accepted) resolve();
        else reject(error ?? new Error(`an envelope was answered with ${answer?.outcome ?? 'nothing'}`));
      },
    );
  });
};
