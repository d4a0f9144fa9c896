import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectSimulator } from '../../apps/sealpost/src/connect-simulator.ts';
import { startBalancer } from '../../apps/sealpost/src/testing/balancer.ts';
import { prepareProcesses } from '../../apps/sealpost/src/testing/processes.ts';
import { type ProxiedBroker, startBroker } from './broker.ts';
import { type OwnDatabase, startDatabase } from './database.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { type Backends, introduceBackends } from '../traffic/frames.ts';
import { type Platforms, startPlatforms } from './platforms.ts';

/** The gateway as it is operated: every service a process, a real Kafka, a real PostgreSQL, with proxies in between. */
export interface Stack {
  readonly database: OwnDatabase;
  readonly broker: ProxiedBroker;
  readonly platforms: Platforms;
  readonly fleet: Fleet;
  readonly backends: Backends;
  readonly close: () => Promise<void>;
}

/** Folders of disks that are their own, where a fault is to fill them. */
export interface StackFolders {
  readonly database?: string;
  readonly broker?: string;
}

/** A silence after which the work of a process goes to others; the least that brokers allow. */
export const sessionTimeoutMs = 6_000;

/** Starts everything from nothing. What was started is ended when something does not start. */
export const startStack = async (folders: StackFolders = {}): Promise<Stack> => {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-chaos-'));
  // The account that PostgreSQL runs under has to pass through.
  chmodSync(folder, 0o755);
  const closers: (() => Promise<unknown>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).toReversed()) await closer();
  };
  const keep = <T>(part: T, closer: (part: T) => Promise<unknown>): T => {
    closers.push(() => closer(part));
    return part;
  };
  try {
    const brokerFolder = folders.broker ?? join(folder, 'broker');
    const broker = keep(await startBroker(brokerFolder), (each) => each.remove());
    const databaseFolder = folders.database ?? join(folder, 'postgres');
    const database = keep(await startDatabase(databaseFolder), (each) => each.stop());
    const platforms = keep(await startPlatforms(), (each) => each.close());
    const keyFolder = join(folder, 'keys');
    mkdirSync(keyFolder);
    const shared = {
      DATABASE_URL: database.url,
      KAFKA_BROKERS: broker.address,
      KAFKA_SESSION_TIMEOUT_MS: String(sessionTimeoutMs),
      LOG_LEVEL: 'warn',
    };
    await prepareProcesses(keyFolder, shared);
    const fleet = keep(await startFleet(keyFolder, shared), (each) => each.close());
    const ingresses = (): readonly string[] => fleet.seats('ingress').map((seat) => seat.process().url);
    const balancer = keep(await startBalancer(ingresses), (each) => each.close());
    const [directory] = fleet.seats('directory');
    await connectSimulator(platforms, {
      ingressUrl: balancer.url,
      directoryGrpcUrl: directory?.process().grpcUrl ?? '',
    });
    const backends = await introduceBackends(fleet);
    return { database, broker, platforms, fleet, backends, close };
  } catch (error) {
    await close();
    throw error;
  }
};
