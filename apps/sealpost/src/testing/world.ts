import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import type { Bus } from '#libs/bus';
import type { Platform } from '#libs/envelope';
import { createLogger, type Logger } from '#libs/nest-kit';
import type { TestDatabase } from '#libs/testing';
import type { EgressLimits } from '../../../egress/src/ports.ts';
import type { NewUser } from '../../../simulator/src/control/schemas.ts';
import { createSimulator } from '../../../simulator/src/create-simulator.ts';
import type { SimulatorClient } from '../../../simulator/src/control-client.ts';
import type { AccountSettings } from '../../../simulator/src/world/default-accounts.ts';
import type { SettingsChange } from '../../../simulator/src/world/settings.ts';
import { connectSimulator } from '../connect-simulator.ts';
import { embeddedKeys } from '../keys.ts';
import { startBalancer } from './balancer.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { bringTogether } from './invitation.ts';
import { makePerson, type Person } from './person.ts';

export interface WorldOptions {
  readonly bus: Bus;
  readonly database: TestDatabase;
  readonly limits?: Partial<EgressLimits>;
  readonly ingresses?: number;
  readonly routers?: number;
  readonly egresses?: number;
  readonly simulatorSettings?: SettingsChange;
  readonly accounts?: readonly AccountSettings[];
}

/** The whole gateway between simulated platforms, and people who use it. */
export interface World {
  readonly bus: Bus;
  readonly database: TestDatabase;
  readonly control: SimulatorClient;
  /** The base URL of the simulated platforms' APIs. */
  readonly simulatorUrl: string;
  /** Where webhooks go, whichever instance takes them. */
  readonly webhooksUrl: string;
  readonly fleet: Fleet;
  readonly registry: Registry;
  /** Where the key rings of all services lie. */
  readonly keysFolder: string;
  /** Every line that a service has logged, from `debug` on. */
  readonly logLines: readonly string[];
  /** A logger like those of the services, whose lines are kept with theirs. */
  readonly logger: (service: string) => Logger;
  /** Moves the time of the gateway and of the platforms on. */
  readonly passTime: (ms: number) => Promise<void>;
  readonly person: (platform: Platform, name: string, habits?: Partial<NewUser>) => Promise<Person>;
  /** Brings people into one conversation by real links, which becomes everybody's current one. */
  readonly talk: (host: Person, ...guests: readonly Person[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What people need of a world, wherever its services run. */
export type PeopleWorld = Pick<World, 'control' | 'simulatorUrl' | 'person' | 'talk'> & {
  readonly database: Pick<TestDatabase, 'store'>;
};

/** Starts simulator and gateway, and makes them known to each other. */
export const startWorld = async (options: WorldOptions): Promise<World> => {
  const { bus, database, limits = {}, ingresses = 1, routers = 1, egresses = 1 } = options;
  const { simulatorSettings, accounts } = options;
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-world-'));
  const logLines: string[] = [];
  const destination = { write: (line: string) => void logLines.push(line) };
  const logger = (service: string) => createLogger({ service, level: 'debug', destination });
  const clock = { aheadMs: 0 };
  const now = (): number => Date.now() + clock.aheadMs;
  const registry = new Registry();
  const keys = await embeddedKeys(folder, now, logger('keys'));
  const shared = { store: database.store, bus, now, keys, registry, logger, limits };
  const simulator = await createSimulator({
    ...(simulatorSettings ? { settings: simulatorSettings } : {}),
    ...(accounts ? { accounts } : {}),
  });
  const fleet = await startFleet(shared, { ingress: ingresses, router: routers, egress: egresses });
  const balancer = await startBalancer(() => fleet.instances('ingress').map(({ url }) => url));
  const [directory] = fleet.instances('directory');
  await connectSimulator(simulator, { directoryGrpcUrl: directory?.grpcUrl ?? '', ingressUrl: balancer.url });
  const { control } = simulator;
  return {
    bus,
    database,
    control,
    simulatorUrl: simulator.url,
    webhooksUrl: balancer.url,
    fleet,
    registry,
    keysFolder: folder,
    logLines,
    logger,
    passTime: async (ms) => {
      clock.aheadMs += ms;
      await control.changeClock({ advanceMs: ms });
    },
    person: (platform, name, habits) => makePerson(control, { ...habits, platform, name }),
    talk: (host, ...guests) => bringTogether(host, guests),
    close: async () => {
      await fleet.close();
      await balancer.close();
      await simulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
