// What an operator does about a text that could not be delivered, in a running stack.
import assert from 'node:assert/strict';
import { withRestoredBackup } from './keys.mjs';
import { until } from './services.mjs';

const words = 'This one waits for its key';
const later = 'And on it goes';

/** A text dies for want of a key, is listed, and arrives by a replay once the key is back; by two replays, once. Throws where it is not so. */
export const checkDeadLetter = async (project, [author, reader]) => {
  const command = (...args) => project.run('run', '--rm', '-T', 'cli', 'dead-letter', ...args, '--json');
  const letters = async () => jsonIn(await command('list'));
  const arrivals = async () => (await reader.received()).filter(({ text }) => text?.includes(words)).length;
  // Kafka was away a moment ago: the directory may need a while until it can read there again.
  await until('the directory to read dead letters', () => letters().then(Boolean, () => false));
  assert.deepEqual(await letters(), [], 'nothing was given up before');
  await withRestoredBackup(project, async () => {
    await author.says(words);
    await until('a dead letter', async () => (await letters()).length > 0);
  });
  const found = await letters();
  assert.deepEqual(
    found.map(({ stage, code, field }) => ({ stage, code, field })),
    [{ stage: 'egress', code: 'key_unknown', field: 'key_id' }],
  );
  assert.equal(await arrivals(), 0, 'what cannot be opened has not arrived');
  await command('replay', found[0].number);
  await until('the replayed text', async () => (await arrivals()) > 0);
  await command('replay', found[0].number);
  await author.says(later);
  await reader.shows(later);
  assert.equal(await arrivals(), 1, 'what was replayed twice has arrived once');
};

/** Compose commands may say something of their own before. */
const jsonIn = (said) => JSON.parse(said.slice(said.search(/[[{]/)));
