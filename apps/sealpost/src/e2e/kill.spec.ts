import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platforms } from '#libs/envelope';
import { freePort } from '#libs/nest-kit';
import { createStore, startEmbeddedPostgres } from '#libs/store';
import { until } from '#libs/testing';
import type { WebhookRecord } from '../../../simulator/src/delivery/webhook-log.ts';
import { createSimulator, type Simulator } from '../../../simulator/src/create-simulator.ts';
import { connectSimulator } from '../connect-simulator.ts';
import { type ChildGateway, type ChildGatewayOptions, startChildGateway } from '../testing/child-gateway.ts';
import {
  arrivalsOf,
  type Correspondents,
  disorderAt,
  overtaken,
  writeOne,
  type Written,
} from '../testing/correspondence.ts';
import { bringTogether } from '../testing/invitation.ts';
import { makePerson } from '../testing/person.ts';
import { possiblyDoubled, seqsOfSends } from '../testing/records.ts';

const pairsCount = 21;
const textsOfPair = 24;
const evidenceMs = 10_000;
/** The platforms come again like this, for a minute. */
const retryDelaysMs = [250, 500, ...Array.from({ length: 50 }, () => 1_200)];
const waitMaxMs = 90_000;

describe('a gateway that is killed in the middle of 500 messages', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sealpost-killed-'));
  let options: ChildGatewayOptions;
  let simulator: Simulator;
  let gateway: ChildGateway;

  beforeAll(async () => {
    options = {
      dataDir,
      ingressPort: await freePort(),
      directoryPort: await freePort(),
      evidenceMs,
    };
    simulator = await createSimulator({
      settings: { webhooks: { retryDelaysMs } },
    });
    gateway = await startChildGateway(options);
    await connectSimulator(simulator, {
      ingressUrl: `http://127.0.0.1:${options.ingressPort}`,
      directoryGrpcUrl: `127.0.0.1:${options.directoryPort}`,
    });
  }, waitMaxMs);

  afterAll(async () => {
    await gateway.end();
    await simulator.close();
    rmSync(dataDir, { recursive: true, force: true });
  }, waitMaxMs);

  it('loses nothing, keeps the order of every conversation, and repeats only what it had to repeat', async () => {
    const { control } = simulator;
    const pairs = await Promise.all(Array.from({ length: pairsCount }, (_, pair) => makePair(pair)));
    const before = (await control.state()).messages;
    const written: Written[] = [];
    const writing = writeAll(pairs, written);
    const arrived = async () => (await control.state()).messages - before - written.length;

    await until(async () => (await arrived()) >= 120, waitMaxMs);
    await gateway.kill('process');
    const atFirstKill = await arrived();
    gateway = await startChildGateway(options);
    await until(async () => (await arrived()) >= 300, waitMaxMs);
    await gateway.kill('process and database');
    const atSecondKill = await arrived();
    gateway = await startChildGateway(options);

    await writing;
    const people = pairs.flat();
    await until(async () => (await arrivalsOf(written, people)).lost.length === 0, waitMaxMs);
    await control.settled();
    const arrivals = await arrivalsOf(written, people);
    const { seqs, doubtful } = await recordsIn(dataDir);
    const doubtfulTexts = written.filter(({ nativeId }) => doubtful.has(nativeId)).map(({ text }) => text);
    const repeated = repeatedWebhooks(await control.webhooks());
    report(
      `${written.length} texts, killed after ${atFirstKill} and ${atSecondKill} arrivals: ${arrivals.lost.length} lost, ` +
        `${arrivals.doubled.length} doubled (${appsOf(arrivals.doubled, written)}), ` +
        `${doubtfulTexts.length} sent again without evidence (${appsOf(doubtfulTexts, written)})`,
    );
    expect(arrivals).toMatchObject({ lost: [], strayed: [] });
    expect(arrivals.doubled.filter((text) => !doubtfulTexts.includes(text))).toEqual([]);
    expect(await disorderAt(people, (id) => seqs.get(id))).toEqual([]);
    expect(await overtaken(written, (id) => !repeated.some((body) => body.includes(id)))).toEqual([]);
  }, 360_000);

  const makePair = async (pair: number): Promise<Correspondents> => {
    const [from = 'whatsapp', to = 'messenger'] = [platforms[pair % 3], platforms[Math.floor(pair / 3) % 3]];
    const first = await makePerson(simulator.control, { platform: from, name: `First ${pair}` });
    const second = await makePerson(simulator.control, { platform: to, name: `Second ${pair}` });
    await bringTogether(first, [second]);
    return [first, second];
  };
});

/** Writes every pair's texts, a text of each pair at a time. */
const writeAll = async (pairs: readonly Correspondents[], written: Written[]): Promise<void> => {
  for (let number = 0; number < textsOfPair; number += 1)
    written.push(...(await Promise.all(pairs.map((_, pair) => writeOne(pairs, pair, number)))));
};

/** What the gateway has recorded of its sends, read from its database while it runs. */
const recordsIn = async (dataDir: string) => {
  const { url } = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') });
  const store = createStore({ url });
  try {
    return { seqs: await seqsOfSends(store), doubtful: await possiblyDoubled(store) };
  } finally {
    await store.destroy();
  }
};

/** To how many people of each app texts were written, for a report. */
const appsOf = (texts: readonly string[], written: readonly Written[]): string =>
  platforms
    .map((platform) => {
      const count = texts.filter((text) =>
        written.some((each) => each.text === text && each.to.platform === platform),
      ).length;
      return `${count} on ${platform}`;
    })
    .join(', ');

/** The bodies that the platform had to bring more than once. */
const repeatedWebhooks = (records: readonly WebhookRecord[]): readonly string[] =>
  records.flatMap(({ attempts, body }) => (attempts.length > 1 ? [body] : []));

const report = (line: string): void => void process.stdout.write(`    ${line}\n`);
