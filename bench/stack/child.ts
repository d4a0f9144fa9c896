import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A process of a benchmark that has said that it is ready. */
export interface Child {
  readonly pid: number;
  /** The address that it said. */
  readonly url: string;
  /** Ends it in order, and at once where that takes too long. */
  readonly end: () => Promise<void>;
}

/** The compiled files; benchmarks run from the build. */
const build = join(import.meta.dirname, '../..');
const readyMaxMs = 60_000;
const endMaxMs = 20_000;
const outputLinesMax = 50;

/** Starts a compiled entry and waits for the line of its log that names its `url`. It gets these settings and nothing else. */
export const startChild = async (
  entry: string,
  settings: Readonly<Record<string, string>>,
): Promise<Child> => {
  const profile = process.env['BENCH_CPU_PROFILES'];
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const child = spawn(process.execPath, [...flags, join(build, entry)], {
    env: { PATH: process.env['PATH'], KAFKAJS_NO_PARTITIONER_WARNING: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'close');
  const output: string[] = [];
  child.stderr.on('data', (text: Buffer) => void output.push(String(text)));
  const end = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), endMaxMs);
    await exited;
    clearTimeout(late);
  };
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (): void => reject(new Error(`${entry} did not start: ${output.join('\n')}`));
    const late = setTimeout(fail, readyMaxMs);
    void exited.then(fail);
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (output.length < outputLinesMax) output.push(line);
      if (process.env['BENCH_OUTPUT'] !== undefined) process.stderr.write(`    ${line}\n`);
      const said = /"url":"([^"]+)"/.exec(line)?.[1];
      if (said === undefined) return;
      clearTimeout(late);
      resolve(said);
    });
  }).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return { pid: child.pid ?? 0, url, end };
};
