import { type Kysely, sql } from 'kysely';

/**
 * What the mailbox knows beside queues: whose message a queued one is and until when it counts, how far a reader has come, how often
 * a repair was asked for, and how fast somebody may write.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements: readonly string[] = [
  `alter table mailbox_heads
     add column form text not null default 'frames',
     add column acked_seq int8 not null default 0`,
  `alter table mailbox_records
     add column form text not null default 'frames',
     add column conversation_id bytea not null default ''::bytea,
     add column author_id bytea not null default ''::bytea,
     add column thread_ms int8 not null default 0,
     add column expires_at_ms int8 not null default 0`,
  `create index on mailbox_records (expires_at_ms) where acked_at_ms = 0 and expires_at_ms > 0`,
  `create index on mailbox_records (participant_id, conversation_id, thread_ms) where kind = 'message'`,
  `alter table submissions
     add column conversation_id bytea not null default ''::bytea,
     add column is_repair boolean not null default false`,
  `alter table submissions drop constraint submissions_pkey`,
  `alter table submissions add primary key (envelope_id, participant_id, device_id)`,
  `create index on submissions (participant_id, device_id, native_id)`,
  `create table receipt_states (
     conversation_id bytea not null,
     reader_id bytea not null,
     envelope_id bytea not null,
     state int2 not null,
     at_ms int8 not null,
     primary key (conversation_id, reader_id, envelope_id)
   )`,
  `create index on receipt_states (at_ms)`,
  `create table told_watermarks (
     conversation_id bytea not null,
     reader_id bytea not null,
     app text not null,
     kind text not null,
     told_ms int8 not null,
     primary key (conversation_id, reader_id, app, kind)
   )`,
  `create table repair_requests (
     envelope_id bytea not null,
     participant_id bytea not null,
     device_id int4 not null,
     times int4 not null,
     asked_at_ms int8 not null,
     primary key (envelope_id, participant_id, device_id)
   )`,
  `create index on repair_requests (asked_at_ms)`,
  `create table send_buckets (
     sender_id bytea not null,
     recipient_id bytea not null,
     full_at_ms int8 not null,
     primary key (sender_id, recipient_id)
   )`,
  `create index on send_buckets (full_at_ms)`,
  `create table delivery_leases (
     app text primary key,
     holder bytea not null,
     until_ms int8 not null
   )`,
  ...['receipt_states', 'repair_requests', 'send_buckets'].map(
    (table) => `alter table ${table} set (
      autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000,
      autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)`,
  ),
];
