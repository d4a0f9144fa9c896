import type { Bytes, Defaulted, DefaultedInt8, Int8, OptionalBytes, Unsigned64 } from './columns.ts';

/** What the directory writes of app backends' users beside their conversations. */
export interface NativeTables {
  device_keys: DeviceKeysTable;
  one_time_keys: OneTimeKeysTable;
  key_claims: KeyClaimsTable;
  claim_buckets: ClaimBucketsTable;
  consents: ConsentsTable;
  consent_log: ConsentLogTable;
  request_buckets: RequestBucketsTable;
  capability_documents: CapabilityDocumentsTable;
  native_conversations: NativeConversationsTable;
  native_threads: NativeThreadsTable;
}

/** The keys of a device that are given again and again, serialised; `uploads` counts how often it published, `low_told` is the count for which it was told that it runs low. */
export interface DeviceKeysTable {
  participant_id: Bytes;
  device_id: number;
  uploads: Int8;
  low_told: DefaultedInt8;
  identity_key: OptionalBytes;
  signed_prekey: OptionalBytes;
  post_quantum: OptionalBytes;
  key_package: OptionalBytes;
  key_package_not_after_ms: DefaultedInt8;
  device_identity: OptionalBytes;
  updated_at_ms: Int8;
}

/** Keys that are handed out once, serialised; without their value afterwards. `kind` is `prekey`, `post-quantum` or `key-package`. */
export interface OneTimeKeysTable {
  participant_id: Bytes;
  device_id: number;
  kind: string;
  key_ref: Bytes;
  position: Int8;
  digest: Bytes;
  value: OptionalBytes;
  not_after_ms: DefaultedInt8;
  handed_at_ms: DefaultedInt8;
}

/** What claims were answered, so that a repetition gets the same. */
export interface KeyClaimsTable {
  requester_id: Bytes;
  requester_device_id: number;
  claim_id: Bytes;
  digest: Bytes;
  answer: OptionalBytes;
  claimed_at_ms: Int8;
}

/** When the tokens of a pair would all be there again: one number says how many there are. */
export interface ClaimBucketsTable {
  requester_id: Bytes;
  target_id: Bytes;
  full_at_ms: Int8;
}

/** The statement that holds between a user and a peer, or a peer's whole app, whose `peer_id` is empty. Nobody need exist behind a peer. */
export interface ConsentsTable {
  from_id: Bytes;
  peer_platform: string;
  peer_id: Bytes;
  type: number;
  closes: number;
  level: number;
  counter: Unsigned64;
  not_before_ms: Int8;
  not_after_ms: Int8;
  digest: Bytes;
  statement: Bytes;
  key_id: string;
  signature: Bytes;
  signed_by: string;
  stated_at_ms: Int8;
}

/** Every statement that was ever signed and taken, in the order in which it came: who, about whom, what and when. Rows stay as they are. */
export interface ConsentLogTable {
  position: Defaulted<bigint>;
  from_id: Bytes;
  peer_platform: string;
  peer_id: Bytes;
  type: number;
  level: number;
  counter: Unsigned64;
  key_id: string;
  signed_by: string;
  digest: Bytes;
  stated_at_ms: Int8;
}

/** When somebody may ask a peer for a conversation as often as ever again; without a peer, when for new ones. */
export interface RequestBucketsTable {
  from_id: Bytes;
  peer_id: Bytes;
  full_at_ms: Int8;
}

/** What an app says that it can carry, as it signed it and in parts. */
export interface CapabilityDocumentsTable {
  platform: string;
  sequence: Unsigned64;
  levels: number[];
  inner_formats: string[];
  suites: string[];
  payload_bytes_max: number;
  seal_key_ids: string[];
  seal_keys: Buffer[];
  not_before_ms: Int8;
  not_after_ms: Int8;
  statement: Bytes;
  key_id: string;
  signature: Bytes;
  published_at_ms: Int8;
}

/** Where a conversation that began by consent stands. One without a row was begun by an operator. */
export interface NativeConversationsTable {
  conversation_id: Bytes;
  state: string;
  changed_at_ms: Int8;
}

/** What each app calls a conversation. */
export interface NativeThreadsTable {
  platform: string;
  thread: string;
  conversation_id: Bytes;
}
