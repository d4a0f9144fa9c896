import type { Bytes, Defaulted, DefaultedInt8, DefaultedJson, Int8, OptionalBytes } from './columns.ts';

/** What egress writes. */
export interface EgressTables {
  deliveries: DeliveriesTable;
  lanes: LanesTable;
  ambiguous_sends: AmbiguousSendsTable;
  reopen_requests: ReopenRequestsTable;
  read_marks: ReadMarksTable;
  sent_native_ids: SentNativeIdsTable;
  account_pauses: AccountPausesTable;
}

/** What becomes of one envelope, or one notice, at one participant. A notice has the zero id as conversation. */
export interface DeliveriesTable {
  conversation_id: Bytes;
  participant_id: Bytes;
  envelope_id: Bytes;
  seq: Int8;
  sender_id: Bytes;
  account: string;
  state: string;
  attempt: Defaulted<number>;
  parts: Defaulted<number>;
  parts_sent: Defaulted<number>;
  possibly_doubled: Defaulted<boolean>;
  reason: Defaulted<string>;
  platform_code: Defaulted<string>;
  evidence_until_ms: DefaultedInt8;
  expires_at_ms: Int8;
  value: OptionalBytes;
  topic: Defaulted<string>;
  claimed_at_ms: DefaultedInt8;
  begun_at_ms: DefaultedInt8;
  sent_at_ms: DefaultedInt8;
  delivered_at_ms: DefaultedInt8;
  read_at_ms: DefaultedInt8;
  losses: DefaultedJson;
}

/** Lanes that are set aside, and who drains them. */
export interface LanesTable {
  conversation_id: Bytes;
  participant_id: Bytes;
  account: string;
  state: string;
  next_at_ms: Int8;
  rest_until_ms: DefaultedInt8;
  known_inbound_ms: DefaultedInt8;
  holder: Defaulted<string>;
  held_until_ms: DefaultedInt8;
}

/** The one send to a person whose outcome is open where the platform has no tag. */
export interface AmbiguousSendsTable {
  account: string;
  participant_id: Bytes;
  envelope_id: Bytes;
  since_ms: Int8;
}

/** Whom we asked by a template to write again, and what was their last word then. */
export interface ReopenRequestsTable {
  account: string;
  participant_id: Bytes;
  known_inbound_ms: Int8;
  asked_at_ms: Int8;
}

/** Up to where an author is to be shown that all have read, until it has been shown. `participant_id` is the author. */
export interface ReadMarksTable {
  conversation_id: Bytes;
  participant_id: Bytes;
  native_id: string;
  seq: Int8;
  noted_at_ms: Int8;
  next_at_ms: Int8;
}

/** The platform's ids of what we sent. */
export interface SentNativeIdsTable {
  account: string;
  native_id: string;
  envelope_id: Bytes;
  conversation_id: Bytes;
  participant_id: Bytes;
  address: string;
  part: number;
  sent_at_ms: Int8;
}

/** Accounts whose platform asked us to wait. */
export interface AccountPausesTable {
  account: string;
  until_ms: Int8;
  failures: number;
}
