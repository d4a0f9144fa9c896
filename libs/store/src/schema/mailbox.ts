import type { Bytes, Defaulted, DefaultedInt8, Int8 } from './columns.ts';

/** What the mailbox writes. */
export interface MailboxTables {
  mailbox_heads: MailboxHeadsTable;
  mailbox_records: MailboxRecordsTable;
  submissions: SubmissionsTable;
  receipt_states: ReceiptStatesTable;
  owed_receipts: OwedReceiptsTable;
  told_watermarks: ToldWatermarksTable;
  repair_requests: RepairRequestsTable;
  send_buckets: SendBucketsTable;
  delivery_leases: DeliveryLeasesTable;
  app_legs: AppLegsTable;
  held_receipts: HeldReceiptsTable;
}

/** The last position of a device's queue. `form` is `frames`, or `items` for a device that reads its queue by stream itself. */
export interface MailboxHeadsTable {
  participant_id: Bytes;
  device_id: number;
  seq: Int8;
  form: Defaulted<string>;
  acked_seq: DefaultedInt8;
}

/** A frame for a device, in its app's dialect, or an item of its stream. It waits until it is acknowledged; then only its place is kept. */
export interface MailboxRecordsTable {
  participant_id: Bytes;
  device_id: number;
  seq: Int8;
  app: string;
  kind: string;
  envelope_id: Bytes;
  native_id: string;
  frame: Bytes;
  queued_at_ms: Int8;
  sent_at_ms: DefaultedInt8;
  acked_at_ms: DefaultedInt8;
  form: Defaulted<string>;
  conversation_id: Defaulted<Buffer>;
  author_id: Defaulted<Buffer>;
  thread_ms: DefaultedInt8;
  expires_at_ms: DefaultedInt8;
}

/** What came from a device or its app's backend, so that a repetition gets the same answer. */
export interface SubmissionsTable {
  envelope_id: Bytes;
  participant_id: Bytes;
  device_id: number;
  app: string;
  native_id: string;
  digest: Bytes;
  prepared_at_ms: Int8;
  accepted_at_ms: DefaultedInt8;
  conversation_id: Defaulted<Buffer>;
  is_repair: Defaulted<boolean>;
}

/** How far a reader has come with a message: 1 delivered, 2 read, 3 played. */
export interface ReceiptStatesTable {
  conversation_id: Bytes;
  reader_id: Bytes;
  envelope_id: Bytes;
  state: number;
  at_ms: Int8;
}

/** A receipt that is to be published. `at_ms` is its own time, `owed_at_ms` since when it is owed. */
export interface OwedReceiptsTable {
  conversation_id: Bytes;
  reader_id: Bytes;
  envelope_id: Bytes;
  kind: string;
  app: string;
  thread_ms: Int8;
  at_ms: Int8;
  owed_at_ms: Int8;
}

/** The highest watermark that an app was told of a reader, and when it was last told anything. */
export interface ToldWatermarksTable {
  conversation_id: Bytes;
  reader_id: Bytes;
  app: string;
  kind: string;
  told_ms: Int8;
  told_at_ms: DefaultedInt8;
}

/** How often a device asked for a message again. */
export interface RepairRequestsTable {
  envelope_id: Bytes;
  participant_id: Bytes;
  device_id: number;
  times: number;
  asked_at_ms: Int8;
}

/** When a sender may write to a recipient as fast as ever again. */
export interface SendBucketsTable {
  sender_id: Bytes;
  recipient_id: Bytes;
  full_at_ms: Int8;
}

/** Which mailbox posts to an app's backend now. */
export interface DeliveryLeasesTable {
  app: string;
  holder: Bytes;
  until_ms: Int8;
}

/** When an app's stream was open last, and when a post to its backend succeeded and failed last. */
export interface AppLegsTable {
  app: string;
  streamed_at_ms: DefaultedInt8;
  posted_at_ms: DefaultedInt8;
  failed_at_ms: DefaultedInt8;
}

/** A receipt that waits for others of the same reader, so that one frame tells them all. */
export interface HeldReceiptsTable {
  conversation_id: Bytes;
  reader_id: Bytes;
  app: string;
  kind: string;
  envelope_id: Bytes;
  thread_ms: Int8;
  at_ms: Int8;
  due_ms: Int8;
}
