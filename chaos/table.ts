import { wordsOf } from './devices/device-report.ts';
import type { Outcome } from './run-fault.ts';

const columns = [
  ['fault', 32],
  ['messages', 8],
  ['copies', 6],
  ['delivered', 9],
  ['lost', 4],
  ['doubled', 7],
  ['said', 4],
  ['disorder', 8],
  ['uncertain', 9],
  ['failed', 6],
  ['frames', 7],
  ['recovery', 9],
  ['', 9],
] as const;
const namesMax = 5;

/** The head of the table of outcomes. */
export const tableHead = (): string => lineOf(columns.map(([name]) => name));

/** A line for a fault, and below it what is wrong, in words. */
export const tableRow = ({ fault, verdict, frames, devices, problems, survived }: Outcome): string => {
  const seconds = verdict.recoveryMs === undefined ? '-' : `${(verdict.recoveryMs / 1000).toFixed(1)} s`;
  const line = lineOf([
    fault,
    verdict.messages,
    verdict.copies,
    verdict.delivered,
    verdict.lost.length,
    verdict.doubled.length,
    verdict.possiblyDoubled,
    verdict.outOfOrder.length + verdict.strayed.length,
    verdict.uncertain,
    verdict.failed,
    `${frames.received}/${frames.sent}`,
    seconds,
    survived ? 'survived' : 'FAILED',
  ]);
  return [
    line,
    ...(devices ? [wordsOf(devices)] : []),
    ...(survived ? [] : faultsIn(verdict, problems)),
  ].join('\n');
};

/** The line of a fault that could not be run. */
export const skippedRow = (fault: string, why: string): string =>
  `${lineOf([fault, ...Array.from({ length: columns.length - 2 }, () => '-'), 'SKIPPED'])}\n  !!! skipped: ${why} !!!`;

/** The line of a fault that ended with an error. */
export const brokenRow = (fault: string, error: unknown): string =>
  `${lineOf([fault, ...Array.from({ length: columns.length - 2 }, () => '-'), 'BROKEN'])}\n  ${textOf(error)}`;

/** What an error says, with what its causes say. */
export const textOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${textOf(error.cause)}`;
};

const lineOf = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) =>
      index === 0 ? String(cell).padEnd(32) : String(cell).padStart(columns[index]?.[1] ?? 0),
    )
    .join('  ');

const faultsIn = (verdict: Outcome['verdict'], problems: readonly string[]): readonly string[] => [
  ...(['lost', 'doubled', 'outOfOrder', 'strayed'] as const).flatMap((kind) => {
    const names = verdict[kind];
    if (names.length === 0) return [];
    return [`  ${kind}: ${names.slice(0, namesMax).join(', ')}${names.length > namesMax ? ', ...' : ''}`];
  }),
  ...problems.map((problem) => `  ${problem}`),
];
