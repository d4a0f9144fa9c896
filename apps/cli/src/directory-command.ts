import type { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';
import type { DirectoryCall } from './directory-client.ts';
import type { CommandIo } from './io.ts';
import type { Row } from './table.ts';

/** What every command has that asks the directory. */
export interface DirectoryOptions {
  readonly directory: string;
  readonly json?: boolean;
}

/** What a command found: the same facts as JSON and as rows of a table. */
export interface Findings {
  readonly json: unknown;
  readonly rows: readonly Row[];
}

const usualDirectory = '127.0.0.1:7402';

/** Adds the options that every such command has. */
export const withDirectoryOptions = (command: Command): Command =>
  command
    .option(
      '--directory <host:port>',
      'where the directory listens; SEALPOST_DIRECTORY without it',
      process.env['SEALPOST_DIRECTORY'] ?? usualDirectory,
    )
    .option('--json', 'prints JSON instead of a table');

/** Asks the directory and prints what it answers. */
export async function printFindings(
  io: CommandIo,
  { directory, json }: DirectoryOptions,
  ask: (call: DirectoryCall) => Promise<Findings>,
): Promise<void> {
  if (!/^(\[[0-9a-fA-F:]+\]|[^\s:/]+):\d{1,5}$/.test(directory))
    throw new CommandFailure('--directory: is host:port');
  const { withDirectory } = await import('./directory-client.ts');
  const findings = await withDirectory(directory, ask);
  if (json) return io.write(`${JSON.stringify(findings.json, null, 2)}\n`);
  const { tableOf } = await import('./table.ts');
  return io.write(tableOf(findings.rows));
}
