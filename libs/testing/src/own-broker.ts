import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './project-folder.ts';

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
const commandTimeoutMs = 90_000;

export interface OwnBrokerOptions {
  /** Where it lives; a new folder when absent. */
  readonly folder?: string;
  /** A free one when absent. */
  readonly port?: number;
  /** Settings of the broker beside, or in the place of, the usual ones, such as the port that it is known by. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Who may log in by SCRAM, as `name:password`. */
  readonly users?: readonly string[];
}

/** Starts a broker of its own for one test; `undefined` where none can be started. */
export async function ownBroker(options: OwnBrokerOptions = {}): Promise<OwnBroker | undefined> {
  const { folder = mkdtempSync(join(tmpdir(), 'sealpost-kafka-')), port } = options;
  const { settings = {}, users = [] } = options;
  const startArgs = [
    ...(port === undefined ? [] : ['--port', String(port)]),
    ...Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
    ...users.flatMap((user) => ['--user', user]),
  ];
  const kafka = async (...args: readonly string[]): Promise<string> => {
    const script = join(projectFolder, 'scripts/kafka.mjs');
    const env = { ...process.env, NODE_OPTIONS: '' };
    const command = [script, ...args, '--dir', folder];
    return (await run(process.execPath, command, { cwd: projectFolder, env, timeout: commandTimeoutMs }))
      .stdout;
  };
  const remove = async (): Promise<void> => {
    await kafka('stop', '--now');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const address = /KAFKA_BROKERS=(\S+)/.exec(await kafka('start', ...startArgs))?.[1] ?? '';
    return {
      brokers: [address],
      start: async () => void (await kafka('start', ...startArgs)),
      stop: async (how) => void (await kafka('stop', ...(how === 'at once' ? ['--now'] : []))),
      remove,
    };
  } catch {
    process.stderr.write('!!! a test that restarts a broker was left out: none can be started here !!!\n');
    await remove();
    return undefined;
  }
}
