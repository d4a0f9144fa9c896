import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The account that PostgreSQL runs under; empty for the account of this process. */
export type RunAs =
  { readonly uid?: never; readonly gid?: never } | { readonly uid: number; readonly gid: number };

/** The account number of `nobody` on the systems that do not say. */
const nobody = { uid: 65_534, gid: 65_534 };
/** Where clusters lie whose stated folder lies below one that only root may enter. */
const reachableHome = '/var/lib/sealpost';

/**
 * PostgreSQL refuses to run as root, so root runs it as somebody else: the owner of an existing cluster, else the owner
 * of the closed folder above it, else the account behind `sudo`, else `nobody`.
 */
export function postgresAccount(dataDir: string): RunAs {
  if (process.getuid?.() !== 0) return {};
  const owners = [dataDir, ...ancestorsOf(dataDir).filter(isClosed)].filter((path) => existsSync(path));
  const owner = owners.map((path) => statSync(path)).find(({ uid }) => uid !== 0 && hasName(uid));
  if (owner !== undefined) return { uid: owner.uid, gid: owner.gid };
  return sudoAccount() ?? nobodyAccount();
}

/**
 * The folder to use for a stated data folder, as an absolute path without links. Where the account cannot enter a folder
 * above it, the cluster is kept in another place and the stated folder becomes a link to it.
 */
export function reachableDataDir(dataDir: string, account: RunAs): string {
  const stated = resolve(dataDir);
  mkdirSync(dirname(stated), { recursive: true });
  if (lstatSync(stated, { throwIfNoEntry: false })?.isSymbolicLink() === true) return realpathSync(stated);
  const real = join(realpathSync(dirname(stated)), stated.slice(dirname(stated).length));
  if (existsSync(real) || account.uid === undefined || canEnter(dirname(real), account)) return real;
  mkdirSync(reachableHome, { recursive: true });
  chmodSync(reachableHome, 0o755);
  const kept = join(mkdtempSync(join(reachableHome, 'postgres-')), 'cluster');
  chmodSync(dirname(kept), 0o755);
  mkdirSync(kept, { mode: 0o700 });
  symlinkSync(kept, real);
  return kept;
}

function ancestorsOf(path: string): readonly string[] {
  const parent = dirname(resolve(path));
  return parent === dirname(parent) ? [parent] : [parent, ...ancestorsOf(parent)];
}

function isClosed(path: string): boolean {
  return existsSync(path) && (statSync(path).mode & 0o001) === 0;
}

function canEnter(folder: string, account: RunAs): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Programs of PostgreSQL refuse an account that the system does not know by name. */
function hasName(uid: number): boolean {
  try {
    execFileSync('id', ['-un', String(uid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function sudoAccount(): { uid: number; gid: number } | undefined {
  const [uid, gid] = [Number(process.env['SUDO_UID']), Number(process.env['SUDO_GID'])];
  return uid > 0 && gid > 0 ? { uid, gid } : undefined;
}

function nobodyAccount(): { uid: number; gid: number } {
  const idOf = (flag: string): number =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    const account = { uid: idOf('-u'), gid: idOf('-g') };
    return account.uid > 0 && account.gid > 0 ? account : nobody;
  } catch {
    return nobody;
  }
}
