import { credentials } from '@grpc/grpc-js';
import {
  addressFrom,
  type Client,
  displayText,
  grpcTransport,
  memoryStorage,
  mlsSuite,
  openClient,
  type Suite,
  textContent,
} from '#libs/client';
import { platformToProto } from '#libs/envelope';
import { until } from '#libs/testing';
import { deviceToken } from './app-links.ts';
import { waitMaxMs } from './doors.ts';
import type { NativePerson } from './dialects/dialect-frames.ts';
import { addPerson, bringPeople } from './native-people.ts';
import type { NativeWorld } from './native-world.ts';
import {
  deliveredIn,
  hashesOf,
  payloadsInQueue,
  payloadsOnBus,
  type Points,
  submittedIn,
} from './passage-points.ts';

const registrationId = 4_660;

/** A device that uses the client library as it is meant to be used, and what its suite made and was given. */
interface MlsDevice {
  readonly client: Client;
  readonly sealed: Buffer[];
  readonly opened: Buffer[];
  readonly texts: string[];
  readonly loseSessions: () => void;
  /** Runs a stream until something holds. */
  readonly runUntil: (holds: () => Promise<boolean>) => Promise<void>;
  readonly close: () => void;
}

/** Two devices of two apps with sessions of MLS, one of which writes. */
export const openMlsPair = async (world: NativeWorld) => {
  const ann = await addPerson(world.directoryGrpcUrl, 'whatsapp', 0);
  const bob = await addPerson(world.directoryGrpcUrl, 'messenger', 1);
  const talk = await bringPeople(world, 'e2ee', [ann, bob]);
  const bundles: Uint8Array[] = [];
  const writer = await openDevice(world, ann, async () => bundles.shift());
  const reader = await openDevice(world, bob, async () => undefined);
  await reader.runUntil(async () => true);
  bundles.push(...(await reader.client.createBundles('mls/3', 3)).map(({ publicBundle }) => publicBundle));
  const place = { own: ann, other: bob, talk, level: 'e2ee' } as const;
  const back = { ...place, own: bob, other: ann };
  const mark = { to: world.tap.toGateway.length, from: world.tap.fromGateway.length };
  const queue: Buffer[] = [];
  const inQueue = () => payloadsInQueue(world, place);
  return {
    writer,
    reader,
    say: async (text: string): Promise<void> => {
      await writer.client.send({
        conversationId: talk.conversationId,
        rosterEpoch: 1n,
        to: { devices: [{ address: addressOf(bob), registrationId: 0 }] },
        content: textContent(text),
      });
    },
    /** Lets the reader take what waits for it; what it does not open, it asks for again. */
    take: async (): Promise<void> => {
      await until(async () => (await inQueue()).length > 0, waitMaxMs);
      queue.push(...(await inQueue()));
      await reader.runUntil(async () => (await inQueue()).length === 0);
    },
    /** Lets the writer make anew what it is asked for. */
    makeAnew: () => writer.runUntil(async () => (await inQueue()).length > 0),
    points: async (): Promise<Points> => {
      const { inbound, routed } = await payloadsOnBus(world, place);
      return hashesOf({
        out: writer.sealed,
        submit: submittedIn(world.tap.toGateway.slice(mark.to), ann),
        inbound,
        routed,
        queue,
        stream: deliveredIn(world.tap.fromGateway.slice(mark.from), back),
        in: reader.opened,
      });
    },
    close: (): void => {
      writer.close();
      reader.close();
    },
  };
};

const openDevice = async (
  world: NativeWorld,
  own: NativePerson,
  claimBundle: () => Promise<Uint8Array | undefined>,
): Promise<MlsDevice> => {
  const transport = grpcTransport({
    address: world.mailboxGrpcUrl,
    credentials: credentials.createInsecure(),
    token: () => deviceToken(world.links[own.app], own),
  });
  const stored = new Map<string, Uint8Array>();
  const [sealed, opened, texts]: [Buffer[], Buffer[], string[]] = [[], [], []];
  const client = await openClient(
    {
      storage: memoryStorage(stored),
      transport,
      suites: [recorded(await mlsSuite(), sealed, opened)],
      claimBundle,
      firstUse: 'trust',
      onEvent: () => undefined,
      registrationId,
      now: Date.now,
    },
    addressOf(own),
  );
  return {
    client,
    sealed,
    opened,
    texts,
    loseSessions: () => {
      for (const key of [...stored.keys()].filter((each) => each.startsWith('session/'))) stored.delete(key);
    },
    runUntil: async (holds) => {
      const ending = new AbortController();
      let caughtUp = false;
      const running = client.run({
        onItem: async (item) => {
          if (item.kind === 'message') texts.push(displayText(item.content, own.app) ?? '');
        },
        onCaughtUp: () => (caughtUp = true),
        signal: ending.signal,
      });
      await until(async () => caughtUp && (await holds()), waitMaxMs);
      ending.abort();
      await running;
    },
    close: () => transport.close(),
  };
};

/** A suite that keeps what it makes and what it is given, byte for byte. */
const recorded = (suite: Suite, sealed: Buffer[], opened: Buffer[]): Suite => ({
  ...suite,
  seal: async (request) => {
    const made = await suite.seal(request);
    if (made.ok) sealed.push(Buffer.from(made.payload));
    return made;
  },
  open: async (request) => {
    opened.push(Buffer.from(request.payload));
    return suite.open(request);
  },
});

const addressOf = ({ app, participantId, device }: NativePerson) =>
  addressFrom({ platform: platformToProto(app), participantId, deviceId: device + 1 });
