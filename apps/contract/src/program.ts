import { setTimeout as sleep } from 'node:timers/promises';
import { Command, Option } from 'commander';
import { type Platform, platforms } from '#libs/envelope';
import { checkBackend } from './check-backend.ts';
import { coverageOf } from './coverage.ts';
import { names } from './dialects.ts';
import { startStubGateway } from './stub-gateway.ts';

/** What is said on the command line. */
interface Said {
  readonly app: Platform;
  readonly user?: string;
  readonly url?: string;
  readonly secret?: string;
  readonly serve?: true;
  readonly publicKey?: string;
  readonly keyId: string;
  readonly port: string;
  readonly grpcPort: string;
  readonly seconds?: string;
}

/** Where the program writes, and what ends it before its time. */
export interface ContractIo {
  readonly write: (line: string) => void;
  readonly signal: AbortSignal;
}

const publicKeyBytes = 32;

/** Runs the contract against a backend or for a client; gives the exit code: 1 where something does not hold, 2 where nothing was tried. */
export const runContract = async (args: readonly string[], io: ContractIo): Promise<number> => {
  const said = command()
    .parse([...args], { from: 'user' })
    .opts<Said>();
  if (said.url !== undefined) return checkUrl(said, said.url, io);
  const publicKey = Buffer.from(said.publicKey ?? '', 'base64');
  if (said.serve && publicKey.length === publicKeyBytes) return serve(said, publicKey, io);
  io.write('say --url <backend>, or --serve with --public-key <32 bytes in base64>');
  return 2;
};

const command = (): Command =>
  new Command('contract')
    .description('plays the gateway towards an app backend (--url), or for a client of it (--serve)')
    .addOption(
      new Option('--app <app>', 'whose dialect is spoken').choices([...platforms]).makeOptionMandatory(),
    )
    .option('--user <user>', 'a user that the backend knows, in the app’s spelling')
    .option('--url <address>', 'where the backend takes posted frames')
    .option('--secret <secret>', 'signs what is posted')
    .option('--serve', 'be the gateway for a client')
    .option('--public-key <base64>', 'the public half of the key that signs the client’s tokens')
    .option('--key-id <name>', 'its name', 'k1')
    .option('--port <port>', 'where frames are posted', '0')
    .option('--grpc-port <port>', 'where streams are opened', '0')
    .option('--seconds <seconds>', 'how long to serve; until a signal when absent');

const checkUrl = async ({ app, user, secret }: Said, url: string, { write }: ContractIo): Promise<number> => {
  const backend = {
    app,
    url,
    user: user ?? names[app].user,
    now: Date.now,
    ...(secret === undefined ? {} : { secret }),
  };
  let faults = 0;
  let checks = 0;
  for await (const { name, fault } of checkBackend(backend)) {
    checks += 1;
    faults += fault === undefined ? 0 : 1;
    write(fault === undefined ? `ok    ${name}` : `FAIL  ${name}: ${fault}`);
  }
  write(faults === 0 ? `all ${checks} hold` : `${faults} of ${checks} do not hold`);
  return faults === 0 ? 0 : 1;
};

const serve = async (said: Said, publicKey: Uint8Array, { write, signal }: ContractIo): Promise<number> => {
  const { app, keyId, port, grpcPort, user = names[app].user, seconds } = said;
  const heard = new Map<string, number>();
  const stub = await startStubGateway({
    app,
    publicKey,
    keyId,
    user,
    port: Number(port),
    grpcPort: Number(grpcPort),
    now: Date.now,
    heard: (what) => void heard.set(what, (heard.get(what) ?? 0) + 1),
  });
  write(`post frames to ${stub.url}, open streams at ${stub.grpcUrl}`);
  const untilMs = seconds === undefined ? 2 ** 31 - 1 : Number(seconds) * 1_000;
  await sleep(untilMs, undefined, { signal }).catch(() => undefined);
  stub.close();
  const rows = coverageOf(app, heard);
  for (const { name, count } of rows) write(`${count === 0 ? 'never' : `${count} x`.padEnd(5)}  ${name}`);
  return rows.every(({ name, count }) => count > 0 && !name.startsWith('refused')) ? 0 : 1;
};
