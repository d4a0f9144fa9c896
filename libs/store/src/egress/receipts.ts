import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { noteReadMarks } from './read-marks.ts';

/** A receipt to apply. Either `envelopeId` is meant, or everything sent up to `watermarkMs`. */
export interface ReceiptToApply {
  readonly conversationId: Buffer;
  readonly participantId: Buffer;
  readonly envelopeId: Buffer | null;
  readonly watermarkMs: number;
  readonly kind: 'delivered' | 'read' | 'failed';
  readonly part: number;
  readonly atMs: number;
  readonly failureCode: string;
  readonly platformCode: string;
}

/** An envelope that failed at one participant. */
export interface FailedEnvelope {
  readonly conversationId: Buffer;
  readonly envelopeId: Buffer;
  readonly senderId: Buffer;
  readonly participantId: Buffer;
  readonly failureCode: string;
}

/**
 * Raises deliveries to the states that receipts tell, never lowers one, notes what is to be shown as read to its author, and
 * returns what failed. A message in parts is read when its last part is; what was read cannot fail any more. Two statements.
 */
export const applyReceipts =
  (store: Store) =>
  (receipts: readonly ReceiptToApply[], nowMs: number): Promise<readonly FailedEnvelope[]> =>
    store.transaction().execute(async (tx) => {
      const rows = await raised(tx, receipts);
      const read = rows.flatMap((row) => (row.newly_read ? [row.envelope_id] : []));
      if (read.length > 0) await noteReadMarks(tx)(read, nowMs);
      return rows.flatMap(failedEnvelope);
    });

const failedEnvelope = (row: RaisedRow): readonly FailedEnvelope[] =>
  row.failure_code === null
    ? []
    : [
        {
          conversationId: row.conversation_id,
          envelopeId: row.envelope_id,
          senderId: row.sender_id,
          participantId: row.participant_id,
          failureCode: row.failure_code,
        },
      ];

interface RaisedRow {
  conversation_id: Buffer;
  participant_id: Buffer;
  envelope_id: Buffer;
  sender_id: Buffer;
  failure_code: string | null;
  newly_read: boolean;
}

const raised = async (store: Store, receipts: readonly ReceiptToApply[]): Promise<readonly RaisedRow[]> => {
  const column = <T>(read: (receipt: ReceiptToApply) => T): T[] => receipts.map(read);
  const { rows } = await sql<RaisedRow>`
    with asked as (
      select * from unnest(
        ${column((r) => r.conversationId)}::bytea[], ${column((r) => r.participantId)}::bytea[],
        ${column((r) => r.envelopeId)}::bytea[], ${column((r) => r.watermarkMs)}::int8[], ${column((r) => r.kind)}::text[],
        ${column((r) => r.part)}::int4[], ${column((r) => r.atMs)}::int8[], ${column((r) => r.failureCode)}::text[],
        ${column((r) => r.platformCode)}::text[]
      ) as t (conversation_id, participant_id, envelope_id, watermark_ms, kind, part, at_ms, failure_code, platform_code)
    ), meant as (
      select conversation_id, participant_id, envelope_id, kind, at_ms, part, failure_code, platform_code
      from asked where envelope_id is not null
      union all
      select a.conversation_id, a.participant_id, s.envelope_id, a.kind, a.at_ms, s.part, '', ''
      from asked a
      join deliveries d on d.conversation_id = a.conversation_id and d.participant_id = a.participant_id and d.read_at_ms = 0
      join sent_native_ids s on s.envelope_id = d.envelope_id and s.participant_id = d.participant_id
        and s.sent_at_ms <= a.watermark_ms
      where a.envelope_id is null
    ), locked as (
      select d.conversation_id, d.participant_id, d.envelope_id, d.parts, d.read_at_ms from deliveries d
      where (d.conversation_id, d.participant_id, d.envelope_id)
        in (select conversation_id, participant_id, envelope_id from meant)
      order by d.conversation_id, d.participant_id, d.envelope_id for update
    ), touched as (
      select l.conversation_id, l.participant_id, l.envelope_id, l.read_at_ms as was_read_at_ms,
        coalesce(min(m.at_ms) filter (where m.kind in ('delivered', 'read') and m.part >= l.parts - 1), 0) as delivered_at_ms,
        coalesce(min(m.at_ms) filter (where m.kind = 'read' and m.part >= l.parts - 1), 0) as read_at_ms,
        max(m.failure_code) filter (where m.kind = 'failed' and l.read_at_ms = 0) as failure_code,
        max(m.platform_code) filter (where m.kind = 'failed' and l.read_at_ms = 0) as platform_code
      from locked l join meant m using (conversation_id, participant_id, envelope_id)
      group by l.conversation_id, l.participant_id, l.envelope_id, l.read_at_ms
    )
    update deliveries d set
      delivered_at_ms = case when d.delivered_at_ms = 0 then t.delivered_at_ms else d.delivered_at_ms end,
      read_at_ms = case when d.read_at_ms = 0 then t.read_at_ms else d.read_at_ms end,
      state = case when t.failure_code is null then d.state else 'failed' end,
      value = case when t.failure_code is null then d.value end,
      reason = coalesce(t.failure_code, d.reason),
      platform_code = coalesce(t.platform_code, d.platform_code)
    from touched t
    where (d.conversation_id, d.participant_id, d.envelope_id) = (t.conversation_id, t.participant_id, t.envelope_id)
    returning d.conversation_id, d.participant_id, d.envelope_id, d.sender_id, t.failure_code,
      t.was_read_at_ms = 0 and t.read_at_ms > 0 as newly_read`.execute(store);
  return rows;
};
