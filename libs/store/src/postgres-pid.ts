import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The port of the server that runs on a cluster, from line 4 of its lock file; `undefined` when none runs. */
export function runningPort(dataDir: string): number | undefined {
  const [pid, , , port] = lockLines(dataDir);
  return isAlive(Number(pid)) && Number(port) > 0 ? Number(port) : undefined;
}

/**
 * Removes the lock of a server that is dead although its number is taken: not reaped yet, or given to another program
 * since. PostgreSQL takes both for alive, and in a restarted container would do so for ever.
 */
export function clearStalePid(dataDir: string): void {
  const pid = Number(lockLines(dataDir)[0]);
  if (isAlive(pid) && !isPostgres(pid)) rmSync(lockOf(dataDir), { force: true });
}

/** Whether a process exists; one of another account counts. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Where the system does not tell, the lock is believed. */
function isPostgres(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return !existsSync('/proc/self/stat') || /^\d+ \(postgres[^)]*\) [^ZX]/.test(readSafely(stat));
}

function readSafely(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function lockLines(dataDir: string): readonly string[] {
  return readSafely(lockOf(dataDir)).split('\n');
}

function lockOf(dataDir: string): string {
  return join(dataDir, 'postmaster.pid');
}
