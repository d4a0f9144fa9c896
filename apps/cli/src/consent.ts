import type { Command } from 'commander';
import { type DirectoryOptions, printFindings, withDirectoryOptions } from './directory-command.ts';
import type { CommandIo } from './io.ts';

interface ListOptions extends DirectoryOptions {
  readonly platform: string;
  readonly user: string;
}

/** Adds `consent`: who lets whom write. */
export const registerConsent = (program: Command, io: CommandIo): void => {
  const consent = program
    .command('consent')
    .description('Shows who lets whom write, among users of app backends.');
  withDirectoryOptions(consent.command('list'))
    .description('Lists what a user said of its peers, and who asked or lets the user write.')
    .requiredOption('--platform <app>', 'whatsapp, messenger or instagram')
    .requiredOption('--user <user>', 'the user as the app spells it')
    .action((options: ListOptions) => list(io, options));
};

async function list(io: CommandIo, options: ListOptions): Promise<void> {
  const { consentMethods, devicesMethods } = await import('#libs/contracts');
  const { consentJson, platformNumberOf } = await import('./directory-words.ts');
  const platform = platformNumberOf('--platform', options.platform);
  await printFindings(io, options, async (call) => {
    const { address } = await call(devicesMethods.describeUser, { platform, user: options.user });
    const { said, about } = await call(consentMethods.listConsents, { user: address ?? null });
    const json = { said: (said ?? []).map(consentJson), about: (about ?? []).map(consentJson) };
    return { json, rows: [...json.said, ...json.about] };
  });
}
