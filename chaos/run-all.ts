import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults/fault.ts';
import type { Options } from './options.ts';
import { type Outcome, runFault } from './run-fault.ts';
import { makeSmallDisk } from './stack/small-disk.ts';
import { type Stack, type StackFolders, startStack } from './stack/stack.ts';
import { brokenRow, skippedRow, tableHead, tableRow } from './table.ts';

/** What became of every fault, by name where there is no outcome. */
export interface Outcomes {
  readonly outcomes: readonly Outcome[];
  /** Could not be run here. */
  readonly skipped: readonly string[];
  /** Ended with an error of the suite's own, or of what it asked. */
  readonly broken: readonly string[];
}

export interface RunPorts {
  readonly say: (line: string) => void;
  /** Told what is done and waited for meanwhile. */
  readonly tell: (step: string) => void;
  /** Ends the run early; what was started is ended first. */
  readonly signal: AbortSignal;
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
  { say, tell, signal }: RunPorts,
): Promise<Outcomes> => {
  const outcomes: Outcome[] = [];
  const skipped: string[] = [];
  const broken: string[] = [];
  let shared: Stack | undefined;

  /** Whether the stack is as good as before. */
  const runOn = async (stack: Stack, fault: Fault): Promise<boolean> => {
    try {
      const outcome = await unlessEnded(signal, runFault(stack, fault, options, tell));
      outcomes.push(outcome);
      say(tableRow(outcome));
      if (!outcome.survived) keepLogs(stack, fault.name);
      return outcome.survived;
    } catch (error) {
      broken.push(fault.name);
      say(brokenRow(fault.name, error));
      keepLogs(stack, fault.name);
      return false;
    }
  };

  const runOnOwnStack = async (fault: Fault, folders: StackFolders): Promise<void> => {
    const stack = await startStack(folders);
    try {
      await runOn(stack, fault);
    } finally {
      await stack.close();
    }
  };

  const runOnOwnDisk = async (fault: Fault, user: NonNullable<Fault['smallDisk']>): Promise<void> => {
    const disk = makeSmallDisk(user);
    if (disk === undefined) {
      skipped.push(fault.name);
      return say(skippedRow(fault.name, 'a small file system can be mounted by root alone'));
    }
    try {
      await runOnOwnStack(fault, { [user]: disk.folder });
    } finally {
      disk.remove();
    }
  };

  say(`seed ${options.seed}\n${tableHead()}`);
  try {
    for (const fault of faults) {
      if (signal.aborted) break;
      if (fault.smallDisk !== undefined) {
        await runOnOwnDisk(fault, fault.smallDisk);
        continue;
      }
      shared ??= await startStack();
      if (await runOn(shared, fault)) continue;
      await shared.close();
      shared = undefined;
    }
  } finally {
    await shared?.close();
  }
  return { outcomes, skipped, broken };
};

const unlessEnded = <T>(signal: AbortSignal, running: Promise<T>): Promise<T> =>
  Promise.race([
    running,
    new Promise<never>((_, reject) => {
      const end = (): void => reject(new Error('the run was ended'));
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    }),
  ]);

const keepLogs = ({ fleet }: Stack, fault: string): void => {
  const folder = join(logFolder, fault);
  mkdirSync(folder, { recursive: true });
  for (const [name, log] of fleet.logs()) writeFileSync(join(folder, `${name}.log`), log);
};
