import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A real broker for one run, with data of its own. */
export interface Broker {
  /** `host:port`. */
  readonly address: string;
  readonly pid: number;
  /** Ends it and removes its data. */
  readonly close: () => Promise<void>;
}

const run = promisify(execFile);
const project = join(import.meta.dirname, '../../..');
const commandTimeoutMs = 120_000;

/** Starts Apache Kafka by the project's script; rejects where none can be started. */
export const startBroker = async (): Promise<Broker> => {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-bench-kafka-'));
  const kafka = async (...args: readonly string[]): Promise<string> => {
    const command = ['scripts/kafka.mjs', ...args, '--dir', folder];
    return (await run(process.execPath, command, { cwd: project, timeout: commandTimeoutMs })).stdout;
  };
  const close = async (): Promise<void> => {
    await kafka('stop', '--now');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const address = /KAFKA_BROKERS=(\S+)/.exec(await kafka('start'))?.[1] ?? '';
    const pid = Number(/"pid":(\d+)/.exec(readFileSync(join(folder, 'broker.json'), 'utf8'))?.[1] ?? 0);
    return { address, pid, close };
  } catch (error) {
    await close();
    throw error;
  }
};
