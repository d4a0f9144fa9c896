import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A broker that one test may stop, kill and start. */
export interface OwnBroker {
  readonly brokers: readonly string[];
  /** Starts it again, on the same port and with its data. */
  readonly start: () => Promise<void>;
  readonly stop: (how: 'in order' | 'at once') => Promise<void>;
  /** Ends it and removes its data. */
  readonly remove: () => Promise<void>;
}

const run = promisify(execFile);
const project = join(import.meta.dirname, '../../..');
const commandTimeoutMs = 90_000;

/** Starts a broker of its own for one test; `undefined` where none can be started. */
export async function ownBroker(): Promise<OwnBroker | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-kafka-'));
  const kafka = async (...args: readonly string[]): Promise<string> => {
    const script = join(project, 'scripts/kafka.mjs');
    const env = { ...process.env, NODE_OPTIONS: '' };
    const command = [script, ...args, '--dir', folder];
    return (await run(process.execPath, command, { cwd: project, env, timeout: commandTimeoutMs })).stdout;
  };
  const remove = async (): Promise<void> => {
    await kafka('stop', '--now');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const address = /KAFKA_BROKERS=(\S+)/.exec(await kafka('start'))?.[1] ?? '';
    return {
      brokers: [address],
      start: async () => void (await kafka('start')),
      stop: async (how) => void (await kafka('stop', ...(how === 'at once' ? ['--now'] : []))),
      remove,
    };
  } catch {
    process.stderr.write('!!! a test that restarts a broker was left out: none can be started here !!!\n');
    await remove();
    return undefined;
  }
}
