import type { Command } from 'commander';
import { type Platform, platforms } from '#libs/envelope';
import { CommandFailure } from './command-failure.ts';
import { type LoadConnector, loadConnector } from './connectors.ts';
import type { CommandIo } from './io.ts';

interface TranslateOptions {
  readonly from: string;
  readonly to?: string;
  readonly file?: readonly string[];
}

/** Adds `translate`: what the gateway would make of a webhook, without network, state or database. */
export const registerTranslate = (
  program: Command,
  io: CommandIo,
  load: LoadConnector = loadConnector,
): void => {
  program
    .command('translate')
    .description(
      'Shows what a webhook becomes: its events and, with --to, the Send API calls for another app.',
    )
    .requiredOption('--from <app>', `the app that sent the webhook: ${platforms.join(', ')}`)
    .option('--to <app>', 'the app to translate to; without it no calls are made')
    .option(
      '--file <path>',
      'a webhook, or a folder of *.json; repeat it for a batch. Standard input without it',
      (path: string, paths: readonly string[] | undefined) => [...(paths ?? []), path],
    )
    .addHelpText('after', helpText)
    .action(async (options: TranslateOptions) => {
      const from = platformOf('--from', options.from);
      const to = options.to === undefined ? undefined : platformOf('--to', options.to);
      const { runTranslate } = await import('./translate-run.ts');
      const target = to === undefined ? {} : { to: await load(to) };
      await runTranslate({ from: await load(from), ...target }, options.file ?? [], io);
    });
};

const helpText = `
One input prints one JSON document {"platform","events":[...]}. Several --file, or a folder, print one line an input,
which begins with "file". Exit codes: 0 done; 1 a file of a batch could not be read or is no JSON; 2 the only input or
the command line is wrong.`;

function platformOf(option: string, value: string): Platform {
  const platform = platforms.find((each) => each === value);
  if (platform === undefined)
    throw new CommandFailure(
      `unknown app for ${option}: it is ${platforms.slice(0, -1).join(', ')} or ${platforms.at(-1) ?? ''}`,
    );
  return platform;
}
