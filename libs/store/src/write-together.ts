import { type RawBuilder, sql } from 'kysely';
import type { Store } from './database.ts';

/** A statement that writes into one table and is not run yet; `undefined` where there is nothing to write. */
export type Write = RawBuilder<unknown> | undefined;

/** Runs writes as one statement: all or none, without a transaction around it. None sees what another has written. */
export const writeTogether =
  (store: Store) =>
  async (writes: readonly Write[]): Promise<void> => {
    const given = writes.filter((write) => write !== undefined);
    const last = given.pop();
    if (!last) return;
    const others = given.map((write, index) => sql`${sql.raw(`write_${index}`)} as (${write})`);
    await (others.length === 0 ? last : sql`with ${sql.join(others)} ${last}`).execute(store);
  };
