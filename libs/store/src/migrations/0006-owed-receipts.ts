import { type Kysely, sql } from 'kysely';

/** What authors have to be told of their messages and was not yet published: written with the fact itself, removed once it is. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table owed_receipts (
      conversation_id bytea not null,
      reader_id bytea not null,
      envelope_id bytea not null,
      kind text not null,
      app text not null,
      thread_ms int8 not null,
      at_ms int8 not null,
      owed_at_ms int8 not null,
      primary key (conversation_id, reader_id, envelope_id, kind)
    )`.execute(db);
};
