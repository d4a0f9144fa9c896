import { Client, type ClientDuplexStream, credentials, Metadata } from '@grpc/grpc-js';
import type { sealpost } from '#contracts/native';
import { nativeLinkMethods } from '#libs/contracts';
import { until } from '#libs/testing';
import { type AppLinks, appToken, type NativeEdges } from './app-links.ts';
import { dialectFrames } from './dialects/index.ts';
import { type Door, type Place, type Said, waitMaxMs } from './doors.ts';

type Frame = sealpost.native.v1.Frame.$Properties;

/** The door of somebody whose app speaks for them: its backend posts frames, and reads what is delivered over a stream. */
export const backendDoor = (edges: NativeEdges & { readonly links: AppLinks }, place: Place): Door => {
  const { own, other, talk, level } = place;
  const { app } = own;
  const frames = dialectFrames[app];
  const client = new Client(edges.mailboxGrpcUrl, credentials.createInsecure());
  let lastPosted = new Uint8Array();
  let lastRead = new Uint8Array();

  const post = async (frame: Uint8Array): Promise<string> => {
    lastPosted = Uint8Array.from(frame);
    const response = await fetch(`${edges.mailboxUrl}/native/${app}/frames`, {
      method: 'POST',
      headers: {
        'content-type': frames.contentType,
        authorization: `Bearer ${await appToken(edges.links[app])}`,
      },
      body: Buffer.from(frame),
    });
    if (response.status !== 200) throw new Error(`a frame was answered by ${response.status}`);
    return frames.outcomeIn(Buffer.from(await response.arrayBuffer()));
  };

  const message = ({ bytes }: Pick<Said, 'bytes'>, repair?: { id: string; repairCount: number }) =>
    frames.writeMessage({
      id: frames.newId(),
      from: own,
      to: other,
      thread: talk.threads[app] ?? '',
      ...(level === 'app-sealed' ? { sealedTo: other.app } : {}),
      payload: bytes,
      ...repair,
    });

  /** Runs with an open stream of the app; each frame that comes is handed over. */
  const withStream = async <T>(
    onFrame: (frame: Uint8Array, write: (answer: Uint8Array) => void) => void,
    work: (stream: ClientDuplexStream<Frame, Frame>) => Promise<T>,
  ): Promise<T> => {
    const { path, requestSerialize, responseDeserialize } = nativeLinkMethods.exchange;
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${await appToken(edges.links[app])}`);
    const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata);
    stream.on('error', () => undefined);
    stream.on('data', ({ frame }: Frame) => {
      if (frame) onFrame(frame, (answer) => stream.write({ frame: answer }));
    });
    try {
      return await work(stream);
    } finally {
      stream.end();
      stream.resume();
    }
  };

  const readMessages = async (
    count: number,
    isKnown?: () => Promise<boolean>,
  ): Promise<readonly Buffer[]> => {
    const read: Buffer[] = [];
    await withStream(
      (frame, write) => {
        const payloads = frames.payloadsIn(frame);
        if (payloads.length === 0 || frames.authorIn(frame) !== other.aliases[app]) return;
        read.push(...payloads);
        lastRead = Uint8Array.from(frame);
        if (isKnown) write(frames.writeAck(frame));
      },
      () => until(async () => read.length >= count && (await isKnown?.()) !== false, waitMaxMs),
    );
    return read;
  };

  return {
    say: (said) => post(message(said)),
    repeat: () => post(lastPosted),
    read: (count, isKnown) => readMessages(count, isKnown),
    glance: (count) => readMessages(count),
    askAgain: async (isKnown) => {
      const retry = frames.writeRetry(lastRead, own);
      if (!retry) throw new Error(`${app} has no word for it`);
      await withStream(
        () => undefined,
        async (stream) => {
          stream.write({ frame: retry });
          await until(isKnown, waitMaxMs);
        },
      );
    },
    repair: async (bytes) => {
      const asked: string[] = [];
      await withStream(
        (frame) => {
          if (frames.asksAgain(frame)) asked.push(frames.idIn(frame));
        },
        () => until(async () => asked.length > 0, waitMaxMs),
      );
      const [id = ''] = asked;
      return post(message({ bytes }, { id, repairCount: 1 }));
    },
    close: () => client.close(),
  };
};
