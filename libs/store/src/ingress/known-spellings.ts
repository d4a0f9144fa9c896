import { sql } from 'kysely';
import type { ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import type { Spelling } from './address-locks.ts';
import { participantIdFrom } from './columns.ts';

/** A spelling that the directory knows, and whose it is. */
export interface KnownSpelling extends Spelling {
  readonly participantId: ParticipantId;
  /** The spelling under which the person is written to. */
  readonly primaryAddress: string;
}

/** Every known spelling of the people behind the given ones, not only the given ones. One statement. */
export const knownSpellings =
  (store: Store) =>
  async (spellings: readonly Spelling[]): Promise<readonly KnownSpelling[]> => {
    if (spellings.length === 0) return [];
    const { rows } = await sql<{
      account: string;
      address: string;
      participant_id: Buffer;
      primary_address: string;
    }>`
      with found as (
        select distinct participant_id from participant_addresses
        join unnest(${spellings.map((s) => s.account)}::text[], ${spellings.map((s) => s.address)}::text[])
          as asked (account, address) using (account, address)
      )
      select a.account, a.address, a.participant_id, p.address as primary_address
      from participant_addresses a join found using (participant_id) join participants p using (participant_id)`.execute(
      store,
    );
    return rows.map((row) => ({
      account: row.account,
      address: row.address,
      participantId: participantIdFrom(row.participant_id),
      primaryAddress: row.primary_address,
    }));
  };
