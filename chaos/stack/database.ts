import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStore, startEmbeddedPostgres, type Store } from '#libs/store';
import { startTcpProxy, type TcpProxy, until } from '#libs/testing/parts';

/** A real PostgreSQL behind a proxy. */
export interface OwnDatabase {
  readonly proxy: TcpProxy;
  /** Where services find it; the same for ever. */
  readonly url: string;
  /** Asks it past the proxy. */
  readonly ask: <T>(question: (store: Store) => Promise<T>) => Promise<T>;
  /** `kill -9` of the server. */
  readonly kill: () => Promise<void>;
  /** Starts it again with its data, where it does not run. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const endMaxMs = 30_000;

/** Starts a server whose data lie in a folder. It is as durable as it would be elsewhere. */
export const startDatabase = async (dataDir: string): Promise<OwnDatabase> => {
  let server = await startEmbeddedPostgres({ dataDir });
  const proxy = await startTcpProxy({ targetPort: portOf(server.url) });
  const url = new URL(server.url);
  url.port = String(proxy.port);
  return {
    proxy,
    url: url.href,
    ask: async (question) => {
      const store = createStore({ url: server.url, poolMax: 2 });
      try {
        return await question(store);
      } finally {
        await store.destroy();
      }
    },
    kill: async () => {
      const pid = serverOf(dataDir);
      if (pid === undefined) return;
      process.kill(pid, 'SIGKILL');
      await until(() => !isAlive(pid), endMaxMs);
    },
    start: async () => {
      server = await startEmbeddedPostgres({ dataDir });
      proxy.leadTo(portOf(server.url));
    },
    stop: async () => {
      await proxy.close();
      await server.stop();
    },
  };
};

const portOf = (url: string): number => Number(new URL(url).port);

const serverOf = (dataDir: string): number | undefined => {
  try {
    return Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
};

/** A killed process that nobody has reaped yet is gone all the same. */
const isAlive = (pid: number): boolean => {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};
