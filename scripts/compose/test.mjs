// npm run test:compose   docker-compose.yml, really run: built, brought up, played on, restarted under load, taken down
//   --require-engine   fails where nothing runs containers, instead of saying so
//   --no-build         takes the image as it is
// It takes whichever of `docker compose` and `podman-compose` works, and ports that nobody uses.
import assert from 'node:assert/strict';
import { checkDeadLetter } from './dead-letter.mjs';
import { findEngine } from './engine.mjs';
import { checkOutages, checkRestarts } from './faults.mjs';
import { checkSeals, rotateKeys } from './keys.mjs';
import { checkPromises } from './promises.mjs';
import { healthPorts, untilReady } from './services.mjs';
import { removeAbandoned, stackOn } from './stack.mjs';

const asked = new Set(process.argv.slice(2));
const runTimeoutMs = 20 * 60_000;
const logLinesMax = 15;
const services = Object.keys(healthPorts);

const engine = findEngine();
if (engine === undefined) {
  console.error(
    '\n!!! docker-compose.yml WAS NOT TESTED: neither `docker compose` nor `podman-compose` works here !!!\n',
  );
  process.exit(asked.has('--require-engine') ? 1 : 0);
}

const startedAtMs = Date.now();
const say = (text) => console.log(`${((Date.now() - startedAtMs) / 1000).toFixed(0).padStart(4)} s  ${text}`);
const rows = [];
const row = (what, count) => rows.push([what, count]);

for (const name of await removeAbandoned(engine)) say(`${name} was left behind by a test, and is removed`);
const { project, scaled, simulatorUrl, end } = await stackOn(engine);
const giveUp = (why) => {
  say(`${why}: the stack is taken down`);
  void end().finally(() => process.exit(1));
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => giveUp(signal));
const timer = setTimeout(() => giveUp(`no end within ${runTimeoutMs / 60_000} minutes`), runTimeoutMs);

try {
  await test();
  for (const [what, count] of rows) console.log(`${String(count).padStart(8)}  ${what}`);
  say('everything holds');
} catch (error) {
  for (const [what, count] of rows) console.error(`${String(count).padStart(8)}  ${what}`);
  console.error(error);
  await showLogs();
  process.exitCode = 1;
} finally {
  const left = Object.entries(await end()).map(([kind, count]) => `${count} ${kind}`);
  clearTimeout(timer);
  say(left.length === 0 ? 'taken down' : `taken down, by force: ${left.join(', ')}`);
}

async function test() {
  say(`with ${engine.compose.join(' ')}`);
  if (!asked.has('--no-build')) {
    await project.run('build', 'secrets');
    say('the image is built');
  }
  await project.run('up', '--detach', ...services, 'simulator');
  await Promise.all(services.map((service) => untilReady(project, service)));
  say('every service is ready');
  await checkPromises(project);
  say('the containers are as closed as promised, and healthy');
  await checkDemo();
  say('the demonstration has been played');
  await scaleUp();
  say('two ingresses, two routers and two egresses run');
  await checkAccounts();
  const rotated = await rotateKeys(project);
  say('accounts are listed, and a key was rotated');
  const [pair] = await checkRestarts(scaled, { simulatorUrl, say, row });
  const sealed = await checkSeals(scaled, rotated);
  row('envelopes sealed to the key before the rotation', sealed.old);
  row('envelopes sealed to the key after it', sealed.fresh);
  await checkDeadLetter(scaled, pair);
  row('dead letters replayed, and arrived', 1);
  say('a text that could not be opened was given up, and arrived by a replay');
  await checkOutages(scaled, { say });
}

async function checkDemo() {
  const shown = await project.run('run', '--rm', '-T', 'demo');
  assert.match(shown, /Dinner at eight/);
  assert.match(shown, /Level E2EE: end-to-end encrypted/);
  assert.match(shown, /refused: consent_required/);
  const digests = [...shown.matchAll(/SHA-256 ([0-9a-f]{16})\b/g)].map(([, digest]) => digest);
  assert.equal(digests.length, 12, 'the demonstration shows two digests of each of six messages');
  assert.equal(new Set(digests).size, 6, 'what the gateway saw is what was read');
}

async function scaleUp() {
  await scaled.run('up', '--detach', 'ingress');
  await untilReady(project, 'ingress');
  const scaledServices = ['ingress', 'router', 'egress'];
  const counts = await Promise.all(scaledServices.map((service) => project.containersOf(service)));
  assert.deepEqual(
    counts.map(({ length }) => length),
    [2, 2, 2],
  );
}

async function checkAccounts() {
  const accounts = await project.run('run', '--rm', '-T', 'cli', 'account', 'list');
  for (const platform of ['whatsapp', 'messenger', 'instagram'])
    assert.match(accounts, new RegExp(platform, 'i'));
}

async function showLogs() {
  for (const service of [...services, 'migrate', 'secrets', 'kafka', 'postgres'])
    for (const id of await project.containersOf(service).catch(() => [])) {
      const lines = (await project.logs(id)).trimEnd().split('\n');
      console.error(`\n--- ${service}\n${lines.slice(-logLinesMax).join('\n')}`);
    }
}
