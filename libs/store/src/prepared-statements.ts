import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';

/** Statements that are kept prepared on each connection, at most; what comes after them is prepared for once. */
const preparedMax = 300;
/** What the server says of a prepared statement whose columns have changed since, as after a migration (SQLSTATE 0A000). */
const outdated = '0A000';

/**
 * A pool whose connections keep the statements that come again prepared, so that the server parses and plans each once a
 * connection and not each time. A statement that a migration has outdated fails once and is prepared anew afterwards.
 */
export const withPreparedStatements = (pool: Pool): PostgresPool => {
  const clients = new WeakMap<PoolClient, PostgresPoolClient>();
  const names = statementNames();
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client) ?? preparing(client, names);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
};

interface StatementNames {
  /** The name of a statement that was asked before, while there is room for it. */
  readonly of: (text: string) => string | undefined;
  /** Gives every statement a new name. */
  readonly renew: () => void;
}

const statementNames = (): StatementNames => {
  const seen = new Map<string, string | undefined>();
  let [named, generation] = [0, 0];
  return {
    of: (text) => {
      if (seen.has(text) && seen.get(text) === undefined && named < preparedMax) {
        named += 1;
        seen.set(text, `${generation}-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`);
      } else if (!seen.has(text) && seen.size < preparedMax * 2) seen.set(text, undefined);
      return seen.get(text);
    },
    renew: () => {
      seen.clear();
      named = 0;
      generation += 1;
    },
  };
};

/** Statements without parameters are the transactions'; they go as they are. */
const preparing = (client: PoolClient, names: StatementNames): PostgresPoolClient => {
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    const name = values.length === 0 ? undefined : names.of(text);
    try {
      return await client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    } catch (error) {
      if (name !== undefined && codeOf(error) === outdated) names.renew();
      throw error;
    }
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- cursors, the other form of a query, are not configured
  return { query, release: () => client.release() } as unknown as PostgresPoolClient;
};

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
