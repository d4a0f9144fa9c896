import type { Command } from 'commander';
import { type DirectoryOptions, printFindings, withDirectoryOptions } from './directory-command.ts';
import type { CommandIo } from './io.ts';

interface AddOptions extends DirectoryOptions {
  readonly platform: string;
  readonly id: string;
  readonly handle: string;
  readonly apiUrl: string;
  readonly flavour?: string;
  readonly language: string;
  readonly appId?: string;
  readonly template?: string;
  readonly accessToken: string;
  readonly appSecret: readonly string[];
  readonly verifyToken: readonly string[];
}

/** Adds `account`: our accounts on the platforms. */
export const registerAccount = (program: Command, io: CommandIo): void => {
  const account = program.command('account').description('Adds and lists our accounts on the platforms.');
  withDirectoryOptions(account.command('add'))
    .description(
      'Adds an account, or replaces it with all of its secrets. A secret is named by its place, env:NAME or file:PATH.',
    )
    .requiredOption('--platform <app>', 'whatsapp, messenger or instagram')
    .requiredOption('--id <id>', 'phone_number_id, page id or professional account id')
    .requiredOption(
      '--handle <name>',
      'the public name for links: a telephone number in digits, or a user name',
    )
    .requiredOption('--api-url <url>', 'where the API is, with its version')
    .option('--flavour <flavour>', 'page or login; for Instagram only')
    .option('--language <tag>', 'the language of notices', 'en')
    .option('--app-id <id>', 'the Meta app that we send as')
    .option('--template <name>', 'the approved WhatsApp template for closed windows')
    .requiredOption('--access-token <place>', 'the token for the Send API')
    .requiredOption('--app-secret <place...>', 'what may sign webhooks, newest first')
    .requiredOption('--verify-token <place...>', 'what the verification handshake accepts')
    .action((options: AddOptions) => add(io, options));
  withDirectoryOptions(account.command('list'))
    .description('Lists the accounts, without their secrets.')
    .action((options: DirectoryOptions) => list(io, options));
};

async function add(io: CommandIo, options: AddOptions): Promise<void> {
  const { directoryMethods } = await import('#libs/contracts');
  const { accountJson, platformNumberOf } = await import('./directory-words.ts');
  const { readSecret } = await import('./secret.ts');
  const account = {
    platform: platformNumberOf('--platform', options.platform),
    accountId: options.id,
    handle: options.handle,
    apiBaseUrl: options.apiUrl,
    flavour: options.flavour ?? '',
    language: options.language,
    appId: options.appId ?? '',
    templateName: options.template ?? '',
  };
  const secrets = {
    accessToken: readSecret('--access-token', options.accessToken),
    appSecrets: options.appSecret.map((place) => readSecret('--app-secret', place)),
    verifyTokens: options.verifyToken.map((place) => readSecret('--verify-token', place)),
  };
  await printFindings(io, options, async (call) => {
    const added = await call(directoryMethods.addAccount, { account, secrets });
    const json = accountJson(added.account ?? {});
    return { json, rows: [json] };
  });
}

async function list(io: CommandIo, options: DirectoryOptions): Promise<void> {
  const { directoryMethods } = await import('#libs/contracts');
  const { accountJson } = await import('./directory-words.ts');
  await printFindings(io, options, async (call) => {
    const { accounts } = await call(directoryMethods.listAccounts, {});
    const json = accounts.map(accountJson);
    return { json, rows: json };
  });
}
