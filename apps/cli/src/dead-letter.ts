import type { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';
import { type DirectoryOptions, printFindings, withDirectoryOptions } from './directory-command.ts';
import type { CommandIo } from './io.ts';

interface ListOptions extends DirectoryOptions {
  readonly from: string;
  readonly limit: string;
}

/** Adds `dead-letter`: what the gateway gave up on, why, and another try. */
export const registerDeadLetter = (program: Command, io: CommandIo): void => {
  const deadLetter = program
    .command('dead-letter')
    .description('Shows and replays what could not be handled; never prints what it holds.');
  withDirectoryOptions(deadLetter.command('list'))
    .description('Lists dead letters, oldest first.')
    .option('--from <number>', 'the first one’s number', '0')
    .option('--limit <number>', 'how many at most, to 200', '100')
    .action((options: ListOptions) => list(io, options));
  withDirectoryOptions(deadLetter.command('show'))
    .description('Shows one dead letter: where it stood, which rule it broke, its size and digest.')
    .argument('<number>', 'its number in the list')
    .action((number: string, options: DirectoryOptions) => show(io, number, options));
  withDirectoryOptions(deadLetter.command('replay'))
    .description('Puts the record that a dead letter keeps into its topic again. The dead letter stays.')
    .argument('<number>', 'its number in the list')
    .action((number: string, options: DirectoryOptions) => replay(io, number, options));
};

async function list(io: CommandIo, options: ListOptions): Promise<void> {
  const { directoryMethods, toLong } = await import('#libs/contracts');
  const { deadLetterJson } = await import('./directory-words.ts');
  const { countOf } = await import('./count.ts');
  const request = {
    fromNumber: toLong(numberOf('--from', options.from)),
    limit: countOf('--limit', options.limit),
  };
  await printFindings(io, options, async (call) => {
    const { letters } = await call(directoryMethods.listDeadLetters, request);
    const json = letters.map(deadLetterJson);
    return {
      json,
      rows: json.map(({ number, at, topic, envelopeId, stage, code, field, rule }) => ({
        number,
        at,
        topic,
        envelopeId,
        stage,
        code,
        field,
        rule,
      })),
    };
  });
}

async function show(io: CommandIo, number: string, options: DirectoryOptions): Promise<void> {
  const { directoryMethods, toLong } = await import('#libs/contracts');
  const { deadLetterJson } = await import('./directory-words.ts');
  const wanted = numberOf('<number>', number);
  await printFindings(io, options, async (call) => {
    const { letters } = await call(directoryMethods.listDeadLetters, {
      fromNumber: toLong(wanted),
      limit: 1,
    });
    const json = deadLetterJson(letters[0] ?? {});
    if (letters.length === 0 || json.number !== String(wanted))
      throw new CommandFailure('there is no dead letter of that number');
    return { json, rows: Object.entries(json).map(([fact, value]) => ({ fact, value })) };
  });
}

async function replay(io: CommandIo, number: string, options: DirectoryOptions): Promise<void> {
  const { directoryMethods, toLong } = await import('#libs/contracts');
  const { deadLetterJson } = await import('./directory-words.ts');
  const request = { number: toLong(numberOf('<number>', number)) };
  await printFindings(io, options, async (call) => {
    const { letter } = await call(directoryMethods.replayDeadLetter, request);
    const json = deadLetterJson(letter ?? {});
    return { json, rows: [{ number: json.number, topic: json.topic, envelopeId: json.envelopeId }] };
  });
}

/** Numbers of dead letters are offsets of the bus, of 64 bits. */
function numberOf(name: string, text: string): bigint {
  if (!/^\d{1,19}$/.test(text)) throw new CommandFailure(`${name}: is the number of a dead letter`);
  return BigInt(text);
}
