import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, until } from '#libs/testing/parts';

/** Where a gateway in a process of its own keeps its data, and where it listens. */
export interface ChildGatewayOptions {
  readonly dataDir: string;
  readonly ingressPort: number;
  readonly directoryPort: number;
  /** How long egress waits for evidence of a send that was cut off. */
  readonly evidenceMs: number;
}

/** A gateway that can be killed. */
export interface ChildGateway {
  /** Everything it has written, logs too. */
  readonly output: () => string;
  /** `kill -9`: of the process alone, whose database goes on, or of the database server too. */
  readonly kill: (what: 'process' | 'process and database') => Promise<void>;
  /** Ends it in good order; gives its exit code. */
  readonly end: () => Promise<number | null>;
}

const startMaxMs = 60_000;

/** Runs a TypeScript file of this project in a process of its own. */
const runSource = (file: string, args: readonly string[]): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--import',
      join(projectFolder, 'scripts/typescript.mjs'),
      '--conditions=source',
      join(projectFolder, file),
      ...args,
    ],
    { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
  );

/** Starts a gateway and waits until it takes webhooks. */
export const startChildGateway = async (options: ChildGatewayOptions): Promise<ChildGateway> => {
  const child = runSource('apps/sealpost/src/testing/gateway-process.ts', [JSON.stringify(options)]);
  const output = outputOf(child);
  await until(() => output().includes('the gateway is up') || child.exitCode !== null, startMaxMs);
  if (child.exitCode !== null) throw new Error(`the gateway did not start: ${output()}`);
  const exited = once(child, 'exit');
  return {
    output,
    kill: async (what) => {
      child.kill('SIGKILL');
      if (what === 'process and database') killDatabase(options.dataDir);
      await exited;
    },
    end: async () => {
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
  };
};

/** What a process has written so far, on both of its streams. */
export const outputOf = (child: ChildProcess): (() => string) => {
  const chunks: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return () => chunks.join('');
};

const killDatabase = (dataDir: string): void => {
  const [pid] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
};
