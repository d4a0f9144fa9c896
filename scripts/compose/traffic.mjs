// People who go on writing to each other, in pairs over all apps, while something happens to the services.
import { freshEntry } from '../fresh-build.mjs';
import { until } from './services.mjs';

const testing = '../../dist/apps/sealpost/src/testing';
const pairCount = 24;
const pauseMs = 60;
/** How long the platforms go on to bring a webhook that nobody takes: 50 times. */
const retryMs = 1500;
const apps = ['whatsapp', 'messenger', 'instagram'];

/** Lets pairs of people in at a simulator and brings each pair together. */
export const gatherPairs = async (simulatorUrl) => {
  if (freshEntry('sealpost') === undefined) throw new Error('the sources do not compile');
  const { simulatorClient } = await import('../../dist/apps/simulator/src/control-client.js');
  const { makePerson } = await import(`${testing}/person.js`);
  const { bringTogether } = await import(`${testing}/invitation.js`);
  const control = simulatorClient(simulatorUrl);
  await control.changeSettings({ webhooks: { retryDelaysMs: Array.from({ length: 50 }, () => retryMs) } });
  const pairs = [];
  for (let pair = 0; pair < pairCount; pair += 1) {
    const first = await makePerson(control, { platform: apps[pair % 3], name: `First ${pair}` });
    const second = await makePerson(control, {
      platform: apps[Math.floor(pair / 3) % 3],
      name: `Second ${pair}`,
    });
    await bringTogether(first, [second]);
    pairs.push([first, second]);
  }
  return { control, pairs };
};

/** Begins to write; `stop` ends it, waits for the last text, and tells how everything came out. */
export const startTraffic = async ({ control, pairs }) => {
  const { arrivalsOf, overtaken, writeOne } = await import(`${testing}/correspondence.js`);
  const written = [];
  const repeated = new Set();
  let state = 'writing';
  const write = async () => {
    for (let turn = 0; state === 'writing'; turn += 1) {
      written.push(await writeOne(pairs, turn % pairs.length, Math.floor(turn / pairs.length)));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  };
  let failure;
  const writing = write().catch((error) => {
    failure = error;
  });
  const people = pairs.flat();

  const noteRepeated = async () => {
    for (const { attempts, body } of await control.webhooks()) if (attempts.length > 1) repeated.add(body);
  };

  const stop = async () => {
    state = 'stopped';
    await writing;
    if (failure !== undefined) throw failure;
    const arrivals = () => arrivalsOf(written, people);
    await until('the last text', async () => (await arrivals()).lost.length === 0, 120_000).catch(
      () => undefined,
    );
    await noteRepeated();
    const bodies = [...repeated];
    const disordered = await overtaken(written, (id) => !bodies.some((body) => body.includes(id)));
    return { written: written.length, repeatedWebhooks: bodies.length, ...(await arrivals()), disordered };
  };

  return { noteRepeated, stop };
};
