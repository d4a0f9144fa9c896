import { createStore, migrate } from '#libs/store';
import { createArrivals } from '../native/arrivals.ts';
import { deviceDoor } from '../native/device-door.ts';
import { dialectDoor } from '../native/dialect-door.ts';
import type { Door } from '../native/door.ts';
import { type Series, seriesFigures, seriesRatios } from '../native/lap-figures.ts';
import { type LapPlan, type NativeLap, type Pids, runLap } from '../native/laps.ts';
import { openLinks } from '../native/links.ts';
import { passThroughDoor, startDeviceSink } from '../native/pass-through-door.ts';
import { makeLinks, makeNativePairs } from '../native/population.ts';
import { startFanOut, startMailbox } from '../native/stack.ts';
import { makeAppKey } from '../native/token.ts';
import type { BenchOptions, Figures, Part } from '../part.ts';
import { startBroker } from '../stack/broker.ts';
import { startDatabaseServer } from '../stack/database.ts';
import { makeKeys } from '../stack/keys.ts';
import { withAll } from '../stack/with-all.ts';

/** A pair may write 60 messages at once and one a second, so that there are many. */
const usualPlans: readonly (LapPlan & { readonly pairs: number })[] = [
  { devices: 1, pairs: 60, flood: 300, paced: 60, perSecond: 30 },
  { devices: 10, pairs: 20, flood: 80, paced: 30, perSecond: 12 },
  { devices: 100, pairs: 6, flood: 16, paced: 10, perSecond: 3 },
];
const rounds = { usual: 3, long: 7 } as const;
const passThrough = 'pass-through with inserts';

interface Contender {
  readonly way: string;
  readonly plan: LapPlan;
  readonly door: Door;
  readonly pids: Pids;
  readonly laps: NativeLap[];
}

const run = (options: BenchOptions): Promise<readonly Figures[]> =>
  withAll(async (keep) => {
    const arrivals = createArrivals();
    const sink = await keep(startDeviceSink(arrivals));
    const server = await keep(startDatabaseServer());
    const broker = await keep(startBroker());
    const { rosterSigner } = await makeKeys();
    const databaseUrl = await server.makeDatabase();
    const store = createStore({ url: databaseUrl });
    await keep(Promise.resolve({ close: () => store.destroy() }));
    const key = makeAppKey();
    await migrate(store);
    await makeLinks(store, key);
    const mailbox = await startMailbox(keep, broker, databaseUrl);
    const fanOut = await startFanOut(keep, broker, await server.makeDatabase(), sink.url);
    await keep(openLinks(mailbox.grpcUrl, key, arrivals));

    const pidsOf = (own: readonly number[]): Pids => ({ own, broker: broker.pid, database: server.pid });
    const contenders: Contender[] = [];
    for (const { pairs, ...usual } of usualPlans) {
      const { devices } = usual;
      const plan = planOf(usual, options);
      const people = () => makeNativePairs(store, rosterSigner, { pairs, devices });
      const { grpcUrl, url, pids } = mailbox;
      const doors: readonly [string, Door, readonly number[]][] = [
        ['Delivery.Submit', deviceDoor({ grpcUrl, pairs: await people(), key, arrivals }), pids],
        ['WhatsApp to Messenger', dialectDoor(url, await people(), key), pids],
        [passThrough, passThroughDoor(fanOut.url, pairs, devices), fanOut.pids],
      ];
      for (const [way, door, own] of doors) contenders.push({ way, plan, door, pids: pidsOf(own), laps: [] });
    }
    await race(contenders, arrivals, options);
    const series: readonly Series[] = contenders.map(({ way, plan, laps }) => ({
      way,
      devices: plan.devices,
      laps,
    }));
    return [seriesFigures(series, roundsOf(options)), seriesRatios(series, passThrough)];
  });

/** One lap of each to warm up, which does not count, and then the rounds. */
const race = async (
  contenders: readonly Contender[],
  arrivals: ReturnType<typeof createArrivals>,
  options: BenchOptions,
): Promise<void> => {
  for (let round = 0; round <= roundsOf(options); round += 1)
    for (const { way, plan, door, pids, laps } of contenders) {
      const lap = await runLap(door, arrivals, pids, round > 0 ? plan : { ...plan, paced: 1 });
      options.say(
        `round ${round}, ${way}, ${plan.devices} devices: ${lap.perSecond.toPrecision(3)} msg/s, p50 ${lap.p50Ms.toFixed(0)} ms`,
      );
      if (round > 0) laps.push(lap);
    }
};

const roundsOf = ({ messages, extent }: BenchOptions): number =>
  messages === undefined ? rounds[extent] : 1;

const planOf = (usual: LapPlan, { messages }: BenchOptions): LapPlan =>
  messages === undefined
    ? usual
    : { ...usual, flood: Math.min(messages, usual.flood), paced: Math.min(messages, usual.paced) };

/** From a device or an app backend to devices: through the mailbox and the router, over Kafka. */
export const mailbox: Part = {
  about: 'from device to device through the mailbox, with 1, 10 and 100 devices a message',
  run,
};
