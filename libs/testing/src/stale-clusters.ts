import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'sealpost-test-postgres-';

/** The folder of the database cluster of this test process. */
export const clusterFolder = (): string => join(tmpdir(), `${prefix}${process.pid}`);

/** Stops and removes the clusters of test processes that are gone: those were killed, or left their folder to be used again. */
export function sweepStaleClusters(): void {
  for (const name of readdirSync(tmpdir()).filter(isStale)) {
    const folder = join(tmpdir(), name);
    const server = serverOf(folder);
    if (server > 0 && isAlive(server)) process.kill(server, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder's name holds the process after the prefix; a cluster that is still being made has a random suffix after a dot. */
function isStale(name: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const pid = /^\d+(?=\.|$)/.exec(name.slice(prefix.length))?.[0];
  return pid !== undefined && !isAlive(Number(pid));
}

function serverOf(folder: string): number {
  const lock = join(folder, 'postmaster.pid');
  return existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) : 0;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
