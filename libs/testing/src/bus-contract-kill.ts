import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { BusHarness, LogPlace } from './bus-harness.ts';
import { letters, numbered, textsOf, until } from './bus-log.ts';

const keys = Array.from({ length: 20 }, (_, index) => `person-${index}`);
const project = join(import.meta.dirname, '../../..');

/** What a kill -9 of the consuming process may do: repeat records, and nothing else. */
export function killContract({ makeLog }: BusHarness): void {
  describe('a killed process', () => {
    it('loses nothing: whoever comes after it gets what it had not finished, in order', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'sealpost-kill-'));
      const effects = join(folder, 'effects');
      writeFileSync(effects, '');
      try {
        const log = await makeLog();
        await log.bus.publish(numbered(keys, 100));
        await log.bus.close();
        for (const round of [1, 2]) {
          const child = startConsumer(log.place, effects);
          const before = effectsIn(effects).length;
          await until(() => effectsIn(effects).length >= before + 200 * round, 40_000);
          child.kill('SIGKILL');
          await once(child, 'exit');
        }
        const reopened = await log.reopen();
        const rest: string[] = [];
        const handler = async (batch: Parameters<typeof textsOf>[0]): Promise<void> =>
          void rest.push(...textsOf(batch));
        const subscription = await reopened.subscribe({ group: 'router', topics: [letters], handler });
        const expected = new Set(textsToSee(keys, 100));
        await until(() => {
          for (const text of [...effectsIn(effects), ...rest]) expected.delete(text);
          return expected.size === 0;
        }, 60_000);
        await subscription.close();
        expect(effectsIn(effects).length).toBeLessThan(2000);
        for (const key of keys)
          expect(isCounting(rest.filter((text) => text.startsWith(`${key} `)))).toBe(true);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 150_000);
  });
}

/** A process that writes a line for each record and then is done with it. */
function startConsumer(place: LogPlace, effects: string): ChildProcess {
  const script = join(import.meta.dirname, 'bus-consumer-process.ts');
  const args = ['--import', join(project, 'scripts/typescript.mjs'), '--conditions=source', script];
  return spawn(process.execPath, [...args, JSON.stringify(place), effects], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

const effectsIn = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const textsToSee = (names: readonly string[], each: number): readonly string[] =>
  numbered(names, each).map(({ value }) => String(value));

/** Whether each text follows on the one before it. */
function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.split(' ')[1]));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
