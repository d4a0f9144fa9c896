import { afterAll, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { clusterFolder, sweepStaleClusters } from './stale-clusters.ts';

/** The number of a process that has ended. */
const gone = spawnSync(process.execPath, ['--eval', '']).pid;
const prefix = clusterFolder().slice(0, -String(process.pid).length);
const folders = (pid: number): readonly string[] =>
  ['', '.123456789012', '.12e456789012', '.0a1b2c3d4e5f'].map((draft) => `${prefix}${pid}${draft}`);
const living = folders(process.ppid);

afterAll(() => {
  for (const folder of living) rmSync(folder, { recursive: true, force: true });
});

test('clusters of processes that are gone are removed with their drafts, those of living ones stay', () => {
  const made = living.filter((folder) => !existsSync(folder));
  for (const folder of [...made, ...folders(gone)]) mkdirSync(folder, { recursive: true });
  sweepStaleClusters();
  expect(folders(gone).filter((folder) => existsSync(folder))).toEqual([]);
  expect(made.filter((folder) => !existsSync(folder))).toEqual([]);
});
