import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder, until } from '#libs/testing/parts';
import { outputOf } from './child-gateway.ts';
import { fixedPort } from './fixed-port.ts';
import type { ServiceName } from './services.ts';

/** Settings of a process, by the names of the variables. */
export type Settings = Readonly<Record<string, string>>;

/** One of our programs in a process of its own. */
export interface Program {
  readonly pid: number;
  /** Everything it has written, on both of its streams. */
  readonly output: () => string;
  /** The exit code once it has ended, null where a signal cut it off; undefined while it runs. */
  readonly exitCode: () => number | null | undefined;
  /** Sends a signal and waits for the end; gives the exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** A service in a process of its own. */
export interface ServiceProcess extends Program {
  readonly service: ServiceName;
  /** Where it answers HTTP: webhooks, frames, health, metrics. */
  readonly url: string;
  /** `host:port` of gRPC; empty where it serves none. */
  readonly grpcUrl: string;
  /** `host:port` of gRPC for app backends; empty where it serves none. */
  readonly appGrpcUrl: string;
  /** What it was started with, ports too: the same again make another process in its place. */
  readonly settings: Settings;
}

const buildMaxMs = 120_000;
const readyMaxMs = 60_000;
const run = promisify(execFile);

interface PortNames {
  readonly http: string;
  readonly grpc?: string;
  readonly appGrpc?: string;
}

/** The setting that holds a service's port, and those of its gRPC ports where it has some. */
export const portNames: Readonly<Record<ServiceName, PortNames>> = {
  directory: {
    http: 'DIRECTORY_PORT',
    grpc: 'DIRECTORY_GRPC_PORT',
    appGrpc: 'DIRECTORY_APP_GRPC_PORT',
  },
  egress: { http: 'EGRESS_PORT' },
  mailbox: { http: 'MAILBOX_PORT', grpc: 'MAILBOX_GRPC_PORT' },
  router: { http: 'ROUTER_PORT' },
  ingress: { http: 'INGRESS_PORT' },
};

/** The key files that a service is told of, and no others. */
const keyNames: Readonly<Record<ServiceName, readonly string[]>> = {
  directory: ['EGRESS_PUBLIC_KEYS_FILE', 'ROSTER_PRIVATE_KEYS_FILE'],
  egress: ['EGRESS_PRIVATE_KEYS_FILE', 'ROSTER_PUBLIC_KEYS_FILE'],
  mailbox: [],
  router: [],
  ingress: ['EGRESS_PUBLIC_KEYS_FILE'],
};

const keyFilesIn = (folder: string): Settings => ({
  EGRESS_PRIVATE_KEYS_FILE: join(folder, 'egress.keys.json'),
  EGRESS_PUBLIC_KEYS_FILE: join(folder, 'egress.keys.json.pub'),
  ROSTER_PRIVATE_KEYS_FILE: join(folder, 'roster.keys.json'),
  ROSTER_PUBLIC_KEYS_FILE: join(folder, 'roster.keys.json.pub'),
});

/** Builds what is older than its sources; rejects where they do not compile. */
export const freshBuild = async (): Promise<void> => {
  const script = `import { freshEntry } from './scripts/fresh-build.mjs'; process.exit(freshEntry('setup') ? 0 : 1)`;
  await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: projectFolder,
    env: bareEnvironment({}),
    timeout: buildMaxMs,
  });
};

/** Makes the key rings of a gateway in a folder. */
export const makeKeys = (folder: string): Promise<void> => setup('secrets', keyFilesIn(folder));

/** Makes keys in a folder, the schema in the database and the topics on the brokers, as an operator does before the first start. */
export const prepareProcesses = async (folder: string, shared: Settings): Promise<void> => {
  await makeKeys(folder);
  await setup('migrate', shared);
};

const setup = async (step: string, settings: Settings): Promise<void> => {
  await run(process.execPath, [entryOf('setup'), step], {
    cwd: projectFolder,
    env: bareEnvironment(settings),
  });
};

/** What one service is told: what all share, its own key files, free ports that it can have again. */
export const settingsOf = async (
  service: ServiceName,
  keyFolder: string,
  shared: Settings,
): Promise<Settings> => {
  const { http, grpc, appGrpc } = portNames[service];
  const keyFiles = Object.entries(keyFilesIn(keyFolder)).filter(([name]) => keyNames[service].includes(name));
  return {
    ...shared,
    ...Object.fromEntries(keyFiles),
    [http]: String(await fixedPort()),
    ...(grpc === undefined ? {} : { [grpc]: String(await fixedPort()) }),
    ...(appGrpc === undefined ? {} : { [appGrpc]: String(await fixedPort()) }),
  };
};

/** Starts a program from the build, with these settings and nothing else in its environment. */
export const launchProgram = (app: string, settings: Settings, args: readonly string[] = []): Program => {
  const child = spawn(process.execPath, [entryOf(app), ...args], {
    cwd: projectFolder,
    env: bareEnvironment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'close');
  const state = { isOver: false };
  child.once('close', () => (state.isOver = true));
  return {
    pid: child.pid ?? 0,
    output: outputOf(child),
    exitCode: () => (state.isOver ? child.exitCode : undefined),
    end: async (signal) => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
};

/** Starts a service from the build. */
const launchService = (service: ServiceName, settings: Settings): ServiceProcess => {
  const { http, grpc, appGrpc } = portNames[service];
  const address = (name: string | undefined): string =>
    name === undefined ? '' : `127.0.0.1:${settings[name] ?? ''}`;
  return {
    ...launchProgram(service, settings),
    service,
    url: `http://127.0.0.1:${settings[http] ?? ''}`,
    grpcUrl: address(grpc),
    appGrpcUrl: address(appGrpc),
    settings,
  };
};

/** Starts a service and waits until it is ready; rejects with what it wrote where it ends instead. */
export const startService = async (service: ServiceName, settings: Settings): Promise<ServiceProcess> => {
  const started = launchService(service, settings);
  try {
    await until(async () => started.exitCode() !== undefined || (await isReady(started)), readyMaxMs);
  } catch (error) {
    await started.end('SIGKILL');
    throw new Error(`${service} does not become ready: ${started.output()}`, { cause: error });
  }
  if (started.exitCode() !== undefined) throw new Error(`${service} did not start: ${started.output()}`);
  return started;
};

/** Whether a service says that nothing is missing. */
const isReady = async ({ url }: Pick<ServiceProcess, 'url'>): Promise<boolean> =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ status }) => status === 200,
    () => false,
  );

const entryOf = (app: string): string => join(projectFolder, 'dist/apps', app, 'src/main.js');

/** An environment that holds these settings alone, and what a program needs to be found. */
const bareEnvironment = (settings: Settings): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  ...settings,
});
