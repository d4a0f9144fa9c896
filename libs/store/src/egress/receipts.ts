import { sql } from 'kysely';
import type { Store } from '../database.ts';

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

/** An envelope that everybody who received it has read by now, and that its author can be shown as read. */
export interface ReadEnvelope {
  readonly conversationId: Buffer;
  readonly envelopeId: Buffer;
  readonly senderId: Buffer;
  readonly seq: bigint;
  /** The author's own native id of it. */
  readonly nativeId: string;
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
 * Raises deliveries to the states that receipts tell, never lowers one, and returns what was read for the first time and
 * what failed. A message in parts is
 * read when its last part is. Three statements, whatever the number.
 */
export const applyReceipts =
  (store: Store) =>
  async (
    receipts: readonly ReceiptToApply[],
  ): Promise<{ readonly read: readonly ReadEnvelope[]; readonly failed: readonly FailedEnvelope[] }> => {
    const { rows } = await raised(store, receipts);
    const newlyRead = rows.filter((row) => row.read_at_ms > 0n && row.was_read_at_ms === 0n);
    const failedNow = rows.filter((row) => row.failure_code !== null);
    return {
      read:
        newlyRead.length === 0
          ? []
          : await readByAll(
              store,
              newlyRead.map((row) => row.envelope_id),
            ),
      failed: failedNow.map((row) => ({
        conversationId: row.conversation_id,
        envelopeId: row.envelope_id,
        senderId: row.sender_id,
        participantId: row.participant_id,
        failureCode: row.failure_code ?? '',
      })),
    };
  };

interface RaisedRow {
  conversation_id: Buffer;
  participant_id: Buffer;
  envelope_id: Buffer;
  sender_id: Buffer;
  failure_code: string | null;
  read_at_ms: bigint;
  was_read_at_ms: bigint;
}

const raised = (store: Store, receipts: readonly ReceiptToApply[]) => {
  const column = <T>(read: (receipt: ReceiptToApply) => T): T[] => receipts.map(read);
  return sql<RaisedRow>`
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
      from asked a join sent_native_ids s
        on s.conversation_id = a.conversation_id and s.participant_id = a.participant_id and s.sent_at_ms <= a.watermark_ms
      where a.envelope_id is null
    ), touched as (
      select d.conversation_id, d.participant_id, d.envelope_id, d.read_at_ms as was_read_at_ms,
        min(m.at_ms) filter (where m.kind in ('delivered', 'read') and m.part >= d.parts_sent - 1) as delivered_at_ms,
        min(m.at_ms) filter (where m.kind = 'read' and m.part >= d.parts_sent - 1) as read_at_ms,
        max(m.failure_code) filter (where m.kind = 'failed') as failure_code,
        max(m.platform_code) filter (where m.kind = 'failed') as platform_code
      from deliveries d join meant m using (conversation_id, participant_id, envelope_id)
      group by d.conversation_id, d.participant_id, d.envelope_id
    )
    update deliveries d set
      delivered_at_ms = case when d.delivered_at_ms = 0 then coalesce(t.delivered_at_ms, 0) else d.delivered_at_ms end,
      read_at_ms = case when d.read_at_ms = 0 then coalesce(t.read_at_ms, 0) else d.read_at_ms end,
      state = case when t.failure_code is not null and d.read_at_ms = 0 then 'failed' else d.state end,
      reason = coalesce(t.failure_code, d.reason),
      platform_code = coalesce(t.platform_code, d.platform_code)
    from touched t
    where (d.conversation_id, d.participant_id, d.envelope_id) = (t.conversation_id, t.participant_id, t.envelope_id)
    returning d.conversation_id, d.participant_id, d.envelope_id, d.sender_id, t.failure_code, d.read_at_ms,
      t.was_read_at_ms`.execute(store);
};

const readByAll = async (store: Store, envelopeIds: readonly Buffer[]): Promise<readonly ReadEnvelope[]> => {
  const { rows } = await sql<{
    conversation_id: Buffer;
    envelope_id: Buffer;
    sender_id: Buffer;
    seq: bigint;
    native_id: string;
  }>`
    select d.conversation_id, d.envelope_id, d.sender_id, max(d.seq) as seq, min(i.native_id) as native_id
    from deliveries d join inbound_native_ids i on i.envelope_id = d.envelope_id
    where d.envelope_id = any(${envelopeIds}::bytea[])
    group by d.conversation_id, d.envelope_id, d.sender_id
    having bool_and(d.read_at_ms > 0 or d.state in ('failed', 'left'))`.execute(store);
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    envelopeId: row.envelope_id,
    senderId: row.sender_id,
    seq: row.seq,
    nativeId: row.native_id,
  }));
};
