import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** Which delivery is meant. */
export interface DeliveryKey {
  readonly conversationId: Buffer;
  readonly participantId: Buffer;
  readonly envelopeId: Buffer;
}

/** A delivery that ended, one way or the other. */
export interface EndedDelivery extends DeliveryKey {
  readonly state: 'sent' | 'failed' | 'left';
  readonly reason: string;
  readonly platformCode: string;
  readonly possiblyDoubled: boolean;
  readonly atMs: number;
  readonly losses: readonly { readonly code: string; readonly field: string; readonly grade: number }[];
}

/** The platform's id of one part that was sent. */
export interface SentPart extends DeliveryKey {
  readonly account: string;
  readonly address: string;
  readonly part: number;
  readonly nativeId: string;
  readonly atMs: number;
}

/** Records the platform's ids of parts, and how far each delivery has come. One statement each. */
export const recordParts =
  (store: Store) =>
  async (parts: readonly SentPart[]): Promise<void> => {
    if (parts.length === 0) return;
    const column = <T>(read: (part: SentPart) => T): T[] => parts.map(read);
    await sql`
      with asked as (
        select * from unnest(
          ${column((p) => p.account)}::text[], ${column((p) => p.nativeId)}::text[], ${column((p) => p.envelopeId)}::bytea[],
          ${column((p) => p.conversationId)}::bytea[], ${column((p) => p.participantId)}::bytea[],
          ${column((p) => p.address)}::text[], ${column((p) => p.part)}::int4[], ${column((p) => p.atMs)}::int8[]
        ) as t (account, native_id, envelope_id, conversation_id, participant_id, address, part, sent_at_ms)
      ), progress as (
        update deliveries d set parts_sent = greatest(d.parts_sent, a.part + 1)
        from (select conversation_id, participant_id, envelope_id, max(part) as part from asked group by 1, 2, 3) a
        where (d.conversation_id, d.participant_id, d.envelope_id) = (a.conversation_id, a.participant_id, a.envelope_id)
      )
      insert into sent_native_ids (account, native_id, envelope_id, conversation_id, participant_id, address, part, sent_at_ms)
      select * from asked where native_id <> ''
      on conflict do nothing`.execute(store);
  };

/** Ends deliveries; their bytes are let go. One statement. */
export const endDeliveries =
  (store: Store) =>
  async (ended: readonly EndedDelivery[]): Promise<void> => {
    if (ended.length === 0) return;
    const column = <T>(read: (delivery: EndedDelivery) => T): T[] => ended.map(read);
    await sql`
      update deliveries d
      set state = a.state, reason = a.reason, platform_code = a.platform_code,
        possibly_doubled = d.possibly_doubled or a.possibly_doubled, losses = a.losses::jsonb, value = null,
        sent_at_ms = case when a.state = 'sent' then a.at_ms else d.sent_at_ms end
      from unnest(
        ${column((d) => d.conversationId)}::bytea[], ${column((d) => d.participantId)}::bytea[],
        ${column((d) => d.envelopeId)}::bytea[], ${column((d) => d.state)}::text[], ${column((d) => d.reason)}::text[],
        ${column((d) => d.platformCode)}::text[], ${column((d) => d.possiblyDoubled)}::boolean[],
        ${column((d) => d.atMs)}::int8[], ${column((d) => JSON.stringify(d.losses))}::text[]
      ) as a (conversation_id, participant_id, envelope_id, state, reason, platform_code, possibly_doubled, at_ms, losses)
      where (d.conversation_id, d.participant_id, d.envelope_id) = (a.conversation_id, a.participant_id, a.envelope_id)`.execute(
      store,
    );
  };
