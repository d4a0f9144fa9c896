import { sql } from 'kysely';
import type { ConversationId, EnvelopeId, ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import { bytesOf, conversationIdFrom, participantIdFrom } from './columns.ts';

/** A delivery as a tag names it. */
export interface TaggedDelivery {
  readonly envelopeId: EnvelopeId;
  readonly participantId: ParticipantId;
}

/** The key of `conversationsOfDeliveries`. */
export const taggedDeliveryKey = ({ envelopeId, participantId }: TaggedDelivery): string =>
  `${envelopeId} ${participantId}`;

/** The conversations of deliveries, by `taggedDeliveryKey`; unknown ones are missing. One statement. */
export const conversationsOfDeliveries =
  (store: Store) =>
  async (deliveries: readonly TaggedDelivery[]): Promise<ReadonlyMap<string, ConversationId>> => {
    if (deliveries.length === 0) return new Map();
    const { rows } = await sql<{ envelope_id: Buffer; participant_id: Buffer; conversation_id: Buffer }>`
      select d.envelope_id, d.participant_id, d.conversation_id
      from deliveries d join unnest(
        ${deliveries.map((d) => bytesOf(d.envelopeId))}::bytea[], ${deliveries.map((d) => bytesOf(d.participantId))}::bytea[])
        as asked (envelope_id, participant_id) using (envelope_id, participant_id)`.execute(store);
    return new Map(
      rows.map((row) => [
        `${row.envelope_id.toString('hex')} ${row.participant_id.toString('hex')}`,
        conversationIdFrom(row.conversation_id),
      ]),
    );
  };

/** A time up to which a person has received or read everything. */
export interface Watermark {
  readonly account: string;
  readonly address: string;
  /** By the platform's clock, Unix milliseconds. */
  readonly watermarkMs: number;
}

/** What a watermark covers in one conversation. */
export interface WatermarkReach {
  /** Which of the given watermarks. */
  readonly index: number;
  readonly conversationId: ConversationId;
  readonly participantId: ParticipantId;
  /** When egress recorded the newest message that is covered: the watermark by the gateway's own clock. */
  readonly sentAtMs: number;
}

/** Messages older than this are not looked at again. */
const watermarkSpanMs = 30 * 86_400_000;

/**
 * What watermarks cover, one row a conversation. A platform's time of a message differs from ours, so its echo's time
 * decides where one was seen. One statement.
 */
export const watermarkReaches =
  (store: Store) =>
  async (watermarks: readonly Watermark[]): Promise<readonly WatermarkReach[]> => {
    if (watermarks.length === 0) return [];
    const { rows } = await sql<{
      position: bigint;
      conversation_id: Buffer;
      participant_id: Buffer;
      sent_at_ms: bigint;
    }>`
      select w.position, n.conversation_id, n.participant_id, max(n.sent_at_ms) as sent_at_ms
      from unnest(
        ${watermarks.map((w) => w.account)}::text[], ${watermarks.map((w) => w.address)}::text[],
        ${watermarks.map((w) => w.watermarkMs)}::int8[])
        with ordinality as w (account, address, watermark_ms, position)
      join sent_native_ids n on n.account = w.account and n.address = w.address
        and n.sent_at_ms > w.watermark_ms - ${watermarkSpanMs}
      left join sightings s on s.account = n.account and s.native_id = n.native_id
      where coalesce(nullif(s.sent_at_ms, 0), n.sent_at_ms) <= w.watermark_ms
      group by w.position, n.conversation_id, n.participant_id
      order by w.position, n.conversation_id`.execute(store);
    return rows.map((row) => ({
      index: Number(row.position) - 1,
      conversationId: conversationIdFrom(row.conversation_id),
      participantId: participantIdFrom(row.participant_id),
      sentAtMs: Number(row.sent_at_ms),
    }));
  };
