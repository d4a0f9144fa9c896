import type { Bytes, DefaultedInt8, Int8 } from './columns.ts';

/** What the mailbox writes. */
export interface MailboxTables {
  mailbox_heads: MailboxHeadsTable;
  mailbox_records: MailboxRecordsTable;
  submissions: SubmissionsTable;
}

/** The last position of a device's queue, and the last that it acknowledged. */
export interface MailboxHeadsTable {
  participant_id: Bytes;
  device_id: number;
  seq: Int8;
  acked_seq: DefaultedInt8;
}

/** What waits for a device. */
export interface MailboxRecordsTable {
  participant_id: Bytes;
  device_id: number;
  seq: Int8;
  kind: string;
  envelope_id: Bytes;
  value: Bytes;
  queued_at_ms: Int8;
}

/** What was accepted from an app backend, so that a repetition gets the same answer. */
export interface SubmissionsTable {
  participant_id: Bytes;
  envelope_id: Bytes;
  digest: Bytes;
  accepted_at_ms: Int8;
}
