import type { Command } from 'commander';
import { type DirectoryOptions, printFindings, withDirectoryOptions } from './directory-command.ts';
import type { CommandIo } from './io.ts';

interface AddOptions extends DirectoryOptions {
  readonly platform: string;
  readonly publicKey: string;
  readonly keyId: string;
  readonly allowUnboundHeaders?: boolean;
  readonly deliveryUrl?: string;
}

/** Adds `link`: the app backends that speak their native dialect. */
export const registerLink = (program: Command, io: CommandIo): void => {
  const link = program.command('link').description('Adds the app backends that speak their own dialect.');
  withDirectoryOptions(link.command('add'))
    .description('Adds the link of an app backend, or replaces it.')
    .requiredOption('--platform <app>', 'whatsapp, messenger or instagram')
    .requiredOption(
      '--public-key <path>',
      'the Ed25519 key that signs its tokens: PEM, 32 bytes, or their base64 or hex',
    )
    .requiredOption('--key-id <id>', 'the name of that key, the `kid` of the tokens')
    .option('--delivery-url <url>', 'where deliveries are posted while no stream is open')
    .option(
      '--allow-unbound-headers',
      'accepts frames without a proof of their header, and shows it to the recipient',
    )
    .action((options: AddOptions) => add(io, options));
};

async function add(io: CommandIo, options: AddOptions): Promise<void> {
  const { directoryMethods } = await import('#libs/contracts');
  const { platformNameOf, platformNumberOf } = await import('./directory-words.ts');
  const { readPublicKey } = await import('./public-key.ts');
  const link = {
    platform: platformNumberOf('--platform', options.platform),
    publicKey: readPublicKey('--public-key', options.publicKey),
    keyId: options.keyId,
    allowUnboundHeaders: options.allowUnboundHeaders ?? false,
    deliveryUrl: options.deliveryUrl ?? '',
  };
  await printFindings(io, options, async (call) => {
    const { link: added } = await call(directoryMethods.addLink, { link });
    const json = {
      platform: platformNameOf(added?.platform),
      keyId: added?.keyId ?? '',
      publicKey: Buffer.from(added?.publicKey ?? []).toString('base64'),
      allowUnboundHeaders: added?.allowUnboundHeaders ?? false,
      deliveryUrl: added?.deliveryUrl ?? '',
    };
    return { json, rows: [json] };
  });
}
