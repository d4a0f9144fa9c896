import type { Bytes, DefaultedInt8, Int8 } from './columns.ts';

/** What the mailbox writes. */
export interface MailboxTables {
  mailbox_heads: MailboxHeadsTable;
  mailbox_records: MailboxRecordsTable;
  submissions: SubmissionsTable;
}

/** The last position of a device's queue. */
export interface MailboxHeadsTable {
  participant_id: Bytes;
  device_id: number;
  seq: Int8;
}

/** A frame for a device, in its app's dialect. It waits until the app says that it has it; then only its place is kept. */
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
}

/** What came from an app backend, so that a repetition gets the same answer. */
export interface SubmissionsTable {
  envelope_id: Bytes;
  participant_id: Bytes;
  device_id: number;
  app: string;
  native_id: string;
  digest: Bytes;
  prepared_at_ms: Int8;
  accepted_at_ms: DefaultedInt8;
}
