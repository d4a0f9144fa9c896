import { type Kysely, sql } from 'kysely';

/**
 * When app backends could be reached last, receipts that wait for others of the same reader, how often somebody asks for a conversation,
 * and the log of what was stated. The log takes rows and never changes or gives up one.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements: readonly string[] = [
  `create table app_legs (
     app text primary key,
     streamed_at_ms int8 not null default 0,
     posted_at_ms int8 not null default 0,
     failed_at_ms int8 not null default 0
   )`,
  `alter table told_watermarks add column told_at_ms int8 not null default 0`,
  `create table held_receipts (
     conversation_id bytea not null,
     reader_id bytea not null,
     app text not null,
     kind text not null,
     envelope_id bytea not null,
     thread_ms int8 not null,
     at_ms int8 not null,
     due_ms int8 not null,
     primary key (conversation_id, reader_id, app, kind, envelope_id)
   )`,
  `create index on held_receipts (due_ms)`,
  `create table request_buckets (
     from_id bytea not null,
     peer_id bytea not null,
     full_at_ms int8 not null,
     primary key (from_id, peer_id)
   )`,
  `create index on request_buckets (full_at_ms)`,
  `alter table request_buckets set (
     autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000,
     autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)`,
  `create table consent_log (
     position int8 generated always as identity primary key,
     from_id bytea not null,
     peer_platform text not null,
     peer_id bytea not null,
     type int2 not null,
     level int2 not null,
     counter numeric(20) not null,
     key_id text not null,
     signed_by text not null,
     digest bytea not null,
     stated_at_ms int8 not null,
     unique (from_id, digest)
   )`,
  `create function refuse_change() returns trigger language plpgsql as
     $$ begin raise exception '% takes rows and changes none', tg_table_name; end $$`,
  `create trigger consent_log_stays before update or delete on consent_log
     for each row execute function refuse_change()`,
];
