import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Bus, type BusObserver, createEmbeddedBus, createKafkaBus } from '#libs/bus';
import { createStore, type EmbeddedPostgres, migrate, startEmbeddedPostgres, type Store } from '#libs/store';

/** The database and the bus that all services share. */
export interface Engines {
  readonly store: Store;
  readonly bus: Bus;
  /** Lets go of both, the bus first. */
  readonly close: () => Promise<void>;
}

export interface EngineOptions {
  /** Where the embedded database and the keys are. */
  readonly dataDir: string;
  /** A database of one's own; the embedded one when absent. */
  readonly databaseUrl?: string;
  /** Kafka brokers, `host:port`; the embedded bus when absent. */
  readonly kafkaBrokers?: readonly string[];
  readonly observe?: BusObserver;
}

const poolMax = 20;

/** Starts, or connects to, the database and the bus. */
export const startEngines = async (options: EngineOptions): Promise<Engines> => {
  const { dataDir, databaseUrl, kafkaBrokers, observe } = options;
  const observed = observe ? { observe } : {};
  mkdirSync(dataDir, { recursive: true });
  const postgres = databaseUrl === undefined ? await embeddedPostgres(dataDir) : undefined;
  const url = databaseUrl ?? postgres?.url ?? '';
  const store = createStore({ url, poolMax });
  await migrate(store);
  const bus = kafkaBrokers
    ? createKafkaBus({ brokers: [...kafkaBrokers], clientId: 'sealpost', ...observed })
    : createEmbeddedBus({ url, ...observed });
  await bus.ensureTopics();
  return {
    store,
    bus,
    close: async () => {
      await bus.close();
      await store.destroy();
      await postgres?.stop();
    },
  };
};

const embeddedPostgres = (dataDir: string): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') });
