import { type Kysely, sql } from 'kysely';

/** Lanes are taken account by account; what grows with messages can be removed by its age. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

/** Rows come with every message and go by their age: a fiftieth that is dead is vacuumed, not the fifth that is the default. */
const grown = [
  'resolutions',
  'inbound_native_ids',
  'sightings',
  'routed_envelopes',
  'deliveries',
  'sent_native_ids',
  'mailbox_records',
  'submissions',
];
/** Few rows that change with every message. */
const churned = [
  'waiting_receipts',
  'waiting_envelopes',
  'conversation_heads',
  'lanes',
  'ambiguous_sends',
  'read_marks',
  'mailbox_heads',
  'address_states',
];

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
  `create index on read_marks (noted_at_ms)`,
  `create index on invitations (expires_at_ms)`,
  `create index on reopen_requests (asked_at_ms)`,
  `create index on inbound_native_ids (sent_at_ms)`,
  `drop index inbound_native_ids_account_address_sent_at_ms_idx`,
  `create index on controls (at_ms) where notices <> '{}'`,
  `drop index controls_at_ms_idx`,
  ...grown.map(
    (table) => `alter table ${table} set (
      autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000,
      autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)`,
  ),
  ...churned.map(
    (table) => `alter table ${table} set (
      fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 500)`,
  ),
];
