import { type Kysely, sql } from 'kysely';

/** Lanes are taken account by account; what grows with messages can be removed by its age. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements: readonly string[] = [
  `create index on lanes (account, next_at_ms)`,
  `drop index lanes_next_at_ms_idx`,
  `create table read_marks (
     conversation_id bytea not null,
     participant_id bytea not null,
     native_id text not null,
     seq int8 not null,
     noted_at_ms int8 not null,
     next_at_ms int8 not null,
     primary key (conversation_id, participant_id)
   )`,
  `create index on read_marks (next_at_ms)`,
];
