import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { Registry } from 'prom-client';
import { instagramDialect } from '#libs/connector-instagram/native';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import type { Bus } from '#libs/bus';
import { createLogger } from '#libs/nest-kit';
import type { Store } from '#libs/store';
import { type BusHarness, embeddedHarness, kafkaHarness, testDatabase, whenKafka } from '#libs/testing';
import { createDirectory } from '../../../../directory/src/create-directory.ts';
import { createMailbox } from '../../../../mailbox/src/create-mailbox.ts';
import { createRouter } from '../../../../router/src/create-router.ts';
import { embeddedKeys } from '../../keys.ts';
import { smallTopics } from '../each-world.ts';
import { addLinks, type AppLinks, type NativeEdges } from './app-links.ts';
import { startWireTap, type WireTap } from './wire-tap.ts';

/** How a mailbox is started: whether it takes suites that it does not know, and whether it has any dialect at all. */
export interface MailboxSetting {
  readonly suites: 'known' | 'any';
  readonly dialects: 'all' | 'none';
}

/** The services that app backends and devices need, on a real database and bus, behind a tapped wire. */
export interface NativeWorld extends NativeEdges {
  readonly store: Store;
  readonly bus: Bus;
  readonly links: AppLinks;
  /** The doors of the mailbox are the tap's. */
  readonly tap: WireTap;
  /** Ends the mailbox in order and starts another one in its place. */
  readonly restartMailbox: (setting: MailboxSetting) => Promise<void>;
  readonly stopRouter: () => Promise<void>;
  readonly startRouter: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const startMaxMs = 60_000;
const allDialects = {
  whatsapp: whatsappDialect,
  messenger: messengerDialect,
  instagram: instagramDialect,
};

/** Runs a suite on the embedded bus, and on Kafka where there are brokers; the mailbox knows its suites and all dialects at first. */
export const eachNativeWorld = (define: (world: () => NativeWorld) => void): void => {
  const onHarness = (harnessOf: (url: string) => BusHarness): void => {
    let world: NativeWorld | undefined;
    beforeAll(async () => {
      world = await startNativeWorld(harnessOf);
    }, startMaxMs);
    afterAll(() => world?.close(), startMaxMs);
    define(() => {
      if (world === undefined) throw new Error('the world starts before the first test');
      return world;
    });
  };
  describe('on the embedded bus', () => {
    onHarness((url) => embeddedHarness(() => url));
  });
  whenKafka((_, brokers) => {
    describe('on Kafka', () => {
      onHarness(() => kafkaHarness(brokers));
    });
  });
};

const startNativeWorld = async (harnessOf: (url: string) => BusHarness): Promise<NativeWorld> => {
  const database = await testDatabase({ poolMax: 20 });
  const log = await harnessOf(database.url).makeLog({ topics: smallTopics });
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-native-'));
  const logger = createLogger({ service: 'test', destination: { write: () => undefined } });
  const shared = { store: database.store, bus: log.bus, now: Date.now, logger };
  const keys = await embeddedKeys(folder, Date.now, logger);
  const directory = await createDirectory({
    ...shared,
    rosterSigner: keys.rosterSigner,
    sealer: keys.sealer(),
    randomBytes,
    metrics: new Registry(),
    grpcPort: 0,
  });
  const startMailbox = ({ suites, dialects }: MailboxSetting) =>
    createMailbox({
      ...shared,
      dialects: dialects === 'all' ? allDialects : {},
      links: { whatsapp: { suites }, messenger: { suites }, instagram: { suites } },
      registry: new Registry(),
    });
  const startRouter = () => createRouter({ ...shared, metrics: new Registry() });
  let mailbox = await startMailbox({ suites: 'known', dialects: 'all' });
  let router: Awaited<ReturnType<typeof startRouter>> | undefined = await startRouter();
  const tap = await startWireTap(() => mailbox);
  const stopRouter = async (): Promise<void> => {
    await router?.close();
    router = undefined;
  };
  const addresses = { directoryGrpcUrl: directory.grpcUrl, directoryAppGrpcUrl: directory.appGrpcUrl };
  return {
    ...addresses,
    mailboxUrl: tap.url,
    mailboxGrpcUrl: tap.grpcUrl,
    store: database.store,
    bus: log.bus,
    links: await addLinks(addresses),
    tap,
    restartMailbox: async (setting) => {
      await mailbox.close();
      mailbox = await startMailbox(setting);
    },
    stopRouter,
    startRouter: async () => void (router = await startRouter()),
    close: async () => {
      await tap.close();
      await stopRouter();
      await mailbox.close();
      await directory.close();
      await log.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
