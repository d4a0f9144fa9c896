import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { DeliveryKey } from './delivery-key.ts';
import type { StoredLoss } from './losses.ts';

/** A delivery that ended, one way or the other. */
export interface EndedDelivery extends DeliveryKey {
  readonly account: string;
  readonly state: 'sent' | 'failed';
  readonly reason: string;
  readonly platformCode: string;
  readonly possiblyDoubled: boolean;
  readonly atMs: number;
  readonly losses: readonly StoredLoss[];
  /** What was accepted and is not recorded yet. */
  readonly parts: readonly SentPart[];
}

/** The platform's id of one part that was sent; empty where the platform gives none. */
export interface SentPart extends DeliveryKey {
  readonly account: string;
  readonly address: string;
  readonly part: number;
  readonly nativeId: string;
  readonly atMs: number;
}

/** A delivery that is about to be sent, and the claim that makes it ours. */
export interface ClaimedDelivery extends DeliveryKey {
  readonly claimedAtMs: number;
}

/**
 * Notes, before the first call, that deliveries are being sent. `false` for one that is not ours any more, since it was
 * claimed anew, ended or failed meanwhile: it must not be sent. One statement, which finds its rows by their key alone: the
 * index of what is pending holds everything that was since the last vacuum.
 */
export const beginDeliveries =
  (store: Store) =>
  async (claimed: readonly ClaimedDelivery[], nowMs: number): Promise<readonly boolean[]> => {
    const column = <T>(read: (delivery: ClaimedDelivery) => T): T[] => claimed.map(read);
    const { rows } = await sql<{ position: bigint }>`
      with asked as (
        select * from unnest(${column((d) => d.conversationId)}::bytea[], ${column((d) => d.participantId)}::bytea[],
          ${column((d) => d.envelopeId)}::bytea[], ${column((d) => d.claimedAtMs)}::int8[])
          with ordinality as t (conversation_id, participant_id, envelope_id, claimed_at_ms, position)
      ), locked as (
        select d.conversation_id, d.participant_id, d.envelope_id, a.position, d.state,
          d.claimed_at_ms = a.claimed_at_ms as is_ours
        from deliveries d join asked a using (conversation_id, participant_id, envelope_id)
        order by d.conversation_id, d.participant_id, d.envelope_id for update of d
      )
      update deliveries d set begun_at_ms = ${nowMs}
      from locked l
      where (d.conversation_id, d.participant_id, d.envelope_id) = (l.conversation_id, l.participant_id, l.envelope_id)
        and l.state = 'pending' and l.is_ours
      returning l.position`.execute(store);
    const ours = new Set(rows.map((row) => Number(row.position) - 1));
    return claimed.map((_, index) => ours.has(index));
  };

/** A delivery that takes several calls. */
export interface DeliveryInParts extends DeliveryKey {
  readonly parts: number;
}

/** Notes of how many parts deliveries are, before the first is sent, so that a receipt of the last can be told. One statement. */
export const noteParts =
  (store: Store) =>
  async (deliveries: readonly DeliveryInParts[]): Promise<void> => {
    if (deliveries.length === 0) return;
    const column = <T>(read: (delivery: DeliveryInParts) => T): T[] => deliveries.map(read);
    await sql`
      update deliveries d set parts = a.parts
      from unnest(${column((d) => d.conversationId)}::bytea[], ${column((d) => d.participantId)}::bytea[],
        ${column((d) => d.envelopeId)}::bytea[], ${column((d) => d.parts)}::int4[])
        as a (conversation_id, participant_id, envelope_id, parts)
      where (d.conversation_id, d.participant_id, d.envelope_id) = (a.conversation_id, a.participant_id, a.envelope_id)`.execute(
      store,
    );
  };

