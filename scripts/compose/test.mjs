// npm run test:compose   docker-compose.yml, really run: built, brought up, played on, restarted under load, taken down
//   --require-engine   fails where nothing runs containers, instead of saying so
//   --no-build         takes the image as it is
// It takes whichever of `docker compose` and `podman-compose` works, and ports that nobody uses.
import assert from 'node:assert/strict';
import { freePort } from '../kafka/probe.mjs';
import { findEngine, projectOn } from './engine.mjs';
import { checkPromises } from './promises.mjs';
import { healthOf, healthPorts, until, untilReady } from './services.mjs';
import { gatherPairs, startTraffic } from './traffic.mjs';

const asked = new Set(process.argv.slice(2));
const runTimeoutMs = 20 * 60_000;
const engine = findEngine();
if (engine === undefined) {
  console.error(
    '\n!!! docker-compose.yml WAS NOT TESTED: neither `docker compose` nor `podman-compose` works here !!!\n',
  );
  process.exit(asked.has('--require-engine') ? 1 : 0);
}

const ports = {
  INGRESS_PUBLISHED_PORT: await freePort(),
  MAILBOX_PUBLISHED_PORT: await freePort(),
  MAILBOX_GRPC_PUBLISHED_PORT: await freePort(),
  SIMULATOR_PUBLISHED_PORT: await freePort(),
};
const stack = {
  name: `sealpost-test-${process.pid}`,
  files: ['docker-compose.yml'],
  settings: {
    SEALPOST_IMAGE: 'sealpost:test',
    ROUTERS: '2',
    EGRESSES: '2',
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
  },
};
const project = projectOn(engine, stack);
/** The same with two ingresses, which are found by their name alone, as behind a balancer. */
const scaled = projectOn(engine, { ...stack, files: [...stack.files, 'scripts/compose/scaled.yml'] });
const startedAtMs = Date.now();
const say = (text) => console.log(`${((Date.now() - startedAtMs) / 1000).toFixed(0).padStart(4)} s  ${text}`);

let ending;
const end = () => {
  ending ??= scaled.run('down', '--volumes', '--timeout', '10');
  return ending;
};
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    say(`${signal}: the stack is taken down`);
    void end().finally(() => process.exit(1));
  });
const timer = setTimeout(() => {
  console.error(`the test did not end within ${runTimeoutMs / 60_000} minutes`);
  void end().finally(() => process.exit(1));
}, runTimeoutMs);

try {
  await test();
  say('everything holds');
} catch (error) {
  console.error(error);
  await showLogs();
  process.exitCode = 1;
} finally {
  await end();
  clearTimeout(timer);
  say('taken down');
}

async function test() {
  say(`with ${engine.compose.join(' ')}`);
  if (!asked.has('--no-build')) {
    await project.run('build', 'secrets');
    say('the image is built');
  }
  await project.run('up', '--detach', ...Object.keys(healthPorts), 'simulator');
  await Promise.all(Object.keys(healthPorts).map((service) => untilReady(project, service)));
  say('every service is ready');
  await checkPromises(project);
  say('the containers are as closed as promised');
  await checkDemo();
  say('the demonstration has been played');
  await scaled.run('up', '--detach', 'ingress');
  await untilReady(project, 'ingress');
  const counts = await Promise.all(
    ['ingress', 'router', 'egress'].map((service) => project.containersOf(service)),
  );
  assert.deepEqual(
    counts.map(({ length }) => length),
    [2, 2, 2],
  );
  say('two ingresses, two routers and two egresses run');
  await checkCommandLine();
  say('accounts are listed, and a key was rotated');
  await checkRestarts();
  await checkOutages();
}

async function checkDemo() {
  const shown = await project.run('run', '--rm', '-T', 'demo');
  assert.match(shown, /Dinner at eight/);
  const digests = [...shown.matchAll(/SHA-256 ([0-9a-f]{64})/g)].map(([, digest]) => digest);
  assert.equal(digests.length, 3, 'the demonstration shows three digests');
  assert.equal(new Set(digests).size, 1, 'the payload is the same everywhere');
}

/** The rotated key is used a minute later: in the middle of what people write during the restarts. */
async function checkCommandLine() {
  const accounts = await project.run('run', '--rm', '-T', 'cli', 'account', 'list');
  for (const platform of ['whatsapp', 'messenger', 'instagram'])
    assert.match(accounts, new RegExp(platform, 'i'));
  const path = '/secrets/egress/egress.keys.json';
  const rotate = ['dist/apps/cli/src/main.js', 'keys', 'rotate', '--ring', 'egress', '--file', path];
  await project.run('run', '--rm', '-T', 'secrets', 'node', ...rotate);
  await project.run('run', '--rm', '-T', 'secrets');
  const [id] = await project.containersOf('ingress');
  const { output } = await project.exec(id, 'cat', '/secrets/egress-public/egress.keys.json.pub');
  assert.equal(JSON.parse(output).keys.length, 2, 'ingress sees the new public key');
}

/** Each service, and then each engine, is stopped in good order and started again while people write. */
async function checkRestarts() {
  const people = await gatherPairs(`http://127.0.0.1:${ports.SIMULATOR_PUBLISHED_PORT}`);
  say(`${people.pairs.length} pairs of people talk`);
  const traffic = await startTraffic(people);
  for (const service of [...Object.keys(healthPorts), 'postgres', 'kafka']) {
    await scaled.run('restart', '--timeout', '40', service);
    for (const each of Object.keys(healthPorts)) await untilReady(project, each);
    await traffic.noteRepeated();
    say(`${service} was restarted`);
  }
  const { written, repeatedWebhooks, lost, doubled, strayed, disordered } = await traffic.stop();
  say(
    `${written} texts: ${lost.length} lost, ${doubled.length} doubled, ${disordered.length} out of order; ` +
      `${repeatedWebhooks} webhooks had to be repeated`,
  );
  assert.deepEqual(
    { lost, doubled, strayed, disordered },
    { lost: [], doubled: [], strayed: [], disordered: [] },
  );
}

/** Every service says which dependency is down, and is ready again when it is back. */
async function checkOutages() {
  const names = { kafka: 'without bus', postgres: 'without database' };
  for (const [dependency, said] of Object.entries(names)) {
    await scaled.run('stop', dependency);
    for (const service of Object.keys(healthPorts)) {
      const [id] = await project.containersOf(service);
      await until(`${service} to be ${said}`, async () => (await healthOf(project, id, service)) === said);
    }
    await scaled.run('start', dependency);
    for (const service of Object.keys(healthPorts)) await untilReady(project, service);
    say(`every service said that it was ${said}, and was ready again`);
  }
}

async function showLogs() {
  for (const service of [...Object.keys(healthPorts), 'migrate', 'secrets', 'kafka', 'postgres'])
    for (const id of await project.containersOf(service).catch(() => [])) {
      const lines = (await project.logs(id)).trimEnd().split('\n');
      console.error(`\n--- ${service}\n${lines.slice(-15).join('\n')}`);
    }
}
