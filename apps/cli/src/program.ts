import { Command, CommanderError } from 'commander';
import { commands } from './commands.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './io.ts';

/**
 * Runs one command line. It ends with 0 when all is done, 1 when a part of it could not be done, 2 when the command line
 * or its only input is wrong; then one line on standard error says why, without a value of the input.
 */
export const runProgram = async (args: readonly string[], io: CommandIo): Promise<void> => {
  try {
    await programOf(io).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommandFailure) io.writeError(`error: ${error.message}`);
    else if (!(error instanceof CommanderError)) throw error;
    else if (error.exitCode === 0) return;
    io.setExitCode(2);
  }
};

/** The program with every command. */
function programOf(io: CommandIo): Command {
  const program = new Command('sealpost')
    .description('Translates, inspects and operates what passes through the gateway.')
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.write(text),
      writeErr: (text) => io.writeError(text.trimEnd()),
    });
  for (const register of commands) register(program, io);
  return program;
}
