import { randomBytes } from 'node:crypto';
import { Registry } from 'prom-client';
import { sealpost } from '#contracts/gateway';
import { type Bus, createEmbeddedBus, topics } from '#libs/bus';
import { instagram } from '#libs/connector-instagram/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import type { Platform } from '#libs/envelope';
import { createLogger, metricsOf } from '#libs/nest-kit';
import {
  createOpener,
  createRosterSigner,
  createSealer,
  generateEgressKeys,
  generateRosterKeys,
  sealingReady,
} from '#libs/sealing';
import { everythingIn, testDatabase, until } from '#libs/testing';
import { createEgress, type Egress } from '../create-egress.ts';
import { createEgressFlows } from '../egress-flows.ts';
import { defaultLimits, type EgressLimits, type EgressPorts } from '../ports.ts';
import { createPlatformClient } from '../sending/platform-client.ts';
import { fakePlatform } from './fake-platform.ts';
import { hex, peopleOn, type Person } from './people.ts';
import { routed, type RoutedFields } from './routed.ts';

const { DeadLetter, Notice, Receipt } = sealpost.gateway.v1;

/** Waits that would make a suite slow, made short. */
export const shortLimits: Partial<EgressLimits> = {
  evidenceMs: 1_500,
  evidencePollMs: 100,
  reopenedPollMs: 50,
  turnPollMs: 30,
  drainEveryMs: 20,
  leaseMs: 2_000,
  backoffBaseMs: 60,
  answerTimeoutMs: 1_000,
  circuitOpenMs: 300,
};

/** Egress on a real database and bus, with real seals, and an HTTP server that stands for all platforms. */
export async function egressWorld(options: { readonly bus?: Bus } = {}) {
  await sealingReady();
  const database = await testDatabase({ poolMax: 20 });
  const { store, url } = database;
  const platform = await fakePlatform();
  const bus = options.bus ?? createEmbeddedBus({ url });
  await bus.ensureTopics();
  const egressKeys = generateEgressKeys({ nowMs: 0, randomBytes });
  const rosterKeys = generateRosterKeys({ nowMs: 0, randomBytes });
  const [rosterKey] = rosterKeys.keys;
  if (!rosterKey) throw new Error('a new ring has a key');
  const signer = createRosterSigner(rosterKey);
  const sealer = createSealer({ publicKeys: () => egressKeys.keys, now: Date.now, randomBytes });
  const people = peopleOn(store);
  await people.addAccounts(platform.url);
  const logLines: string[] = [];
  const registry = new Registry();
  const logger = createLogger({
    service: 'egress',
    destination: { write: (line) => void logLines.push(line) },
  });
  const shared = {
    bus,
    store,
    opener: createOpener({ privateKeys: () => egressKeys.keys, cacheMax: 100 }),
    rosterKeys: () => rosterKeys.keys,
    connectors: { whatsapp, messenger, instagram },
    logger,
    now: () => Date.now(),
  };
  const running: { close(): Promise<void> }[] = [];

  /** Starts an egress; several may run. */
  const start = async (limits: Partial<EgressLimits> = {}): Promise<Egress> => {
    const egress = await createEgress({ ...shared, registry, limits: { ...shortLimits, ...limits } });
    running.push(egress);
    return egress;
  };

  /** The flows without Nest and bus, for tests that interrupt them. */
  const flowsOf = (limits: Partial<EgressLimits> = {}, ports: Partial<EgressPorts> = {}) => {
    const all = { ...defaultLimits, ...shortLimits, ...limits };
    const client = createPlatformClient(all);
    running.push(client);
    const metrics = metricsOf(registry, 'egress');
    return createEgressFlows({ ...shared, client, metrics, random: Math.random, limits: all, ...ports });
  };

  let seq = 0;
  /** An envelope on its way, and its id. */
  const record = (fields: Omit<RoutedFields, 'seq'> & { readonly seq?: number }) =>
    routed(sealer, { seq: (seq += 1), ...fields });

  /** A conversation of people, in which things are said. */
  const talk = async (...members: readonly Person[]) => {
    const conversationId = await people.begin(members, signer);
    const say = async (
      from: Person,
      to: Person,
      content: RoutedFields['content'],
      more: Partial<RoutedFields> = {},
    ): Promise<Buffer> => {
      const { envelopeId, ...fresh } = record({ conversationId, from, to, content, ...more });
      await bus.publish([fresh]);
      return envelopeId;
    };
    return { conversationId, say };
  };

  const delivery = (envelopeId: Buffer, { participantId }: Person) =>
    store
      .selectFrom('deliveries')
      .selectAll()
      .where('envelope_id', '=', envelopeId)
      .where('participant_id', '=', participantId)
      .executeTakeFirst();

  /** Waits until a delivery is in a state, and gives it. */
  const becomes = async (envelopeId: Buffer, person: Person, state: string, timeoutMs = 15_000) => {
    await until(async () => (await delivery(envelopeId, person))?.state === state, timeoutMs).catch(
      async () => {
        const row = await delivery(envelopeId, person);
        throw new Error(`a delivery is ${row?.state ?? 'unknown'} (${row?.reason ?? ''}), not ${state}`);
      },
    );
    const row = await delivery(envelopeId, person);
    if (!row) throw new Error('the delivery is gone');
    return row;
  };

  const letters = async () =>
    (await everythingIn(bus, topics.deadLetter.name, 1)).map(({ value }) => DeadLetter.decode(value));
  const receipts = async () =>
    (await everythingIn(bus, topics.receipt.name, topics.receipt.partitions)).map(({ value }) =>
      Receipt.decode(value),
    );
  const notices = async () =>
    (await everythingIn(bus, topics.notice.name, topics.notice.partitions)).map(({ value }) =>
      Notice.decode(value),
    );

  /** What ingress does when a platform shows one of our sends. */
  const sighted = async (person: Person, nativeId: string, tag: string): Promise<void> => {
    await store
      .insertInto('sightings')
      .values({
        account: person.account,
        native_id: nativeId,
        address: person.address,
        tag,
        seen_at_ms: Date.now(),
      })
      .execute();
  };

  const metric = async (name: string, labels: Readonly<Record<string, string>> = {}): Promise<number> => {
    const found = (await registry.getSingleMetric(name)?.get())?.values ?? [];
    return found
      .filter((value) => Object.entries(labels).every(([label, word]) => value.labels[label] === word))
      .reduce((sum, { value }) => sum + value, 0);
  };

  const close = async (): Promise<void> => {
    await Promise.all(running.map((one) => one.close()));
    if (!options.bus) await bus.close();
    await platform.close();
    await database.close();
  };
  const keyTexts = {
    egressKeys: egressKeys.keys.map(({ privateKey }) => Buffer.from(privateKey).toString('base64')).join(','),
    rosterKeys: rosterKeys.keys.map(({ publicKey }) => Buffer.from(publicKey).toString('base64')).join(','),
  };
  return {
    ...people,
    url,
    keyTexts,
    store,
    bus,
    platform,
    signer,
    shared,
    registry,
    logLines,
    start,
    flowsOf,
    record,
    talk,
    delivery,
    becomes,
    letters,
    receipts,
    notices,
    sighted,
    metric,
    close,
  };
}

export type EgressWorld = Awaited<ReturnType<typeof egressWorld>>;

/** The tag of a part of a delivery. */
export const tagOf = (envelopeId: Buffer, { participantId }: Person, part = 0): string =>
  `gw:${hex(envelopeId)}:${hex(participantId)}:${part}`;

/** The three platforms. */
export const platformNames: readonly Platform[] = ['whatsapp', 'messenger', 'instagram'];
