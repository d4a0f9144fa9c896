// The rotation of egress' key ring in a running stack, and what it comes to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const ring = '/secrets/egress/egress.keys.json';
const backup = '/secrets/egress/backup.json';
const kept = '/secrets/egress/kept.json';
const publicRing = '/secrets/egress-public/egress.keys.json.pub';
/** How long a service may go on with the keys that it has read: it looks at its file every five seconds. */
const followMs = 6000;

const inSecrets = (project, ...command) => project.run('run', '--rm', '-T', 'secrets', ...command);
const copy = (project, from, to) => inSecrets(project, 'cp', '-p', from, to);

/** Backs the ring up, rotates it and publishes its new public half; gives the new key's id and when it is used first. */
export const rotateKeys = async (project) => {
  await copy(project, ring, backup);
  const rotate = ['keys', 'rotate', '--ring', 'egress', '--file', ring, '--json'];
  const said = await inSecrets(project, 'node', 'dist/apps/cli/src/main.js', ...rotate);
  const { keys } = JSON.parse(said.slice(said.indexOf('{')));
  await inSecrets(project);
  for (const id of await project.containersOf('ingress')) {
    const { output } = await project.exec(id, 'cat', publicRing);
    assert.equal(JSON.parse(output).keys.length, 2, 'ingress sees the new public key');
  }
  assert.equal(keys.length, 2, 'the ring holds two keys');
  return { keyId: keys[0].keyId, activeFromMs: Date.parse(keys[0].activeFrom) };
};

/** What has been sealed to which key, by the records on the bus. Throws unless all that is new is sealed to the new key. */
export const checkSeals = async (project, { keyId, activeFromMs }) => {
  const [id] = await project.containersOf('router');
  const script = readFileSync(new URL('sealed-to.mjs', import.meta.url), 'utf8');
  const { code, output } = await project.exec(id, 'node', '--input-type=module', '-e', script);
  assert.equal(code, 0, `the router cannot read its topic: ${output}`);
  const seals = JSON.parse(output);
  const isNew = (seal) => seal.keyId === keyId;
  const early = seals.filter((seal) => isNew(seal) && seal.publishedAtMs < activeFromMs);
  const late = seals.filter((seal) => !isNew(seal) && seal.acceptedAtMs > activeFromMs + followMs);
  const [old, fresh] = [seals.filter((seal) => !isNew(seal)), seals.filter(isNew)];
  assert.deepEqual(
    { early, late },
    { early: [], late: [] },
    'the new key is used from its time on, and no other',
  );
  assert.ok(old.length > 0 && fresh.length > 0, 'texts were written before the rotation and after it');
  return { old: old.length, fresh: fresh.length };
};

/** Does something while egress has a ring from before the rotation, as by a backup that was restored; brings the newest one back. */
export const withRestoredBackup = async (project, act) => {
  await copy(project, ring, kept);
  await copy(project, backup, ring);
  await new Promise((resolve) => setTimeout(resolve, followMs));
  await act();
  await copy(project, kept, ring);
  await new Promise((resolve) => setTimeout(resolve, followMs));
};
