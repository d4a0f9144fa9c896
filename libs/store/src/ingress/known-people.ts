import { sql } from 'kysely';
import type { ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import type { Spelling } from './address-locks.ts';
import { type AddressStateRow, stateOf, type StoredAddressState } from './address-states.ts';
import { participantIdFrom } from './columns.ts';

/** A spelling that the directory knows, and whose it is. */
export interface KnownSpelling extends Spelling {
  readonly participantId: ParticipantId;
  /** The spelling under which the person is written to. */
  readonly primaryAddress: string;
}

/** What is known of people by their spellings. */
export interface KnownPeople {
  /** Every known spelling of the people behind the given ones, not only the given ones. */
  readonly spellings: readonly KnownSpelling[];
  /** The states of the given spellings and of those; the ones that never wrote are missing. */
  readonly states: readonly StoredAddressState[];
}

/** Reads what is known of the people behind spellings. One statement. */
export const knownPeople =
  (store: Store) =>
  async (spellings: readonly Spelling[]): Promise<KnownPeople> => {
    if (spellings.length === 0) return { spellings: [], states: [] };
    const { rows } = await sql<PersonRow>`
      with asked as (
        select distinct * from unnest(${spellings.map((s) => s.account)}::text[], ${spellings.map((s) => s.address)}::text[])
          as t (account, address)
      ), found as (
        select distinct participant_id from participant_addresses join asked using (account, address)
      ), spelled as (
        select a.account, a.address, a.participant_id as known_id, p.address as primary_address
        from participant_addresses a join found using (participant_id) join participants p using (participant_id)
      ), every as (
        select account, address from asked union select account, address from spelled
      )
      select every.account, every.address, known_id, primary_address, s.account is not null as has_state,
        s.participant_id, s.current_conversation_id, s.previous_conversation_id, s.pending_control_id, s.kept_token_hash,
        s.kept_at_ms, s.left_at_ms, s.last_inbound_at_ms, c.outcome
      from every
      left join spelled using (account, address)
      left join address_states s on s.account = every.account and s.address = every.address
      left join controls c on c.control_id = s.pending_control_id`.execute(store);
    return {
      spellings: rows.flatMap(({ account, address, known_id, primary_address }) =>
        known_id === null || primary_address === null
          ? []
          : [
              {
                account,
                address,
                participantId: participantIdFrom(known_id),
                primaryAddress: primary_address,
              },
            ],
      ),
      states: rows.filter((row) => row.has_state).map(stateOf),
    };
  };

interface PersonRow extends AddressStateRow {
  known_id: Buffer | null;
  primary_address: string | null;
  has_state: boolean;
}
