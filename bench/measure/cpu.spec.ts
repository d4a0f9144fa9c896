import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { cpuSecondsOf, cpuSecondsOfTree } from './cpu.ts';

const busyMs = 400;
const work = `const end = Date.now() + ${busyMs}; while (Date.now() < end); process.stdout.write('done'); setInterval(() => 0, 1000)`;
it('counts what a process and its children have used, where the system tells', async () => {
  if (!existsSync('/proc/self/stat')) return;
  const before = cpuSecondsOfTree(process.pid);
  const child = spawn(process.execPath, ['-e', work], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(cpuSecondsOf([child.pid ?? 0])).toBeGreaterThan(0.1);
  expect(cpuSecondsOfTree(process.pid) - before).toBeGreaterThan(0.1);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  expect(cpuSecondsOf([child.pid ?? 0])).toBe(0);
});
