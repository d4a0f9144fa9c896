// What docker-compose.yml promises of its containers, asked of the running ones.
import assert from 'node:assert/strict';
import { healthPorts, until } from './services.mjs';

/** The ports that are published, by service; nobody else publishes any. */
const edge = { ingress: ['7400'], mailbox: ['7401', '7403'], 'directory-door': ['7406'] };

/** Throws where a container is less closed than it should be, or not healthy in the eyes of its engine. */
export const checkPromises = async (project) => {
  for (const service of [...Object.keys(healthPorts), 'directory-door', 'postgres', 'kafka'])
    for (const id of await project.containersOf(service)) {
      await checkContainer(project, service, id);
      await checkHealth(project, service, id);
    }
  await checkKeys(project);
  await checkWaysOut(project);
};

async function checkContainer(project, service, id) {
  const { HostConfig, NetworkSettings } = await project.inspect(id);
  const bindings = Object.entries(NetworkSettings.Ports ?? {}).filter(
    ([, places]) => (places ?? []).length > 0,
  );
  const ports = bindings.map(([port]) => port.replace('/tcp', '')).sort();
  assert.deepEqual(ports, edge[service] ?? [], `${service} publishes other ports`);
  for (const { HostIp } of bindings.flatMap(([, places]) => places))
    assert.equal(HostIp, '127.0.0.1', `${service} is published further than this machine`);
  assert.ok(HostConfig.Memory > 0, `${service} has no memory limit`);
  assert.equal(HostConfig.ReadonlyRootfs, true, `${service} can write to its root`);
  const user = await project.exec(id, 'id', '-u');
  assert.notEqual(user.output.trim(), '0', `${service} runs as root`);
  for (const place of ['/', '/usr/local', '/secrets/database'])
    assert.notEqual(
      (await project.exec(id, 'touch', `${place}/file`)).code,
      0,
      `${service} could write to ${place}`,
    );
}

/** What the engine shows to an operator, and what other containers wait for, is the healthcheck in the file. */
async function checkHealth(project, service, id) {
  await until(
    `the engine to find ${service} healthy`,
    async () => (await project.inspect(id)).State.Health?.Status === 'healthy',
  );
}

/** Egress alone has the keys that open, the directory alone those that sign; no password is in an environment. */
async function checkKeys(project) {
  const owners = { 'egress/egress.keys.json': 'egress', 'roster/roster.keys.json': 'directory' };
  for (const service of Object.keys(healthPorts)) {
    const [id] = await project.containersOf(service);
    for (const [file, owner] of Object.entries(owners)) {
      const { code } = await project.exec(id, 'cat', `/secrets/${file}`);
      assert.equal(code === 0, service === owner, `${service} and the key file ${file}`);
    }
    const { output: environment } = await project.exec(id, 'env');
    const { output: password } = await project.exec(id, 'cat', '/secrets/database/password');
    assert.match(password, /^[\w-]{43}$/);
    assert.ok(!environment.includes(password), `${service} has the password in its environment`);
  }
}

/** Who has nothing to do outside has no way there. */
async function checkWaysOut(project) {
  const ask =
    "fetch('http://203.0.113.1', { signal: AbortSignal.timeout(2000) }).catch(({ cause }) => process.exit(cause?.code === 'ENETUNREACH' ? 3 : 4))";
  for (const service of ['router', 'directory']) {
    const [id] = await project.containersOf(service);
    const { code } = await project.exec(id, 'node', '-e', ask);
    assert.equal(code, 3, `${service} has a way out of its network`);
  }
}
