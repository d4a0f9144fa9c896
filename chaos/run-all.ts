import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults/fault.ts';
import type { Options } from './options.ts';
import { type Outcome, runFault } from './run-fault.ts';
import { makeSmallDisk } from './stack/small-disk.ts';
import { type Stack, startStack } from './stack/stack.ts';
import { skippedRow, tableHead, tableRow } from './table.ts';

/** What became of every fault. */
export interface Outcomes {
  readonly outcomes: readonly Outcome[];
  readonly skipped: readonly string[];
}

/** Where the logs of services go after a fault that was not survived. */
const logFolder = '.cache/chaos';

/**
 * Runs faults one after the other, on one stack as long as everything is survived: what one fault leaves behind must not stand in
 * the way of the next. A fault that fills a disk has a stack of its own.
 */
export const runAll = async (
  faults: readonly Fault[],
  options: Options,
  say: (line: string) => void,
): Promise<Outcomes> => {
  const outcomes: Outcome[] = [];
  const skipped: string[] = [];
  let shared: Stack | undefined;
  say(`seed ${options.seed}\n${tableHead()}`);
  const runOn = async (stack: Stack, fault: Fault): Promise<Outcome> => {
    const outcome = await runFault(stack, fault, options);
    outcomes.push(outcome);
    say(tableRow(outcome));
    if (!outcome.survived) keepLogs(stack, fault.name);
    return outcome;
  };
  try {
    for (const fault of faults) {
      if (fault.smallDisk === undefined) {
        shared ??= await startStack();
        if ((await runOn(shared, fault)).survived) continue;
        await shared.close();
        shared = undefined;
        continue;
      }
      const disk = makeSmallDisk(fault.smallDisk);
      if (disk === undefined) {
        skipped.push(fault.name);
        say(skippedRow(fault.name, 'a small file system can be mounted by root alone'));
        continue;
      }
      try {
        const stack = await startStack({ [fault.smallDisk]: disk.folder });
        try {
          await runOn(stack, fault);
        } finally {
          await stack.close();
        }
      } finally {
        disk.remove();
      }
    }
  } finally {
    await shared?.close();
  }
  return { outcomes, skipped };
};

const keepLogs = ({ fleet }: Stack, fault: string): void => {
  const folder = join(logFolder, fault);
  mkdirSync(folder, { recursive: true });
  for (const [name, log] of fleet.logs()) writeFileSync(join(folder, `${name}.log`), log);
};
