import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Platform, platforms } from '#libs/envelope';
import { until } from '#libs/testing';
import {
  arrivalsOf,
  type Correspondents,
  disorderAt,
  overtaken,
  writeOne,
  type Written,
} from '../testing/correspondence.ts';
import { makePair, writeUntil } from '../testing/traffic.ts';
import { eachWorld } from '../testing/each-world.ts';
import { type FaultRow, faultRows } from '../testing/fault-rows.ts';
import type { Person } from '../testing/person.ts';
import { deliveriesTo, seqsOfSends } from '../testing/records.ts';
import { serviceNames } from '../testing/services.ts';
import type { World } from '../testing/world.ts';

const pairsCount = 10;
const textsOfPair = 30;
const waitMaxMs = 90_000;
/** How long egress waits for evidence of a send, and how the platforms come again. */
const limits = { evidenceMs: 5_000, evidencePollMs: 200 };
const retryDelaysMs = [200, 400, ...Array.from({ length: 40 }, () => 1_000)];

eachWorld(
  { ingresses: 2, routers: 2, egresses: 2, limits, simulatorSettings: { webhooks: { retryDelaysMs } } },
  (world) => {
    it('a rolling restart of every service under load loses and doubles nothing and keeps the order', async () => {
      const pairs = await Promise.all(
        Array.from({ length: pairsCount }, (_, pair) => makePair(world(), pair)),
      );
      const written: Written[] = [];
      const restarts = { over: false };
      const writing = writeUntil(pairs, written, { textsMin: textsOfPair, isEnough: () => restarts.over });
      for (const service of serviceNames) await world().fleet.roll(service);
      restarts.over = true;
      await writing;
      const people = pairs.flat();
      await until(async () => (await arrivalsOf(written, people)).lost.length === 0, waitMaxMs);
      await world().control.settled();
      expect(written.length).toBeGreaterThanOrEqual(pairsCount * textsOfPair);
      expect(await arrivalsOf(written, people)).toEqual({ lost: [], doubled: [], strayed: [] });
      const seqs = await seqsOfSends(world().database.store);
      expect(await disorderAt(people, (id) => seqs.get(id))).toEqual([]);
      const repeated = (await world().control.webhooks()).filter(({ attempts }) => attempts.length > 1);
      const wasBroughtOnce = (id: string): boolean => !repeated.some(({ body }) => body.includes(id));
      expect(await overtaken(written, wasBroughtOnce)).toEqual([]);
    }, 360_000);

    it('our own sends never come back as messages, however their echoes are repeated and reordered', async () => {
      const { control } = world();
      const pairs = await Promise.all(platforms.map((platform) => sameApp(world(), platform)));
      await control.changeSettings({
        webhooks: {
          duplicateProbability: 0.5,
          reorderProbability: 0.5,
          duplicateDelayMs: 150,
          reorderDelayMs: 80,
        },
      });
      try {
        const written: Written[] = [];
        for (let number = 0; number < 6; number += 1)
          written.push(...(await Promise.all(pairs.map((_, pair) => writeOne(pairs, pair, number)))));
        await saysAsAgent(world(), pairs);
        const people = pairs.flat();
        await until(async () => (await arrivalsOf(written, people)).lost.length === 0);
        await control.settled();
        await quiet(world());
        expect(await arrivalsOf(written, people)).toEqual({ lost: [], doubled: [], strayed: [] });
        for (const person of people)
          expect((await person.received()).filter(({ text }) => text?.includes('the shop'))).toHaveLength(
            person === pairs[1]?.[0] ? 1 : 0,
          );
      } finally {
        await control.changeSettings({ webhooks: { duplicateProbability: 0, reorderProbability: 0 } });
      }
    }, 240_000);

    describe('a message comes exactly once where there is evidence of it', () => {
      it('whatever goes wrong at the platform', async () => {
        const cases = faultRows.flatMap((row) => row.on.map((platform) => ({ row, platform })));
        const outcomes = await Promise.all(cases.map((each) => sendInto(world(), each.row, each.platform)));
        report(outcomes);
        expect(outcomes.map(({ wanted: _, ...outcome }) => outcome)).toEqual(
          outcomes.map(({ wanted, ...outcome }) => ({ ...outcome, ...wanted })),
        );
      }, 240_000);
    });
  },
);

const sameApp = async (world: World, platform: Platform): Promise<Correspondents> => {
  const first = await world.person(platform, 'First');
  const second = await world.person(platform, 'Second');
  await world.talk(first, second);
  return [first, second];
};

/** Somebody of the business writes to a person in the platform's own inbox, which is nobody else's business. */
const saysAsAgent = async ({ control }: World, pairs: readonly Correspondents[]): Promise<void> => {
  const person = pairs[1]?.[0];
  const [account] = Object.keys(person?.addresses ?? {});
  if (person && account !== undefined)
    await control.actAsAgent(account, { type: 'text', user: person.id, text: 'This is the shop' });
};

/** Resolves when nothing is left to be delivered. */
const quiet = ({ database }: World): Promise<void> =>
  until(async () => {
    const open = await database.store
      .selectFrom('deliveries')
      .select('envelope_id')
      .where('state', 'in', ['pending', 'parked', 'ambiguous'])
      .execute();
    return open.length === 0;
  }, waitMaxMs);

interface Outcome {
  readonly fault: string;
  readonly platform: Platform;
  readonly shown: number;
  readonly counted: boolean;
  readonly state: string;
  readonly wanted: Pick<FaultRow, 'shown' | 'counted'> & { readonly state: 'sent' };
}

/** Sends one message into a fault, and says how it came out. */
const sendInto = async (
  world: World,
  { fault, rules, shown, counted }: FaultRow,
  platform: Platform,
): Promise<Outcome> => {
  const author = await world.person(platform === 'instagram' ? 'messenger' : 'instagram', 'Author');
  const recipient = await world.person(platform, 'Recipient');
  await world.talk(author, recipient);
  const text = `fault ${randomBytes(6).toString('hex')}`;
  const isOut = rules.some(({ kind }) => kind !== 'late_duplicate');
  for (const rule of rules)
    await world.control.addFault({ times: 1, ...rule, body: text, ...(isOut ? { platform } : {}) });
  await author.says(text);
  const delivery = async () => (await deliveriesTo(world.database.store, recipient)).at(-1);
  await until(async () => ['sent', 'failed'].includes((await delivery())?.state ?? ''), waitMaxMs);
  await recipient.shows(text);
  await world.control.settled();
  const outcome = await delivery();
  return {
    fault,
    platform,
    shown: (await shownTexts(recipient)).filter((each) => each === text).length,
    counted: outcome?.possiblyDoubled ?? false,
    state: outcome?.state ?? '',
    wanted: { shown, counted, state: 'sent' },
  };
};

const shownTexts = async (person: Person): Promise<readonly string[]> =>
  (await person.received()).map(({ text = '' }) => text);

const report = (outcomes: readonly Outcome[]): void => {
  const once = outcomes.filter(({ shown }) => shown === 1).length;
  const counted = outcomes.filter((outcome) => outcome.counted).length;
  process.stdout.write(
    `    ${outcomes.length} messages into faults: ${once} came once, ${outcomes.length - once} more than once or never, ` +
      `${counted} counted as possibly doubled\n`,
  );
};
