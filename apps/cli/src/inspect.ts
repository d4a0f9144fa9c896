import type { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './io.ts';

/** Adds `inspect`: what an envelope says about itself, without a byte of what it carries. */
export const registerInspect = (program: Command, io: CommandIo): void => {
  program
    .command('inspect')
    .description('Prints the header of an envelope as JSON; of its sealed bytes only sizes and digests.')
    .option('--file <path>', 'the envelope: bytes, or their hex or base64 text. Standard input without it')
    .action(async ({ file }: { readonly file?: string }) => {
      const { readInputFile } = await import('./translate-input.ts');
      const read = file === undefined ? { bytes: await io.readInput() } : readInputFile(file);
      const source = file ?? 'standard input';
      if (!('bytes' in read)) throw new CommandFailure(`${source}: ${read.message}`);
      const { envelopeFacts, envelopeBytes } = await import('./inspect-envelope.ts');
      const facts = envelopeFacts(envelopeBytes(read.bytes));
      if (facts === undefined) throw new CommandFailure(`${source}: is no envelope`);
      await io.write(`${JSON.stringify(facts, null, 2)}\n`);
    });
};
