import type { Bytes, DefaultedInt8, Defaulted, Int8, OptionalBytes } from './columns.ts';

/** What ingress writes. */
export interface IngressTables {
  address_states: AddressStatesTable;
  resolutions: ResolutionsTable;
  inbound_native_ids: InboundNativeIdsTable;
  sightings: SightingsTable;
}

/** What an address says into, and what it is about to join. */
export interface AddressStatesTable {
  account: string;
  address: string;
  current_conversation_id: OptionalBytes;
  previous_conversation_id: OptionalBytes;
  pending_control_id: OptionalBytes;
  kept_token_hash: OptionalBytes;
  last_inbound_at_ms: DefaultedInt8;
}

/** Where an envelope id was sent, once and for all. */
export interface ResolutionsTable {
  envelope_id: Bytes;
  resolution_order: DefaultedInt8;
  conversation_id: OptionalBytes;
  disposition: string;
  account: string;
  address: string;
  roster_epoch: DefaultedInt8;
  ref_envelope_id: OptionalBytes;
  resolved_at_ms: Int8;
}

/** The platform's ids of what people sent. */
export interface InboundNativeIdsTable {
  account: string;
  native_id: string;
  envelope_id: Bytes;
  conversation_id: Bytes;
  participant_id: OptionalBytes;
  address: string;
  sent_at_ms: Int8;
}

/** Our own sends as the platform reports them back. */
export interface SightingsTable {
  account: string;
  native_id: string;
  address: string;
  tag: Defaulted<string>;
  seen_at_ms: Int8;
}
