import { type Kysely, sql } from 'kysely';

/**
 * What the directory knows of app backends' users beside their conversations: keys, consent, capabilities, states. A one-time key
 * that was handed out leaves its id and digest behind, so that no other key can take the id.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements: readonly string[] = [
  `alter table devices add column statement_key bytea`,
  `create table device_keys (
     participant_id bytea not null,
     device_id int4 not null,
     uploads int8 not null,
     low_told int8 not null default 0,
     identity_key bytea,
     signed_prekey bytea,
     post_quantum bytea,
     key_package bytea,
     key_package_not_after_ms int8 not null default 0,
     device_identity bytea,
     updated_at_ms int8 not null,
     primary key (participant_id, device_id),
     foreign key (participant_id, device_id) references devices
   )`,
  `create table one_time_keys (
     participant_id bytea not null,
     device_id int4 not null,
     kind text not null,
     key_ref bytea not null,
     position int8 generated always as identity,
     digest bytea not null,
     value bytea,
     not_after_ms int8 not null default 0,
     handed_at_ms int8 not null default 0,
     primary key (participant_id, device_id, kind, key_ref),
     foreign key (participant_id, device_id) references devices
   )`,
  `create index on one_time_keys (participant_id, device_id, kind, position) where handed_at_ms = 0`,
  `create table key_claims (
     requester_id bytea not null,
     requester_device_id int4 not null,
     claim_id bytea not null,
     digest bytea not null,
     answer bytea,
     claimed_at_ms int8 not null,
     primary key (requester_id, requester_device_id, claim_id)
   )`,
  `create index on key_claims (claimed_at_ms)`,
  `create table claim_buckets (
     requester_id bytea not null,
     target_id bytea not null,
     full_at_ms int8 not null,
     primary key (requester_id, target_id)
   )`,
  `create index on claim_buckets (full_at_ms)`,
  `create table consents (
     from_id bytea not null references participants,
     peer_platform text not null,
     peer_id bytea not null,
     type int2 not null,
     closes int2 not null,
     level int2 not null,
     counter numeric(20) not null,
     not_before_ms int8 not null,
     not_after_ms int8 not null,
     digest bytea not null,
     statement bytea not null,
     key_id text not null,
     signature bytea not null,
     signed_by text not null,
     stated_at_ms int8 not null,
     primary key (from_id, peer_platform, peer_id)
   )`,
  `create index on consents (peer_id, from_id)`,
  `create index on consents (not_after_ms) where not_after_ms > 0`,
  `create table capability_documents (
     platform text primary key,
     sequence numeric(20) not null,
     levels int2[] not null,
     inner_formats text[] not null,
     suites text[] not null,
     payload_bytes_max int4 not null,
     seal_key_ids text[] not null,
     seal_keys bytea[] not null,
     not_before_ms int8 not null,
     not_after_ms int8 not null,
     statement bytea not null,
     key_id text not null,
     signature bytea not null,
     published_at_ms int8 not null
   )`,
  `create table native_conversations (
     conversation_id bytea primary key references conversations,
     state text not null,
     changed_at_ms int8 not null
   )`,
  `create index on native_conversations (state) where state <> 'ended'`,
  `create table native_threads (
     platform text not null,
     thread text not null,
     conversation_id bytea not null references conversations,
     primary key (platform, thread),
     unique (conversation_id, platform)
   )`,
  ...['one_time_keys', 'key_claims', 'claim_buckets'].map(
    (table) => `alter table ${table} set (
      autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000,
      autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)`,
  ),
];
