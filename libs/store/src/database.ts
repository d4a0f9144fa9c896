import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { Pool, TypeOverrides } from 'pg';
import { withPreparedStatements } from './prepared-statements.ts';
import type { Database } from './schema.ts';

/** The typed database. A transaction of it can stand wherever it can. */
export type Store = Kysely<Database>;

export interface StoreOptions {
  /** A `postgres://` address. */
  readonly url: string;
  /** Connections at most; 10 when absent. */
  readonly poolMax?: number;
  /** Called when an idle connection breaks; the pool replaces it by itself. */
  readonly onConnectionLost?: () => void;
}

const connectTimeoutMs = 10_000;
/**
 * Statements stay prepared, and so do their plans: one for all values, since to plan a statement costs more than to run it. Every
 * statement of ours finds its rows by a key, also while a table is still small; a plan that reads a table from end to end would
 * stay when it has grown.
 */
const planOnce = CompiledQuery.raw('set enable_seqscan = off; set plan_cache_mode = force_generic_plan');
const int8 = 20;
/** The driver gives `int8` as text by default; every other type keeps the driver's parser. */
const parsers = new TypeOverrides();
parsers.setTypeParser(int8, BigInt);

/** Opens a pool. Nothing connects before the first statement; `destroy()` waits for running ones and lets go. */
export function createStore({ url, poolMax = 10, onConnectionLost }: StoreOptions): Store {
  const pool = new Pool({
    connectionString: url,
    max: poolMax,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'sealpost',
    types: parsers,
  });
  pool.on('error', () => onConnectionLost?.());
  // The pool listens to idle connections alone; one in use tells its user by the next statement, and would else end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dialect = new PostgresDialect({
    pool: withPreparedStatements(pool),
    onCreateConnection: async (connection) => void (await connection.executeQuery(planOnce)),
  });
  const store = new Kysely<Database>({ dialect });
  pools.set(store, pool);
  return store;
}

const pools = new WeakMap<Store, Pool>();

/** The connections of a database that `createStore` opened, for what a query builder cannot do. */
export function poolOf(store: Store): Pool {
  const pool = pools.get(store);
  if (!pool) throw new Error('only a database that was opened here has connections of its own');
  return pool;
}

/** Whether the database answers. */
export async function isReachable(store: Store): Promise<boolean> {
  const one = await store.selectNoFrom((where) => where.lit(1).as('one')).executeTakeFirst();
  return one?.one === 1;
}
