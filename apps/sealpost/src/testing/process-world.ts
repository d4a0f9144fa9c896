import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bus, createKafkaBus } from '#libs/bus';
import type { TestDatabase } from '#libs/testing';
import { createSimulator } from '../../../simulator/src/create-simulator.ts';
import type { AccountSettings } from '../../../simulator/src/world/default-accounts.ts';
import { connectSimulator } from '../connect-simulator.ts';
import type { NativeEdges } from '../demo/native/apps.ts';
import { startBalancer } from './balancer.ts';
import { bringTogether } from './invitation.ts';
import { makePerson } from './person.ts';
import {
  freshBuild,
  prepareProcesses,
  type ServiceProcess,
  type Settings,
  settingsOf,
  startService,
} from './processes.ts';
import { type ServiceName, serviceNames } from './services.ts';
import type { PeopleWorld } from './world.ts';

export interface ProcessWorldOptions {
  readonly database: TestDatabase;
  readonly brokers: readonly string[];
  /** Of the topics and groups, on brokers that others use, too. */
  readonly namespace: string;
  /** How many processes of each service; one when absent. */
  readonly size?: Partial<Readonly<Record<ServiceName, number>>>;
  readonly accounts: readonly AccountSettings[];
  readonly retryDelaysMs: readonly number[];
}

/** The gateway as an operator runs it, each service in processes of its own, between simulated platforms. */
export interface ProcessWorld extends PeopleWorld {
  readonly running: (service: ServiceName) => readonly ServiceProcess[];
  /** Those that have ended, too. */
  readonly everyProcess: () => readonly ServiceProcess[];
  /** A connection of its own to the topics of the gateway, for looking into them. */
  readonly bus: Bus;
  /** Where app backends and operators find the gateway. */
  readonly edges: NativeEdges;
  /** Ends a process by SIGTERM and starts another in its place, with the same settings; gives its exit code and how long it took. */
  readonly restart: (process: ServiceProcess) => Promise<{ exitCode: number | null; tookMs: number }>;
  readonly close: () => Promise<void>;
}

/** Builds, prepares and starts everything. Those who start first are the inner ones. */
export const startProcessWorld = async (options: ProcessWorldOptions): Promise<ProcessWorld> => {
  const { database, brokers, namespace, size = {}, accounts, retryDelaysMs } = options;
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-processes-'));
  const shared: Settings = {
    DATABASE_URL: database.url,
    KAFKA_BROKERS: brokers.join(','),
    KAFKA_NAMESPACE: namespace,
    LOG_LEVEL: 'debug',
  };
  await freshBuild();
  await prepareProcesses(folder, shared);
  const processes: ServiceProcess[] = [];
  const running = (service: ServiceName): readonly ServiceProcess[] =>
    processes.filter((each) => each.service === service && each.exitCode() === undefined);
  const first = (service: ServiceName): ServiceProcess => {
    const [found] = running(service);
    if (found === undefined) throw new Error(`no ${service} runs`);
    return found;
  };
  for (const service of serviceNames) {
    const told = service === 'mailbox' ? { ...shared, DIRECTORY_GRPC: first('directory').grpcUrl } : shared;
    const starting = Array.from({ length: size[service] ?? 1 }, async () =>
      startService(service, await settingsOf(service, folder, told)),
    );
    processes.push(...(await Promise.all(starting)));
  }
  const simulator = await createSimulator({ accounts, settings: { webhooks: { retryDelaysMs } } });
  const balancer = await startBalancer(() => running('ingress').map(({ url }) => url));
  await connectSimulator(simulator, {
    directoryGrpcUrl: first('directory').grpcUrl,
    ingressUrl: balancer.url,
  });
  const { control } = simulator;
  const bus = createKafkaBus({ brokers, namespace, clientId: 'test' });
  return {
    control,
    database,
    bus,
    simulatorUrl: simulator.url,
    person: (platform, name, habits) => makePerson(control, { ...habits, platform, name }),
    talk: (host, ...guests) => bringTogether(host, guests),
    running,
    everyProcess: () => processes,
    get edges() {
      const mailbox = first('mailbox');
      const directory = first('directory');
      return {
        mailboxUrl: mailbox.url,
        mailboxGrpcUrl: mailbox.grpcUrl,
        directoryGrpcUrl: directory.grpcUrl,
        directoryAppGrpcUrl: directory.appGrpcUrl,
      };
    },
    restart: async (old) => {
      const begunMs = Date.now();
      const exitCode = await old.end('SIGTERM');
      const tookMs = Date.now() - begunMs;
      processes.push(await startService(old.service, old.settings));
      return { exitCode, tookMs };
    },
    close: async () => {
      const left = processes.filter((each) => each.exitCode() === undefined);
      await Promise.all(left.map((each) => each.end('SIGTERM')));
      await bus.close();
      await balancer.close();
      await simulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
