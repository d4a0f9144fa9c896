// What a running stack has to bear: every part restarted while people write, and every dependency taken away.
import assert from 'node:assert/strict';
import { healthOf, healthPorts, until, untilReady } from './services.mjs';
import { gatherPairs, startTraffic } from './traffic.mjs';

const services = Object.keys(healthPorts);
const dependencies = { kafka: 'without bus', postgres: 'without database' };

/** Each service, and then each dependency, is stopped in good order and started again while people write; gives those people. */
export const checkRestarts = async (project, { simulatorUrl, say, row }) => {
  const people = await gatherPairs(simulatorUrl);
  say(`${people.pairs.length} pairs of people talk`);
  const traffic = await startTraffic(people);
  for (const service of [...services, 'postgres', 'kafka']) {
    await project.run('restart', '--timeout', '40', service);
    await Promise.all(services.map((each) => untilReady(project, each)));
    await traffic.noteRepeated();
    say(`${service} was restarted`);
  }
  const { written, repeatedWebhooks, ...flaws } = await traffic.stop();
  row('texts written while everything was restarted', written);
  for (const [flaw, texts] of Object.entries(flaws)) row(`of them ${flaw}`, texts.length);
  row('webhooks that had to be brought again', repeatedWebhooks);
  const none = { lost: [], doubled: [], strayed: [], disordered: [] };
  assert.deepEqual(flaws, none, 'every text arrives once and in order');
  return people.pairs;
};

/** Every service says which dependency is away, and is ready again when it is back. */
export const checkOutages = async (project, { say }) => {
  for (const [dependency, said] of Object.entries(dependencies)) {
    await project.run('stop', dependency);
    await Promise.all(services.map((service) => untilSaid(project, service, said)));
    await project.run('start', dependency);
    await Promise.all(services.map((service) => untilReady(project, service)));
    say(`every service said that it was ${said}, and was ready again`);
  }
};

async function untilSaid(project, service, said) {
  const [id] = await project.containersOf(service);
  await until(`${service} to be ${said}`, async () => (await healthOf(project, id, service)) === said);
}
