import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials, Metadata } from '@grpc/grpc-js';
import { Registry } from 'prom-client';
import { createEmbeddedBus } from '#libs/bus';
import { instagramDialect } from '#libs/connector-instagram/native';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import { directoryMethods, nativeLinkMethods, type UnaryMethod } from '#libs/contracts';
import { type Platform, platforms, platformToProto } from '#libs/envelope';
import { createLogger } from '#libs/nest-kit';
import { testDatabase, until } from '#libs/testing';
import { withDirectory } from '../../../../cli/src/directory-client.ts';
import { createDirectory } from '../../../../directory/src/create-directory.ts';
import { createMailbox } from '../../../../mailbox/src/create-mailbox.ts';
import { createRouter } from '../../../../router/src/create-router.ts';
import { embeddedKeys } from '../../keys.ts';
import { addLinks, appToken, callAsApp, deviceToken } from '../native/app-links.ts';
import type { NativePerson } from '../native/dialects/dialect-frames.ts';
import { addPerson, bringPeople, type NativeTalk } from '../native/native-people.ts';
import { type Heard, nameOf, type Side } from './speaker.ts';
import { speakers } from './speakers.ts';

const waitMaxMs = 15_000;

/** Two people who may write to each other, each side as one of them has it. */
export interface Pair {
  readonly talk: NativeTalk;
  readonly here: Side;
  readonly there: Side;
}

/** A gateway on a real database, with the backends of all apps: they post what they say, and hear over their streams. */
export async function pairsWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-pairs-'));
  const database = await testDatabase({ poolMax: 20 });
  const bus = createEmbeddedBus({ url: database.url });
  await bus.ensureTopics();
  const problems: string[] = [];
  const logger = createLogger({
    service: 'test',
    destination: { write: (line) => void (/"level":"(warn|error)"/.test(line) && problems.push(line)) },
  });
  const shared = { store: database.store, bus, now: Date.now, logger };
  const keys = await embeddedKeys(folder, Date.now, logger);
  const directory = await createDirectory({
    ...shared,
    rosterSigner: keys.rosterSigner,
    sealer: keys.sealer(),
    randomBytes,
    metrics: new Registry(),
    grpcPort: 0,
  });
  const mailbox = await createMailbox({
    ...shared,
    dialects: { whatsapp: whatsappDialect, messenger: messengerDialect, instagram: instagramDialect },
    links: { whatsapp: { suites: 'any' }, messenger: { suites: 'any' }, instagram: { suites: 'any' } },
    directoryUrl: directory.grpcUrl,
    registry: new Registry(),
  });
  const router = await createRouter({ ...shared, metrics: new Registry() });
  const links = await addLinks({
    directoryGrpcUrl: directory.grpcUrl,
    directoryAppGrpcUrl: directory.appGrpcUrl,
  });

  const heard: Record<Platform, Heard[]> = { whatsapp: [], messenger: [], instagram: [] };
  const client = new Client(mailbox.grpcUrl, credentials.createInsecure());
  const streams = await Promise.all(
    platforms.map(async (app) => {
      const metadata = new Metadata();
      metadata.set('authorization', `Bearer ${await appToken(links[app])}`);
      const { path, requestSerialize, responseDeserialize } = nativeLinkMethods.exchange;
      const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata);
      stream.on('data', ({ frame }: { frame?: Uint8Array | null }) => {
        const bytes = frame ?? new Uint8Array();
        heard[app].push(speakers[app].hear(bytes));
        const ack = speakers[app].ack(bytes);
        if (ack) stream.write({ frame: ack });
      });
      stream.on('error', () => undefined);
      return stream;
    }),
  );

  /** Posts a frame as an app's backend does; gives the frame that answers it, which is empty where none is due. */
  const post = async (app: Platform, frame: Uint8Array): Promise<Uint8Array> => {
    const response = await fetch(`${mailbox.url}/native/${app}/frames`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await appToken(links[app])}`,
        'content-type': speakers[app].contentType,
      },
      body: Buffer.from(frame),
    });
    if (!response.ok) throw new Error(`${app}: ${response.status}\n${problems.join('\n')}`);
    return new Uint8Array(await response.arrayBuffer());
  };

  const pairOf = async (from: Platform, to: Platform, level: 'e2ee' | 'app-sealed'): Promise<Pair> => {
    const me = await addPerson(directory.grpcUrl, from, 0);
    const peer = await addPerson(directory.grpcUrl, to, 0);
    for (const { app, participantId } of [me, peer])
      if (app === 'instagram')
        await database.store.deleteFrom('devices').where('participant_id', '=', participantId).execute();
    const talk = await bringPeople({ directoryGrpcUrl: directory.grpcUrl, store: database.store }, level, [
      me,
      peer,
    ]);
    const threadIn = (app: Platform): string => talk.threads[app] ?? '';
    return {
      talk,
      here: { me, peer, thread: threadIn(from) },
      there: { me: peer, peer: me, thread: threadIn(to) },
    };
  };

  /** Adds a further device of somebody. */
  const addDevice = async ({ app, user }: NativePerson, device: number): Promise<void> => {
    await withDirectory(directory.grpcUrl, (call) =>
      call(directoryMethods.addDevice, { platform: platformToProto(app), user, device }),
    );
  };

  /** Everything of a kind that somebody's backend has heard of the other person so far. */
  const heardOf = <K extends Heard['kind']>({ me, peer }: Side, kind: K): Extract<Heard, { kind: K }>[] =>
    heard[me.app].flatMap((one) => (isKind(one, kind) && one.from === nameOf(me.app, peer) ? [one] : []));

  /** Waits until a backend has heard so many things of a kind of the other person. */
  const hears = async <K extends Heard['kind']>(side: Side, kind: K, count = 1) => {
    await until(async () => heardOf(side, kind).length >= count, waitMaxMs);
    return heardOf(side, kind);
  };

  return {
    links,
    addDevice,
    /** Calls the directory as an app's backend does. */
    callAs: <A, B, C, D>(app: Platform, method: UnaryMethod<A, B, C, D>, request: A): Promise<D> =>
      callAsApp(directory.appGrpcUrl, links[app], method, request),
    mailboxGrpcUrl: mailbox.grpcUrl,
    post,
    pairOf,
    hears,
    heardOf,
    heard,
    tokenOf: async (person: NativePerson) => deviceToken(links[person.app], person),
    close: async (): Promise<void> => {
      for (const stream of streams) stream.cancel();
      client.close();
      await router.close();
      await mailbox.close();
      await directory.close();
      await bus.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type PairsWorld = Awaited<ReturnType<typeof pairsWorld>>;

const isKind = <K extends Heard['kind']>(heard: Heard, kind: K): heard is Extract<Heard, { kind: K }> =>
  heard.kind === kind;
