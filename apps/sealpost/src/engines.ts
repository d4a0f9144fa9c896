import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isNativeError } from 'node:util/types';
import {
  type Bus,
  type BusObserver,
  createEmbeddedBus,
  createKafkaBus,
  type KafkaBusOptions,
} from '#libs/bus';
import { startFault } from '#libs/nest-kit';
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
  readonly database?: { readonly url: string; readonly poolMax: number };
  /** Kafka; the embedded bus when absent. */
  readonly kafka?: KafkaBusOptions;
  readonly observe?: BusObserver;
}

/** Connections to the database, which all services of the process share. */
export const sharedPoolMax = 20;

/** Starts, or connects to, the database and the bus. */
export const startEngines = async ({
  dataDir,
  database,
  kafka,
  observe,
}: EngineOptions): Promise<Engines> => {
  mkdirSync(dataDir, { recursive: true });
  const postgres = database === undefined ? await embeddedPostgres(dataDir) : undefined;
  const { url, poolMax } = database ?? { url: postgres?.url ?? '', poolMax: sharedPoolMax };
  const store = createStore({ url, poolMax });
  const observed = observe === undefined ? {} : { observe };
  const bus = kafka ? createKafkaBus({ ...kafka, ...observed }) : createEmbeddedBus({ url, ...observed });
  const close = async (): Promise<void> => {
    await bus.close();
    await store.destroy();
    await postgres?.stop();
  };
  try {
    await migrate(store);
    await bus.ensureTopics();
  } catch (error) {
    await close();
    throw error;
  }
  return { store, bus, close };
};

/** What keeps it from starting is in the data folder, or in the account that it would run as; its own words say which. */
const embeddedPostgres = async (dataDir: string): Promise<EmbeddedPostgres> => {
  try {
    return await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') });
  } catch (error) {
    const why = isNativeError(error) ? error.message : 'it does not start';
    throw startFault('SEALPOST_DATA_DIR', `must be where a PostgreSQL can run: ${why}`, error);
  }
};
