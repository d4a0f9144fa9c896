import type { Command } from 'commander';
import { type DirectoryOptions, printFindings, withDirectoryOptions } from './directory-command.ts';
import type { CommandIo } from './io.ts';

interface AddOptions extends DirectoryOptions {
  readonly platform: string;
  readonly user: string;
  readonly device: string;
  readonly registrationId: string;
}

interface UserOptions extends DirectoryOptions {
  readonly platform: string;
  readonly user: string;
}

/** Adds `device`: the devices of an app backend's users. */
export const registerDevice = (program: Command, io: CommandIo): void => {
  const device = program
    .command('device')
    .description('Registers and lists devices of the users of app backends.');
  withDirectoryOptions(device.command('add'))
    .description('Registers a device, and shows under which numbers the other apps know its user.')
    .requiredOption('--platform <app>', 'whatsapp, messenger or instagram')
    .requiredOption('--user <user>', 'the user as the app spells it, such as 15550001111@s.whatsapp.net')
    .option('--device <number>', 'the native device number; 0 is a WhatsApp user’s phone', '0')
    .option('--registration-id <number>', '1 to 16383; 0 when unknown', '0')
    .action((options: AddOptions) => add(io, options));
  withDirectoryOptions(device.command('list'))
    .description('Lists the devices of a user, and how many one-time prekeys each has left.')
    .requiredOption('--platform <app>', 'whatsapp, messenger or instagram')
    .requiredOption('--user <user>', 'the user as the app spells it')
    .action((options: UserOptions) => list(io, options));
};

async function add(io: CommandIo, options: AddOptions): Promise<void> {
  const { directoryMethods } = await import('#libs/contracts');
  const { hexOf } = await import('#libs/envelope');
  const { platformNameOf, platformNumberOf } = await import('./directory-words.ts');
  const { countOf } = await import('./count.ts');
  const request = {
    platform: platformNumberOf('--platform', options.platform),
    user: options.user,
    device: countOf('--device', options.device),
    registrationId: countOf('--registration-id', options.registrationId),
  };
  await printFindings(io, options, async (call) => {
    const { address, aliases } = await call(directoryMethods.addDevice, request);
    const device = {
      platform: platformNameOf(address?.platform),
      participantId: hexOf(address?.participantId ?? new Uint8Array()),
      deviceId: address?.deviceId ?? 0,
    };
    const aliasColumns = Object.entries(aliases).map(([platform, alias]) => [`alias on ${platform}`, alias]);
    return { json: { ...device, aliases }, rows: [{ ...device, ...Object.fromEntries(aliasColumns) }] };
  });
}

async function list(io: CommandIo, options: UserOptions): Promise<void> {
  const { devicesMethods, keysMethods } = await import('#libs/contracts');
  const { deviceJson, platformNumberOf } = await import('./directory-words.ts');
  const platform = platformNumberOf('--platform', options.platform);
  await printFindings(io, options, async (call) => {
    const { address } = await call(devicesMethods.describeUser, { platform, user: options.user });
    const { devices } = await call(devicesMethods.listDevices, { users: address ? [address] : [] });
    const shown = [];
    for (const device of devices ?? []) {
      const counted = await call(keysMethods.countKeys, { device: device.address ?? null });
      shown.push(deviceJson(device, counted));
    }
    return { json: shown, rows: shown };
  });
}
