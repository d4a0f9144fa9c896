import { type Kysely, sql } from 'kysely';

/**
 * The first schema. Ids are 16 bytes; times are Unix milliseconds in int8; `account` is `platform:native id`
 * (an app backend's link is `native:platform`). Every table is written by the one service that heads its section.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements: readonly string[] = [
  // directory
  `create table accounts (
     account text primary key,
     platform text not null,
     account_id text not null,
     handle text not null,
     api_base_url text not null,
     flavour text not null default '',
     language text not null default 'en',
     app_id text not null default '',
     template_name text not null default '',
     access_token text not null,
     app_secrets text[] not null,
     verify_tokens text[] not null,
     updated_at_ms int8 not null
   )`,
  `create table links (
     platform text primary key,
     key_id text not null,
     public_key bytea not null,
     allow_unbound_headers boolean not null,
     delivery_url text not null default '',
     updated_at_ms int8 not null
   )`,
  `create table participants (
     participant_id bytea primary key,
     platform text not null,
     account text not null,
     address text not null,
     sealed_name bytea,
     sealed_name_aad bytea,
     language text not null default '',
     created_at_ms int8 not null,
     helped_at_ms int8 not null default 0,
     unique (account, address)
   )`,
  `create table participant_addresses (
     account text not null,
     address text not null,
     participant_id bytea not null references participants,
     primary key (account, address)
   )`,
  `create index on participant_addresses (participant_id)`,
  `create table devices (
     participant_id bytea not null references participants,
     device_id int4 not null,
     registration_id int4 not null default 0,
     created_at_ms int8 not null,
     revoked_at_ms int8,
     primary key (participant_id, device_id)
   )`,
  `create table participant_aliases (
     viewer_platform text not null,
     alias numeric(20) not null,
     participant_id bytea not null references participants,
     primary key (viewer_platform, alias),
     unique (viewer_platform, participant_id)
   )`,
  `create table conversations (
     conversation_id bytea primary key,
     level int2 not null,
     state text not null,
     epoch int8 not null,
     created_at_ms int8 not null,
     closed_at_ms int8
   )`,
  `create index on conversations (created_at_ms)`,
  `create table members (
     conversation_id bytea not null references conversations,
     participant_id bytea not null references participants,
     state text not null,
     joined_control_id bytea,
     joined_at_ms int8 not null,
     left_at_ms int8,
     primary key (conversation_id, participant_id)
   )`,
  `create index on members (participant_id)`,
  `create table rosters (
     conversation_id bytea not null references conversations,
     epoch int8 not null,
     roster bytea not null,
     key_id text not null,
     signature bytea not null,
     primary key (conversation_id, epoch)
   )`,
  `create table invitations (
     token_hash bytea primary key,
     conversation_id bytea not null references conversations,
     inviter_id bytea not null references participants,
     expires_at_ms int8 not null,
     consumed_by_control_id bytea
   )`,
  `create table blocks (
     blocker_id bytea not null references participants,
     blocked_id bytea not null references participants,
     primary key (blocker_id, blocked_id)
   )`,
  `create table controls (
     control_id bytea primary key,
     outcome text not null,
     notices bytea[] not null default '{}',
     at_ms int8 not null
   )`,
  `create index on controls (at_ms)`,

  // ingress
  `create table address_states (
     account text not null,
     address text not null,
     participant_id bytea,
     current_conversation_id bytea,
     previous_conversation_id bytea,
     pending_control_id bytea,
     kept_token_hash bytea,
     kept_at_ms int8 not null default 0,
     left_at_ms int8 not null default 0,
     last_inbound_at_ms int8 not null default 0,
     primary key (account, address)
   )`,
  `create sequence resolution_order`,
  `create table resolutions (
     envelope_id bytea primary key,
     resolution_order int8 not null default nextval('resolution_order'),
     conversation_id bytea,
     disposition text not null,
     account text not null,
     address text not null,
     roster_epoch int8 not null default 0,
     sender_id bytea,
     ref_envelope_id bytea,
     control bytea,
     resolved_at_ms int8 not null
   )`,
  `create index on resolutions (resolved_at_ms)`,
  `create table inbound_native_ids (
     account text not null,
     native_id text not null,
     envelope_id bytea not null,
     conversation_id bytea not null,
     participant_id bytea,
     address text not null,
     sent_at_ms int8 not null,
     primary key (account, native_id)
   )`,
  `create index on inbound_native_ids (envelope_id)`,
  `create index on inbound_native_ids (account, address, sent_at_ms)`,
  `create table sightings (
     account text not null,
     native_id text not null,
     address text not null,
     tag text not null default '',
     sent_at_ms int8 not null default 0,
     seen_at_ms int8 not null,
     primary key (account, native_id)
   )`,
  `create index on sightings (tag) where tag <> ''`,
  `create index on sightings (account, address, seen_at_ms)`,
  `create index on sightings (seen_at_ms)`,
  `create table waiting_receipts (
     receipt_id bytea primary key,
     fact bytea not null,
     waiting_since_ms int8 not null
   )`,
  `create index on waiting_receipts (waiting_since_ms)`,

  // router
  `create table conversation_heads (
     conversation_id bytea primary key,
     seq int8 not null,
     chain_hash bytea not null,
     thread_ms int8 not null
   )`,
  `create table routed_envelopes (
     conversation_id bytea not null,
     envelope_id bytea not null,
     seq int8 not null,
     chain_hash bytea not null,
     thread_ms int8 not null,
     roster_epoch int8 not null,
     sender_id bytea not null,
     primary key (conversation_id, envelope_id),
     unique (conversation_id, seq)
   )`,
  `create index on routed_envelopes (thread_ms)`,
  `create table waiting_envelopes (
     conversation_id bytea not null,
     envelope_id bytea not null,
     sender_id bytea not null,
     arrival int8 generated always as identity,
     value bytea not null,
     headers jsonb not null,
     topic_partition int4 not null default 0,
     topic_offset int8 not null default 0,
     waiting_since_ms int8 not null,
     primary key (conversation_id, envelope_id)
   )`,
  `create index on waiting_envelopes (arrival)`,
  `create index on waiting_envelopes (conversation_id, sender_id)`,

  // egress
  `create table deliveries (
     conversation_id bytea not null,
     participant_id bytea not null,
     envelope_id bytea not null,
     seq int8 not null,
     sender_id bytea not null,
     account text not null,
     state text not null,
     attempt int4 not null default 0,
     parts int4 not null default 1,
     parts_sent int4 not null default 0,
     possibly_doubled boolean not null default false,
     reason text not null default '',
     platform_code text not null default '',
     evidence_until_ms int8 not null default 0,
     expires_at_ms int8 not null,
     value bytea,
     topic text not null default '',
     claimed_at_ms int8 not null default 0,
     begun_at_ms int8 not null default 0,
     sent_at_ms int8 not null default 0,
     delivered_at_ms int8 not null default 0,
     read_at_ms int8 not null default 0,
     losses jsonb not null default '[]',
     primary key (conversation_id, participant_id, envelope_id)
   )`,
  `create index on deliveries (conversation_id, participant_id, seq)`,
  `create index on deliveries (conversation_id, participant_id) where read_at_ms = 0`,
  `create index on deliveries (envelope_id)`,
  `create index on deliveries (conversation_id) where state = 'pending'`,
  `create index on deliveries (claimed_at_ms) where state in ('sent', 'failed', 'left')`,
  `create table lanes (
     conversation_id bytea not null,
     participant_id bytea not null,
     account text not null,
     state text not null,
     next_at_ms int8 not null,
     rest_until_ms int8 not null default 0,
     known_inbound_ms int8 not null default 0,
     holder text not null default '',
     held_until_ms int8 not null default 0,
     primary key (conversation_id, participant_id)
   )`,
  `create index on lanes (next_at_ms)`,
  `create index on lanes (participant_id) where state = 'window_closed'`,
  `create table ambiguous_sends (
     account text not null,
     participant_id bytea not null,
     envelope_id bytea not null,
     since_ms int8 not null,
     primary key (account, participant_id)
   )`,
  `create table reopen_requests (
     account text not null,
     participant_id bytea not null,
     known_inbound_ms int8 not null,
     asked_at_ms int8 not null,
     primary key (account, participant_id)
   )`,
  `create table sent_native_ids (
     account text not null,
     native_id text not null,
     envelope_id bytea not null,
     conversation_id bytea not null,
     participant_id bytea not null,
     address text not null,
     part int4 not null,
     sent_at_ms int8 not null,
     primary key (account, native_id)
   )`,
  `create index on sent_native_ids (envelope_id, participant_id)`,
  `create index on sent_native_ids (account, address, sent_at_ms)`,
  `create index on sent_native_ids (sent_at_ms)`,
  `create table account_pauses (
     account text primary key,
     until_ms int8 not null,
     failures int4 not null
   )`,

  // mailbox
  `create table mailbox_heads (
     participant_id bytea not null,
     device_id int4 not null,
     seq int8 not null,
     primary key (participant_id, device_id)
   )`,
  `create table mailbox_records (
     participant_id bytea not null,
     device_id int4 not null,
     seq int8 not null,
     app text not null,
     kind text not null,
     envelope_id bytea not null,
     native_id text not null,
     frame bytea not null,
     queued_at_ms int8 not null,
     sent_at_ms int8 not null default 0,
     acked_at_ms int8 not null default 0,
     primary key (participant_id, device_id, seq),
     unique (participant_id, device_id, envelope_id, kind)
   )`,
  `create index on mailbox_records (app, native_id)`,
  `create index on mailbox_records (app, participant_id, device_id, seq) where acked_at_ms = 0`,
  `create index on mailbox_records (queued_at_ms)`,
  `create table submissions (
     envelope_id bytea primary key,
     participant_id bytea not null,
     device_id int4 not null,
     app text not null,
     native_id text not null,
     digest bytea not null,
     prepared_at_ms int8 not null,
     accepted_at_ms int8 not null default 0
   )`,
  `create index on submissions (prepared_at_ms)`,
];
