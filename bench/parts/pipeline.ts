import { contest, type ContestPlan, planOf } from '../load/contest.ts';
import { contestFigures, ratioFigures } from '../load/contest-figures.ts';
import { startSink } from '../load/sink.ts';
import { makeTopics } from '../pass-through/kafka.ts';
import type { BenchOptions, Figures, Part } from '../part.ts';
import { startBroker } from '../stack/broker.ts';
import { startDatabaseServer } from '../stack/database.ts';
import { makeKeys } from '../stack/keys.ts';
import { populatedDatabase } from '../stack/populated-database.ts';
import { makePairs } from '../stack/population.ts';
import { startPassThrough, startServices } from '../stack/target.ts';
import { withAll } from '../stack/with-all.ts';

const partitions = 8;
const pairsCount = 400;
const usualPlan: ContestPlan = { warmUp: 12_000, flood: 6000, paced: 300, perSecond: 150, rounds: 7 };

const run = (options: BenchOptions): Promise<readonly Figures[]> =>
  withAll(async (keep) => {
    const sink = await keep(startSink());
    const server = await keep(startDatabaseServer());
    const broker = await keep(startBroker());
    const { settings, rosterSigner } = await makeKeys();
    const pairs = makePairs(pairsCount);
    const gatewayUrl = await populatedDatabase(server, { pairs, rosterSigner, apiBaseUrl: sink.url });
    const tablesUrl = await server.makeDatabase();
    const topicsOf = (name: string) => ({ FIRST_TOPIC: `${name}-1`, SECOND_TOPIC: `${name}-2` });
    for (const name of ['bare', 'inserts'])
      await makeTopics(broker.address, Object.values(topicsOf(name)), partitions);

    const shared = { KAFKA_BROKERS: broker.address, SINK_URL: sink.url };
    const services = { ...shared, ...settings, DATABASE_URL: gatewayUrl, KAFKA_NAMESPACE: 'bench' };
    const withInserts = { ...shared, ...topicsOf('inserts'), DATABASE_URL: tablesUrl };
    const bare = { ...shared, ...topicsOf('bare') };
    const plan = planOf(usualPlan, options);
    const place = { sink, pairs, engines: { broker: broker.pid, database: server.pid } };
    const starts = {
      pipeline: () => startServices(services),
      'pass-through with inserts': () => startPassThrough(withInserts),
      'pass-through bare': () => startPassThrough(bare),
    };
    const laps = await contest(starts, plan, place, options.say);
    return [
      contestFigures(
        laps,
        `Separate processes over Kafka: ${plan.flood} messages at saturation, then ${plan.perSecond} a second; medians of ${plan.rounds} rounds`,
        `µs are CPU a message at saturation, of the three processes and of the engines. Messages that came twice: ${sink.doubled()}.`,
      ),
      ratioFigures(laps, 'The pipeline against the pass-through'),
    ];
  });

/** Webhooks in, Send API calls out, against the same hops without translation, in the same run. */
export const pipeline: Part = { about: 'the services in processes of their own, over Kafka', run };
