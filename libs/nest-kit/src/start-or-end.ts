import { setTimeout as sleep } from 'node:timers/promises';
import { connectionFault } from './connection-faults.ts';
import { listenFault } from './listen-faults.ts';
import type { LogFields } from './log-fields.ts';
import { errorFields, type Logger } from './logging.ts';
import { type Fault, StartFault } from './start-fault.ts';

/** What a start that fails is told by and lets go of. */
export interface Start {
  /** Takes the settings, as soon as they are read: a port that is taken is then told by the name of its setting. */
  readonly useSettings: (config: Readonly<Record<string, unknown>>) => void;
  /** Takes what has been opened; a start that fails closes it, the latest first. */
  readonly onFailure: (letGo: () => Promise<void>) => void;
}

const letGoMaxMs = 10_000;

/**
 * Starts a process, or ends it with 1: a failure is one line of the log that names the settings to change and the rules that they
 * break, or, where no setting is to blame, the error's class and place.
 */
export async function startOrEnd(logger: Logger, start: (given: Start) => Promise<void>): Promise<void> {
  const opened: (() => Promise<void>)[] = [];
  let config: Readonly<Record<string, unknown>> = {};
  try {
    await start({
      useSettings: (read) => (config = read),
      onFailure: (letGo) => opened.unshift(letGo),
    });
  } catch (error) {
    logger.error('the process cannot start', fieldsOf(error, config));
    await Promise.race([closeAll(opened), sleep(letGoMaxMs)]);
    process.exit(1);
  }
}

function fieldsOf(error: unknown, config: Readonly<Record<string, unknown>>): LogFields {
  const faults = faultsOf(error, config);
  if (faults.length === 0) return errorFields(error);
  return {
    field: faults.map(({ field }) => field).join(', '),
    rule: faults.map(({ rule }) => rule).join('; '),
  };
}

function faultsOf(error: unknown, config: Readonly<Record<string, unknown>>): readonly Fault[] {
  if (error instanceof StartFault) return error.faults;
  const fault = listenFault(error, config) ?? connectionFault(error);
  return fault === undefined ? [] : [fault];
}

async function closeAll(opened: readonly (() => Promise<void>)[]): Promise<void> {
  for (const letGo of opened) await letGo().catch(() => undefined);
}
