import { spawn } from 'node:child_process';
import type { RunAs } from './postgres-account.ts';

const programTimeoutMs = 60_000;

/**
 * Runs one of PostgreSQL's programs to its end and gives its exit code. It has a session of its own, so that a Ctrl-C in
 * the terminal does not reach the server, and no pipes, which the server would inherit and keep open.
 */
export function runProgram(program: string, args: readonly string[], account: RunAs): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd: process.platform === 'win32' ? undefined : '/',
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      env: { PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'], TZ: 'UTC' },
      timeout: programTimeoutMs,
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? -1));
  });
}
