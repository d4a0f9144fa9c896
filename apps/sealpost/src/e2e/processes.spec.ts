import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase, until, whenKafka } from '#libs/testing';
import { showTalks } from '../demo/native/show-talks.ts';
import { arrivalsOf, disorderAt, type Written } from '../testing/correspondence.ts';
import { sendNativeMessage } from '../testing/native-message.ts';
import { addLinks } from '../testing/native/app-links.ts';
import { routes } from '../testing/native/passage-routes.ts';
import { tellSecrets } from '../testing/native/secrets.ts';
import { pairChecks } from '../testing/pair-checks.ts';
import { writtenDown } from '../testing/planted-leaks.ts';
import { everythingOfProcesses, leakingProcess } from '../testing/process-places.ts';
import { type ProcessWorld, startProcessWorld } from '../testing/process-world.ts';
import { seqsOfSends } from '../testing/records.ts';
import { serviceNames } from '../testing/services.ts';
import { accountsThatTellEverything } from '../testing/telling-accounts.ts';
import { textPlaces } from '../testing/text-places.ts';
import { tracesOf, tracesOfKeys } from '../testing/traces.ts';
import { makePair, writeUntil } from '../testing/traffic.ts';

const startMaxMs = 240_000;
const pairsCount = 9;
const textsMin = 20;
const waitMaxMs = 90_000;
/** What a service may take to end, by docs/how-to/run-with-kafka.md. */
const graceMs = 30_000;
const retryDelaysMs = [200, 400, ...Array.from({ length: 40 }, () => 1_000)];
/** Texts that people write to each other in the checks of pairs. */
const wordsOfPeople = [
  'Hello there',
  'In the kitchen',
  'Where are the keys',
  'I come at',
  'So many families',
];

whenKafka((_, brokers) => {
  describe('services as processes of their own', () => {
    const marker = `Mk${randomBytes(9).toString('hex')}`;
    const namespace = `t-${randomUUID().slice(0, 8)}`;
    let database: TestDatabase;
    let world: ProcessWorld;

    beforeAll(async () => {
      database = await testDatabase();
      world = await startProcessWorld({
        database,
        brokers,
        namespace,
        size: { ingress: 2, router: 2, egress: 2 },
        accounts: accountsThatTellEverything,
        retryDelaysMs,
      });
    }, startMaxMs);
    afterAll(async () => {
      await world?.close();
      await database?.close();
    }, startMaxMs);

    pairChecks(() => world);

    it('play the talks of app backends, whose ciphertexts have the form that the gateway asks for', async () => {
      const shown: string[] = [];
      await showTalks(world.edges, world.bus, (text) => shown.push(text));
      expect(shown.join('\n')).toContain('Level E2EE: end-to-end encrypted');
      expect(shown.join('\n')).toContain('refused: consent_required');
    });

    it('carry a native frame from a POST to a stream as the same bytes', async () => {
      const { sentSha256, receivedSha256, payloadBytes } = await sendNativeMessage(world.edges);
      expect(payloadBytes).toBeGreaterThan(0);
      expect(receivedSha256).toBe(sentSha256);
    });

    it('share the work: each of two has taken webhooks, records or deliveries', async () => {
      const takenBy = async (service: 'ingress' | 'router' | 'egress', metric: string) =>
        Promise.all(world.running(service).map(async ({ url }) => sumOf(await metricsAt(url), metric)));
      const taken = [
        ...(await takenBy('ingress', 'sealpost_webhooks_total')),
        ...(await takenBy('router', 'sealpost_router_envelopes_total')),
        ...(await takenBy('egress', 'sealpost_deliveries_total')),
      ];
      expect(taken).toHaveLength(6);
      expect(taken.filter((count) => count === 0)).toEqual([]);
    });

    it('end with 0 on SIGTERM, one after the other under load, and nothing is lost, doubled or out of order', async () => {
      const pairs = await Promise.all(Array.from({ length: pairsCount }, (_, pair) => makePair(world, pair)));
      const written: Written[] = [];
      const restarts = { over: false };
      const writing = writeUntil(pairs, written, { textsMin, isEnough: () => restarts.over });
      const ends = [];
      for (const service of serviceNames)
        for (const each of world.running(service)) ends.push({ service, ...(await world.restart(each)) });
      restarts.over = true;
      await writing;
      const people = pairs.flat();
      await until(async () => (await arrivalsOf(written, people)).lost.length === 0, waitMaxMs);
      await world.control.settled();
      expect(ends.filter(({ exitCode, tookMs }) => exitCode !== 0 || tookMs > graceMs)).toEqual([]);
      expect(ends).toHaveLength(8);
      expect(await arrivalsOf(written, people)).toEqual({ lost: [], doubled: [], strayed: [] });
      const seqs = await seqsOfSends(database.store);
      expect(await disorderAt(people, (id) => seqs.get(id))).toEqual([]);
    }, 360_000);

    it('carry native frames again after all of them were restarted', async () => {
      const { sentSha256, receivedSha256 } = await sendNativeMessage(world.edges);
      expect(receivedSha256).toBe(sentSha256);
    });

    it('write no word of what people say into their logs', async () => {
      const ana = await world.person('whatsapp', `${marker}Ana`);
      const ben = await world.person('instagram', 'Ben');
      await world.talk(ana, ben);
      await ana.says(marker);
      await ben.shows(marker);
      const logs = world
        .everyProcess()
        .map(({ service, output }) => ({ name: service, bytes: Buffer.from(output()) }));
      expect(logs).toHaveLength(16);
      expect(tracesOf(['the service is up'], logs)).toHaveLength(16);
      expect(tracesOf([marker, ...wordsOfPeople], logs)).toEqual([]);
    });

    it('leave no trace of what devices tell each other, in tables, records, files of the broker, logs and metrics', async () => {
      const { store } = database;
      const links = await addLinks(world.edges);
      const told = await tellSecrets({ ...world.edges, store, links });
      expect(told.read).toEqual(Object.fromEntries(routes.map(({ title }) => [title, 2])));
      const places = await everythingOfProcesses(world, { store, brokers, namespace });
      const names = new Set(places.map(({ name }) => name));
      expect([...names]).toEqual(
        expect.arrayContaining([
          'public.mailbox_records',
          'gateway.mailbox.v1',
          'file of gateway.mailbox.v1',
          'batch of gateway.mailbox.v1',
          ...serviceNames.flatMap((service) => [`log of ${service}`, `metrics of ${service}`]),
        ]),
      );
      expect(tracesOf([marker, ...told.words], places)).toEqual([]);
      expect(tracesOfKeys(told.keys, places)).toEqual([]);
    });

    it('would be seen to leak into the log of a process in any form', async () => {
      const forms = writtenDown(marker);
      const log = textPlaces('log', await leakingProcess([...forms.values()]));
      expect([...new Set(tracesOf([marker], log))].sort()).toEqual(
        [...forms.keys()].map((form) => `log: ${form} of ${marker}`).sort(),
      );
    });
  });
});

const metricsAt = async (url: string): Promise<string> => (await fetch(`${url}/metrics`)).text();

/** The sum of a counter over its labels. */
const sumOf = (metrics: string, name: string): number =>
  metrics
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
