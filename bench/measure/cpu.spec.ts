import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { cpuSecondsOf, cpuSecondsOfTree } from './cpu.ts';

const usedSeconds = 0.3;
const work = `while (process.cpuUsage().user < ${usedSeconds * 1e6}); process.stdout.write('done'); setInterval(() => 0, 1000)`;

it('counts what a process and its children have used, where the system tells', async () => {
  if (!existsSync('/proc/self/stat')) return;
  const before = cpuSecondsOfTree(process.pid);
  const child = spawn(process.execPath, ['-e', work], { stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = child.pid ?? 0;
  try {
    await once(child.stdout, 'data');
    expect(cpuSecondsOf([pid])).toBeGreaterThan(usedSeconds / 2);
    expect(cpuSecondsOfTree(process.pid) - before).toBeGreaterThan(usedSeconds / 2);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  expect(cpuSecondsOf([pid])).toBe(0);
});
