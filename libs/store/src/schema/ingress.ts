import type { Bytes, DefaultedInt8, Defaulted, Int8, OptionalBytes } from './columns.ts';

/** What ingress writes. */
export interface IngressTables {
  address_states: AddressStatesTable;
  resolutions: ResolutionsTable;
  inbound_native_ids: InboundNativeIdsTable;
  sightings: SightingsTable;
  waiting_receipts: WaitingReceiptsTable;
}

/**
 * What an address says into, and what it is about to join. `kept_at_ms` is when the token of a bare referral was kept,
 * `left_at_ms` when the person last left a conversation; `participant_id` is whose address it is while the directory does
 * not say so yet.
 */
export interface AddressStatesTable {
  account: string;
  address: string;
  participant_id: OptionalBytes;
  current_conversation_id: OptionalBytes;
  previous_conversation_id: OptionalBytes;
  pending_control_id: OptionalBytes;
  kept_token_hash: OptionalBytes;
  kept_at_ms: DefaultedInt8;
  left_at_ms: DefaultedInt8;
  last_inbound_at_ms: DefaultedInt8;
}

/** Where an envelope id was sent, once and for all; `control` is the control record that it became, as it was published. */
export interface ResolutionsTable {
  envelope_id: Bytes;
  resolution_order: DefaultedInt8;
  conversation_id: OptionalBytes;
  disposition: string;
  account: string;
  address: string;
  roster_epoch: DefaultedInt8;
  sender_id: OptionalBytes;
  ref_envelope_id: OptionalBytes;
  control: OptionalBytes;
  resolved_at_ms: Int8;
}

/** The platform's ids of what people sent. A command belongs to the conversation whose id is all zeros. */
export interface InboundNativeIdsTable {
  account: string;
  native_id: string;
  envelope_id: Bytes;
  conversation_id: Bytes;
  participant_id: OptionalBytes;
  address: string;
  sent_at_ms: Int8;
}

/** Our own sends as the platform reports them back; `sent_at_ms` is the platform's time of the send, 0 when not said. */
export interface SightingsTable {
  account: string;
  native_id: string;
  address: string;
  tag: Defaulted<string>;
  sent_at_ms: DefaultedInt8;
  seen_at_ms: Int8;
}

/** Receipts for messages whose native ids are not known yet; `fact` is what ingress needs to try again. */
export interface WaitingReceiptsTable {
  receipt_id: Bytes;
  fact: Bytes;
  waiting_since_ms: Int8;
}
