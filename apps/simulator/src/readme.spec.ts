import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { createSimulator } from './create-simulator.ts';

test('every example of the README runs against a simulator that has just started', async () => {
  const simulator = await createSimulator();
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block);
  const script = blocks.join('\necho\n').replaceAll('http://127.0.0.1:4700', simulator.url);
  const { stdout } = await promisify(execFile)('bash', ['-euc', script]);
  const { control } = simulator;
  const textsOf = async (id: string) =>
    (await control.inbox(id)).entries.map(({ text, receipt }) => [text, receipt]);
  expect(await textsOf('ana')).toEqual([
    ['Are you open on Sunday?', 'sent'],
    ['Yes, from ten.', 'read'],
  ]);
  expect((await textsOf('bo')).map(([text]) => text)).toEqual(['Welcome', 'Are you there?']);
  expect(stdout).toContain('no answer, as wanted');
  expect(stdout).not.toContain('"error"');
  await simulator.close();
});