/** Records the platform's ids of parts, and how far each delivery has come. One statement. */
export const recordParts =
  (store: Store) =>
  async (parts: readonly SentPart[]): Promise<void> => {
    if (parts.length === 0) return;
    await sql`
      with parts as (${partsOf(parts)}), locked as (
        select d.conversation_id, d.participant_id, d.envelope_id from deliveries d
        where (d.conversation_id, d.participant_id, d.envelope_id)
          in (select conversation_id, participant_id, envelope_id from parts)
        order by d.conversation_id, d.participant_id, d.envelope_id for update
      ), progress as (
        update deliveries d set parts_sent = greatest(d.parts_sent, p.part + 1)
        from locked join (${lastParts}) p using (conversation_id, participant_id, envelope_id)
        where (d.conversation_id, d.participant_id, d.envelope_id)
          = (locked.conversation_id, locked.participant_id, locked.envelope_id)
      )
      ${insertedNativeIds}`.execute(store);
  };

const partsOf = (parts: readonly SentPart[]) => {
  const column = <T>(read: (part: SentPart) => T): T[] => parts.map(read);
  return sql`select * from unnest(
    ${column((p) => p.account)}::text[], ${column((p) => p.nativeId)}::text[], ${column((p) => p.envelopeId)}::bytea[],
    ${column((p) => p.conversationId)}::bytea[], ${column((p) => p.participantId)}::bytea[],
    ${column((p) => p.address)}::text[], ${column((p) => p.part)}::int4[], ${column((p) => p.atMs)}::int8[]
  ) as t (account, native_id, envelope_id, conversation_id, participant_id, address, part, sent_at_ms)`;
};

const lastParts = sql`
  select conversation_id, participant_id, envelope_id, max(part) as part from parts group by 1, 2, 3`;

const insertedNativeIds = sql`
  insert into sent_native_ids (account, native_id, envelope_id, conversation_id, participant_id, address, part, sent_at_ms)
  select * from parts where native_id <> '' order by account, native_id
  on conflict do nothing`;

/**
 * Ends deliveries, and records the parts of them that are not yet: their bytes, and the open sends of their persons, are let go.
 * One whose failure the platform has told already stays failed. One statement.
 */
export const endDeliveries =
  (store: Store) =>
  async (ended: readonly EndedDelivery[]): Promise<void> => {
    if (ended.length === 0) return;
    const column = <T>(read: (delivery: EndedDelivery) => T): T[] => ended.map(read);
    await sql`
      with asked as (
        select * from unnest(
          ${column((d) => d.conversationId)}::bytea[], ${column((d) => d.participantId)}::bytea[],
          ${column((d) => d.envelopeId)}::bytea[], ${column((d) => d.account)}::text[], ${column((d) => d.state)}::text[],
          ${column((d) => d.reason)}::text[], ${column((d) => d.platformCode)}::text[],
          ${column((d) => d.possiblyDoubled)}::boolean[], ${column((d) => d.atMs)}::int8[],
          ${column((d) => JSON.stringify(d.losses))}::text[]
        ) as t (conversation_id, participant_id, envelope_id, account, state, reason, platform_code, possibly_doubled, at_ms, losses)
      ), parts as (${partsOf(ended.flatMap(({ parts }) => parts))}), closed as (
        delete from ambiguous_sends s using asked a
        where s.account = a.account and s.participant_id = a.participant_id and s.envelope_id = a.envelope_id
      ), locked as (
        select d.conversation_id, d.participant_id, d.envelope_id from deliveries d
        where (d.conversation_id, d.participant_id, d.envelope_id)
          in (select conversation_id, participant_id, envelope_id from asked)
        order by d.conversation_id, d.participant_id, d.envelope_id for update
      ), over as (
        update deliveries d
        set state = case when d.state = 'failed' then d.state else a.state end,
          reason = case when d.state = 'failed' and a.state = 'sent' then d.reason else a.reason end,
          platform_code = case when d.state = 'failed' and a.state = 'sent' then d.platform_code else a.platform_code end,
          possibly_doubled = d.possibly_doubled or a.possibly_doubled, losses = a.losses::jsonb, value = null,
          sent_at_ms = case when a.state = 'sent' then a.at_ms else d.sent_at_ms end,
          parts_sent = greatest(d.parts_sent, p.part + 1)
        from locked join asked a using (conversation_id, participant_id, envelope_id)
          left join (${lastParts}) p using (conversation_id, participant_id, envelope_id)
        where (d.conversation_id, d.participant_id, d.envelope_id)
          = (locked.conversation_id, locked.participant_id, locked.envelope_id)
      )
      ${insertedNativeIds}`.execute(store);
  };
