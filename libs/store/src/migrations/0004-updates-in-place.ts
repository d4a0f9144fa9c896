import { type Kysely, sql } from 'kysely';

/** Written often, found by key: what is done to a delivery costs the same however long its conversation is. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

/**
 * A delivery is written four times within a second: claimed, begun, sent, ended. With room in its page the versions between
 * need no entries of their own in its indexes. The order of a lane matters for what waits in it; an index of all of a lane could
 * be taken for the one that finds a delivery by its key, as long as the table is small, and would read all of the lane.
 */
const statements: readonly string[] = [
  'alter table deliveries set (fillfactor = 50)',
  'drop index deliveries_conversation_id_participant_id_seq_idx',
  `create index on deliveries (conversation_id, participant_id, seq) where state in ('parked', 'ambiguous', 'pending')`,
];
