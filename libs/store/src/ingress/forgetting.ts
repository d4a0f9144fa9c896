import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** Forgets resolutions from before a time, some at once. Resolves to how many. One statement. */
export const forgetResolutions =
  (store: Store) =>
  async (beforeMs: number, max: number): Promise<number> => {
    const { numAffectedRows = 0n } = await sql`
      delete from resolutions where envelope_id in (
        select envelope_id from resolutions where resolved_at_ms < ${beforeMs} limit ${max})`.execute(store);
    return Number(numAffectedRows);
  };

/** Forgets sightings from before a time, some at once. Resolves to how many. One statement. */
export const forgetSightings =
  (store: Store) =>
  async (beforeMs: number, max: number): Promise<number> => {
    const { numAffectedRows = 0n } = await sql`
      delete from sightings where (account, native_id) in (
        select account, native_id from sightings where seen_at_ms < ${beforeMs} limit ${max})`.execute(store);
    return Number(numAffectedRows);
  };
