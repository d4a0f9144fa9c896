import { nativeBounds } from '#libs/envelope';
import type { Database } from '../schema.ts';
import type { Kept, KeptByAge, Retention } from './kept.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Longer than a record stays in its topic and a platform repeats a webhook (7 days), and as long as a dead letter can be replayed. */
const repeatableMs = 30 * dayMs;
/**
 * How long a message can be answered, reacted to, edited or taken back. WhatsApp itself shows no quote and takes no reaction
 * after 30 days, the others set no end; what is not found goes to its author's current conversation, so this is long. A
 * reference needs the ids of both sides, which therefore go at the same age.
 */
const referableMs = 180 * dayMs;

const forEver = (because: string): Kept => ({ kind: 'for ever', because });
const until = (end: string): Kept => ({ kind: 'while needed', until: end });
const byAge = (ageColumn: string, keptMs: number, more: Partial<KeptByAge> = {}): Kept => ({
  kind: 'by age',
  ageColumn,
  keptMs,
  ...more,
});

/** How long everything in the database is kept. A table that is not named here does not compile. */
export const retention = {
  accounts: { owner: 'directory', kept: forEver('an operator sets and removes them') },
  links: { owner: 'directory', kept: forEver('an operator sets and removes them') },
  participants: { owner: 'directory', kept: forEver('who writes after years is the same person') },
  participant_addresses: { owner: 'directory', kept: forEver('who writes after years is the same person') },
  devices: { owner: 'directory', kept: forEver('a number that was revoked is never given again') },
  participant_aliases: { owner: 'directory', kept: forEver('an app knows the person by this number') },
  conversations: { owner: 'directory', kept: forEver('one that was closed never opens again') },
  members: {
    owner: 'directory',
    kept: forEver('it names the consent by which somebody is in a conversation'),
  },
  rosters: {
    owner: 'directory',
    kept: forEver('it is the signed word of who could be written to, and when'),
  },
  invitations: { owner: 'directory', kept: byAge('expires_at_ms', repeatableMs) },
  blocks: { owner: 'directory', kept: forEver('nobody is asked twice to be left alone') },
  controls: {
    owner: 'directory',
    // The outcome stays: it is the other half of a consent, and the address that asked may look for it at any time.
    kept: byAge('at_ms', 8 * dayMs, {
      only: `notices <> '{}'`,
      emptied: { column: 'notices', value: `'{}'` },
    }),
  },

  device_keys: { owner: 'directory', kept: forEver('a device has one set, and replaces it') },
  one_time_keys: {
    owner: 'directory',
    kept: forEver('what was handed out leaves its id and digest, so that no other key takes the id'),
  },
  key_claims: { owner: 'directory', kept: byAge('claimed_at_ms', nativeBounds.claimKeptMs) },
  // The age is negative until the bucket is full again; then it says what a missing row says.
  claim_buckets: { owner: 'directory', kept: byAge('full_at_ms', 0) },
  request_buckets: { owner: 'directory', kept: byAge('full_at_ms', 0) },
  consent_log: { owner: 'directory', kept: forEver('it is the record of who agreed to what, and when') },
  consents: { owner: 'directory', kept: forEver('a counter that was used is never used again') },
  capability_documents: { owner: 'directory', kept: forEver('there is one for each app at most') },
  native_conversations: { owner: 'directory', kept: forEver('one that ended never begins again') },
  native_threads: { owner: 'directory', kept: forEver('an app knows the conversation by this name') },

  address_states: { owner: 'ingress', kept: forEver('what a person says next goes where they are') },
  resolutions: { owner: 'ingress', kept: byAge('resolved_at_ms', repeatableMs) },
  inbound_native_ids: { owner: 'ingress', kept: byAge('sent_at_ms', referableMs) },
  sightings: { owner: 'ingress', kept: byAge('seen_at_ms', repeatableMs) },
  waiting_receipts: { owner: 'ingress', kept: until('their message is known, or a minute has passed') },

  conversation_heads: { owner: 'router', kept: forEver('positions and the chain go on from there') },
  routed_envelopes: { owner: 'router', kept: byAge('thread_ms', repeatableMs) },
  waiting_envelopes: {
    owner: 'router',
    kept: until('their sender is a member, or half a minute has passed'),
  },

  deliveries: {
    owner: 'egress',
    kept: byAge('claimed_at_ms', repeatableMs, { only: `state in ('sent', 'failed', 'left')` }),
  },
  lanes: { owner: 'egress', kept: until('nothing waits in them; no delivery waits for more than a day') },
  ambiguous_sends: { owner: 'egress', kept: until('it is known what came of the send') },
  reopen_requests: { owner: 'egress', kept: byAge('asked_at_ms', repeatableMs) },
  read_marks: { owner: 'egress', kept: byAge('noted_at_ms', hourMs) },
  sent_native_ids: { owner: 'egress', kept: byAge('sent_at_ms', referableMs) },
  account_pauses: { owner: 'egress', kept: forEver('there is one for each account at most') },

  mailbox_heads: { owner: 'mailbox', kept: forEver('positions of a device go on from there') },
  mailbox_records: {
    owner: 'mailbox',
    kept: byAge('queued_at_ms', repeatableMs, { lost: 'acked_at_ms = 0' }),
  },
  submissions: { owner: 'mailbox', kept: byAge('prepared_at_ms', repeatableMs) },
  receipt_states: { owner: 'mailbox', kept: byAge('at_ms', repeatableMs) },
  owed_receipts: { owner: 'mailbox', kept: until('they are published, which is at once') },
  told_watermarks: { owner: 'mailbox', kept: forEver('a watermark never moves back') },
  repair_requests: { owner: 'mailbox', kept: byAge('asked_at_ms', repeatableMs) },
  send_buckets: { owner: 'mailbox', kept: byAge('full_at_ms', 0) },
  held_receipts: { owner: 'mailbox', kept: until('they are told, a second later') },
  app_legs: { owner: 'mailbox', kept: forEver('there is one for each app at most') },
  delivery_leases: { owner: 'mailbox', kept: forEver('there is one for each app at most') },
} as const satisfies Record<keyof Database, Retention>;
