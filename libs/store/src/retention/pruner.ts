import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { KeptByAge, Owner, Retention } from './kept.ts';
import { retention } from './retention.ts';

/** What a pass removed, and how much of that is a loss. */
export interface Pruned {
  readonly rows: number;
  readonly lost: number;
}

/** Removes what is too old at a time, a bounded step of each table; where some went, there may be more. */
export type Prune = (nowMs: number) => Promise<Pruned>;

/** Rows of one table that go in one statement, so that none lasts. */
export const stepRowsMax = 1_000;
/** How long the others have the database to themselves between two steps. */
const stepPauseMs = 20;

/**
 * Makes the pruner of a service's tables. A pass begins where the one before ended, and not with rows that are gone and not
 * yet vacuumed; what others hold locked waits for another time.
 */
export const createPruner = (store: Store, owner: Owner): Prune => {
  const tables = tablesOf(owner);
  const reached = new Map<string, number>();
  return async (nowMs) => {
    const pruned = { rows: 0, lost: 0 };
    for (const [table, kept] of tables) {
      const span = { fromMs: reached.get(table) ?? 0, beforeMs: nowMs - kept.keptMs };
      const step = await pruneStep(store, table, kept, span);
      reached.set(table, step.rows < stepRowsMax ? 0 : step.untilMs);
      pruned.rows += step.rows;
      pruned.lost += step.lost;
    }
    if (pruned.rows > 0) await sleep(stepPauseMs);
    return pruned;
  };
};

const tablesOf = (owner: Owner): readonly (readonly [string, KeptByAge])[] => {
  const all: [string, Retention][] = Object.entries(retention);
  return all.flatMap(([table, { owner: writer, kept }]) =>
    writer === owner && kept.kind === 'by age' ? [[table, kept] as const] : [],
  );
};

interface Span {
  readonly fromMs: number;
  readonly beforeMs: number;
}

const pruneStep = async (
  store: Store,
  table: string,
  { ageColumn, only = 'true', lost = 'false', emptied }: KeptByAge,
  { fromMs, beforeMs }: Span,
): Promise<Pruned & { readonly untilMs: number }> => {
  const [name, age] = [sql.table(table), sql.ref(ageColumn)];
  const change = emptied
    ? sql`update ${name} set ${sql.ref(emptied.column)} = ${sql.raw(emptied.value)}`
    : sql`delete from ${name}`;
  const { rows } = await sql<{ rows: bigint; lost: bigint; until_ms: bigint }>`
    with gone as (
      ${change} where ctid = any(array(
        select ctid from ${name} where ${age} >= ${fromMs} and ${age} < ${beforeMs} and ${sql.raw(only)}
        order by ${age} limit ${sql.lit(stepRowsMax)} for update skip locked))
      returning ${age} as age_ms, ${sql.raw(lost)} as lost
    )
    select count(*) as rows, count(*) filter (where lost) as lost, coalesce(max(age_ms), 0) as until_ms from gone`.execute(
    store,
  );
  const [step] = rows;
  return {
    rows: Number(step?.rows ?? 0),
    lost: Number(step?.lost ?? 0),
    untilMs: Number(step?.until_ms ?? 0),
  };
};
