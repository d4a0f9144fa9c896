import type { Command } from 'commander';
import type { KeyRing } from '#libs/sealing';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './io.ts';

interface RingOptions {
  readonly ring: string;
  readonly file: string;
  readonly json?: boolean;
}

/** Adds `keys`: the rings by which ingress seals to egress, and by which the directory signs. */
export const registerKeys = (program: Command, io: CommandIo): void => {
  const keys = program
    .command('keys')
    .description('Lists and rotates key rings in files; never prints a private key.');
  withRing(keys.command('list'))
    .description('Lists the keys of a ring, newest first.')
    .action((options: RingOptions) => list(io, options));
  withRing(keys.command('rotate'))
    .description(
      'Puts a new key in front, which is used a minute later. Earlier keys go on opening and verifying for 45 days. ' +
        'Makes the ring where there is no file. Running processes see the change within seconds.',
    )
    .action((options: RingOptions) => rotateRing(io, options));
};

const withRing = (command: Command): Command =>
  command
    .requiredOption('--ring <purpose>', 'egress or roster')
    .requiredOption('--file <path>', 'the file of the ring; its public half stands beside it as <path>.pub')
    .option('--json', 'prints JSON instead of a table');

async function list(io: CommandIo, options: RingOptions): Promise<void> {
  await print(io, options, await ringIn(io, options));
}

async function rotateRing(io: CommandIo, options: RingOptions): Promise<void> {
  const { existsSync } = await import('node:fs');
  const { randomBytes } = await import('node:crypto');
  const { generateEgressKeys, generateRosterKeys, rotate, sealingReady, writeKeyRing } =
    await import('#libs/sealing');
  await sealingReady();
  const ports = { nowMs: Date.now(), randomBytes };
  const generate = { egress: generateEgressKeys, roster: generateRosterKeys }[purposeOf(options)];
  const ring = existsSync(options.file) ? rotate(await ringIn(io, options), ports) : generate(ports);
  try {
    writeKeyRing(options.file, ring);
  } catch {
    throw new CommandFailure('--file: cannot be written');
  }
  await print(io, options, ring);
}

function purposeOf({ ring }: RingOptions): KeyRing['purpose'] {
  if (ring === 'egress' || ring === 'roster') return ring;
  throw new CommandFailure('--ring: is egress or roster');
}

async function ringIn(io: CommandIo, options: RingOptions): Promise<KeyRing> {
  const { readKeyRing, sealingReady } = await import('#libs/sealing');
  await sealingReady();
  const purpose = purposeOf(options);
  const read = readKeyRing(options.file, ({ rule }) => io.writeError(`warning: --file: must have ${rule}`));
  if (!read.ok) throw new CommandFailure(`--file: must be ${read.failure.rule ?? 'a ring of keys'}`);
  if (read.value.purpose !== purpose) throw new CommandFailure(`--file: holds no ${purpose} keys`);
  return read.value;
}

async function print(io: CommandIo, { json }: RingOptions, ring: KeyRing): Promise<void> {
  const nowMs = Date.now();
  const rows = ring.keys.map((key) => ({
    keyId: key.keyId,
    state: stateOf(key, nowMs),
    createdAt: timeOf(key.createdAtMs),
    activeFrom: timeOf(key.activeFromMs),
    retiresAt: key.retiresAtMs === undefined ? '' : timeOf(key.retiresAtMs),
    publicKey: Buffer.from(key.publicKey).toString('base64'),
  }));
  if (json) return io.write(`${JSON.stringify({ ring: ring.purpose, keys: rows }, null, 2)}\n`);
  const { tableOf } = await import('./table.ts');
  return io.write(tableOf(rows));
}

function stateOf({ activeFromMs, retiresAtMs }: KeyRing['keys'][number], nowMs: number): string {
  if (retiresAtMs !== undefined) return nowMs < retiresAtMs ? 'retiring' : 'retired';
  return activeFromMs <= nowMs ? 'active' : 'waiting';
}

const timeOf = (ms: number): string => new Date(ms).toISOString();
