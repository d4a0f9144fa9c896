import type { Command } from 'commander';
import { type Platform, platforms } from '#libs/envelope';
import { CommandFailure } from './command-failure.ts';
import { loadDialect } from './frames-dialects.ts';
import type { CommandIo } from './io.ts';

interface FramesOptions {
  readonly from: string;
  readonly now?: string;
  readonly file?: readonly string[];
}

/** Adds `frames`: what the gateway reads in the frames of an app backend, without network, state or database. */
export const registerFrames = (program: Command, io: CommandIo): void => {
  program
    .command('frames')
    .description('Shows what a native frame of an app backend says, or why it is refused.')
    .requiredOption('--from <app>', `the app that sent the frame: ${platforms.join(', ')}`)
    .option('--now <ms>', 'the time of the reading in Unix milliseconds; without it the clock says')
    .option(
      '--file <path>',
      'a frame, or a folder of them; repeat it for a batch. Standard input without it',
      (path: string, paths: readonly string[] | undefined) => [...(paths ?? []), path],
    )
    .addHelpText('after', helpText)
    .action(async (options: FramesOptions) => {
      const app = appOf(options.from);
      const nowMs = options.now === undefined ? Date.now() : millisOf(options.now);
      const { runFrames } = await import('./frames-run.ts');
      await runFrames({ dialect: await loadDialect(app), nowMs }, options.file ?? [], io);
    });
};

const helpText = `
Frames are *.xml of WhatsApp, *.hex (lines of hex digits) of Messenger and *.json of Instagram. A frame prints
{"file","expect","losses"}, or {"file","error"} with the parts of the answer that the app would get. Several --file, or a
folder, print one line each. Exit codes: 0 done, refused frames included; 1 a file of a batch could not be read; 2 the only
input or the command line is wrong.`;

function appOf(value: string): Platform {
  const app = platforms.find((each) => each === value);
  if (app === undefined)
    throw new CommandFailure(
      `unknown app for --from: it is ${platforms.slice(0, -1).join(', ')} or ${platforms.at(-1) ?? ''}`,
    );
  return app;
}

function millisOf(value: string): number {
  if (!/^[0-9]{1,16}$/.test(value)) throw new CommandFailure('--now is no time in Unix milliseconds');
  return Number(value);
}
