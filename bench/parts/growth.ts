import { contest, type ContestPlan, planOf } from '../load/contest.ts';
import { contestFigures, ratioFigures } from '../load/contest-figures.ts';
import { startSink } from '../load/sink.ts';
import type { BenchOptions, Figures, Part } from '../part.ts';
import { startBroker } from '../stack/broker.ts';
import { startDatabaseServer } from '../stack/database.ts';
import { fillHistory } from '../stack/history.ts';
import { makeKeys } from '../stack/keys.ts';
import { populatedDatabase } from '../stack/populated-database.ts';
import { makePairs } from '../stack/population.ts';
import { startServices, type Target } from '../stack/target.ts';
import { withAll } from '../stack/with-all.ts';

const pairsCount = 400;
/** A million takes minutes to fill in. */
const storedNumbers = { usual: [1_000, 100_000], long: [1_000, 100_000, 1_000_000] } as const;
const storedInShort = [1_000, 10_000] as const;
const usualPlan: ContestPlan = { warmUp: 1500, flood: 1000, paced: 75, perSecond: 50, rounds: 5 };

const run = (options: BenchOptions): Promise<readonly Figures[]> =>
  withAll(async (keep) => {
    const sink = await keep(startSink());
    const server = await keep(startDatabaseServer());
    const broker = await keep(startBroker());
    const { settings, rosterSigner } = await makeKeys();
    const pairs = makePairs(pairsCount);
    const starts: Record<string, () => Promise<Target>> = {};
    for (const stored of options.messages === undefined ? storedNumbers[options.extent] : storedInShort) {
      const url = await populatedDatabase(server, { pairs, rosterSigner, apiBaseUrl: sink.url });
      await fillHistory(url, stored, pairs.length);
      options.say(`${stored} messages are stored`);
      const services = {
        ...settings,
        KAFKA_BROKERS: broker.address,
        KAFKA_NAMESPACE: `stored-${stored}`,
        DATABASE_URL: url,
      };
      starts[`${stored.toLocaleString('en')} stored`] = () => startServices(services);
    }
    const plan = planOf(usualPlan, options);
    const place = { sink, pairs, engines: { broker: broker.pid, database: server.pid } };
    const laps = await contest(starts, plan, place, options.say);
    return [
      contestFigures(
        laps,
        `The cost of a message with so many already stored, in ${pairsCount} conversations; medians of ${plan.rounds} rounds`,
        'Stored are the rows of all tables that a message leaves behind; vacuumed and analysed before.',
      ),
      ratioFigures(laps, 'A message with few stored against one with many; flat is 1'),
    ];
  });

/** Whether a message costs more once many were stored. */
export const growth: Part = { about: 'the cost of a message with few and with many stored', run };
