import {
  createStore,
  type EmbeddedPostgres,
  makeScratchDatabase,
  migrate,
  startEmbeddedPostgres,
  type Store,
} from '#libs/store';
import { clusterFolder, sweepStaleClusters } from './stale-clusters.ts';

/** A database of its own, empty but for the schema. */
export interface TestDatabase {
  readonly store: Store;
  readonly url: string;
  /** Drops it; the server stops with the last one. */
  close(): Promise<void>;
}

let server: Promise<EmbeddedPostgres> | undefined;
let users = 0;

/**
 * Makes a fresh, migrated database on a real PostgreSQL that the suites of one test process share. Its cluster lies in the
 * temporary directory and gives up durability for speed.
 */
export async function testDatabase(options: { readonly poolMax?: number } = {}): Promise<TestDatabase> {
  users += 1;
  server ??= startServer();
  const running = await server;
  const scratch = await makeScratchDatabase(running.url);
  const store = createStore({ url: scratch.url, ...options });
  await migrate(store);
  const close = async (): Promise<void> => {
    await store.destroy();
    await scratch.drop();
    users -= 1;
    if (users > 0) return;
    server = undefined;
    await running.stop();
  };
  return { store, url: scratch.url, close };
}

function startServer(): Promise<EmbeddedPostgres> {
  sweepStaleClusters();
  return startEmbeddedPostgres({ dataDir: clusterFolder(), durability: 'volatile' });
}
