import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** Forgets the places of envelopes from before a time, some at once; heads stay. Resolves to how many. One statement. */
export const forgetRouted =
  (store: Store) =>
  async (beforeMs: number, max: number): Promise<number> => {
    const { numAffectedRows = 0n } = await sql`
      delete from routed_envelopes where (conversation_id, envelope_id) in (
        select conversation_id, envelope_id from routed_envelopes where thread_ms < ${beforeMs} limit ${max})`.execute(
      store,
    );
    return Number(numAffectedRows);
  };
