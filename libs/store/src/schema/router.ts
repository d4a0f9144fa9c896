import type { Generated } from 'kysely';
import type { Bytes, Defaulted, DefaultedInt8, HeadersJson, Int8 } from './columns.ts';

/** What the router writes. */
export interface RouterTables {
  conversation_heads: ConversationHeadsTable;
  routed_envelopes: RoutedEnvelopesTable;
  waiting_envelopes: WaitingEnvelopesTable;
}

/** The last position, hash and time of a conversation. */
export interface ConversationHeadsTable {
  conversation_id: Bytes;
  seq: Int8;
  chain_hash: Bytes;
  thread_ms: Int8;
}

/** The position of every routed envelope. */
export interface RoutedEnvelopesTable {
  conversation_id: Bytes;
  envelope_id: Bytes;
  seq: Int8;
  chain_hash: Bytes;
  thread_ms: Int8;
  roster_epoch: Int8;
  sender_id: Bytes;
}

/** Envelopes of somebody who is not a member yet, in arrival order, and where each stood in the inbound topic. */
export interface WaitingEnvelopesTable {
  conversation_id: Bytes;
  envelope_id: Bytes;
  sender_id: Bytes;
  arrival: Generated<bigint>;
  value: Bytes;
  headers: HeadersJson;
  topic_partition: Defaulted<number>;
  topic_offset: DefaultedInt8;
  waiting_since_ms: Int8;
}
