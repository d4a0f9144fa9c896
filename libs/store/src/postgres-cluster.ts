import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunAs } from './postgres-account.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { runProgram } from './postgres-program.ts';

const passwordFile = 'sealpost.password';

interface NewCluster {
  readonly dataDir: string;
  readonly account: RunAs;
  readonly binaries: PostgresBinaries;
}

/**
 * Makes the cluster where there is none, beside its place and moved there when complete, so that a kill leaves no half of
 * one. The locale is stated because the machine's own may be missing or not UTF-8.
 */
export async function makeCluster({ dataDir, account, binaries }: NewCluster): Promise<void> {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return;
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0)
    throw new Error(`${dataDir} holds files but no database cluster`);
  const draft = `${dataDir}.${randomBytes(6).toString('hex')}`;
  const password = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
    for (const path of [draft, password]) give(path, account);
    const status = await runProgram(binaries.initdb, initdbArgs(draft, password), account);
    if (status !== 0) throw new Error(`the embedded PostgreSQL cannot make its cluster (initdb: ${status})`);
    renameSync(password, join(draft, passwordFile));
    publishDraft(draft, dataDir);
  } finally {
    rmSync(password, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The password of the cluster's only account. */
export function clusterPassword(dataDir: string): string {
  return readFileSync(join(dataDir, passwordFile), 'utf8');
}

function initdbArgs(dataDir: string, password: string): readonly string[] {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return ['-D', dataDir, '-U', 'sealpost', '--auth=scram-sha-256', `--pwfile=${password}`, ...locale];
}

function give(path: string, account: RunAs): void {
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid);
}

/** Another process that made the same cluster first wins; its cluster is used. */
function publishDraft(draft: string, dataDir: string): void {
  try {
    if (existsSync(dataDir)) rmdirSync(dataDir);
    renameSync(draft, dataDir);
    chmodSync(dataDir, 0o700);
  } catch (error) {
    if (!existsSync(join(dataDir, 'PG_VERSION'))) throw error;
  }
}
