import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '#libs/nest-kit';
import { embeddedKeys } from '../../apps/sealpost/src/keys.ts';
import { contest, type ContestPlan, planOf } from '../load/contest.ts';
import { contestFigures, ratioFigures } from '../load/contest-figures.ts';
import { startSink } from '../load/sink.ts';
import type { BenchOptions, Figures, Part } from '../part.ts';
import { startDatabaseServer } from '../stack/database.ts';
import { makePairs } from '../stack/population.ts';
import { populatedDatabase } from '../stack/populated-database.ts';
import { startOne } from '../stack/target.ts';
import { withAll } from '../stack/with-all.ts';

const pairsCount = 400;
const usualPlan: ContestPlan = { warmUp: 6000, flood: 3000, paced: 75, perSecond: 50, rounds: 5 };

const run = (options: BenchOptions): Promise<readonly Figures[]> =>
  withAll(async (keep) => {
    const sink = await keep(startSink());
    const server = await keep(startDatabaseServer());
    const folder = mkdtempSync(join(tmpdir(), 'sealpost-bench-keys-'));
    await keep(Promise.resolve({ close: async () => rmSync(folder, { recursive: true, force: true }) }));
    const { rosterSigner } = await embeddedKeys(
      folder,
      Date.now,
      createLogger({ service: 'bench', level: 'silent' }),
    );
    const pairs = makePairs(pairsCount);
    const gatewayUrl = await populatedDatabase(server, { pairs, rosterSigner, apiBaseUrl: sink.url });
    const plainUrls = { yes: await server.makeDatabase(), no: await server.makeDatabase() };

    const gateway = () =>
      startOne('bench/embedded/gateway-process.js', { DATABASE_URL: gatewayUrl, DATA_DIR: folder });
    const passThrough = (inserts: keyof typeof plainUrls) => () =>
      startOne('bench/embedded/pass-through-process.js', {
        DATABASE_URL: plainUrls[inserts],
        INSERTS: inserts,
        FIRST_TOPIC: 'first',
        SECOND_TOPIC: 'second',
        SINK_URL: sink.url,
      });
    const plan = planOf(usualPlan, options);
    const place = { sink, pairs, engines: { database: server.pid } };
    const starts = {
      gateway,
      'pass-through with inserts': passThrough('yes'),
      'pass-through bare': passThrough('no'),
    };
    const laps = await contest(starts, plan, place, options.say);
    return [
      contestFigures(
        laps,
        `One process on the embedded bus: ${plan.flood} messages at saturation, then ${plan.perSecond} a second; medians of ${plan.rounds} rounds`,
        `µs are CPU a message at saturation. Messages that came twice: ${sink.doubled()}.`,
      ),
      ratioFigures(laps, 'One process against its pass-through'),
    ];
  });

/** The embedded default: one process, and PostgreSQL as the only engine. */
export const embedded: Part = { about: 'all services in one process, on the embedded bus', run };
