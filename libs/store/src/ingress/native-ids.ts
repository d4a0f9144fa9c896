import { sql } from 'kysely';
import type { ConversationId, EnvelopeId, ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import type { Write } from '../write-together.ts';
import {
  bytesOf,
  conversationIdFrom,
  envelopeIdFrom,
  optionalBytesOf,
  optionally,
  participantIdFrom,
} from './columns.ts';

/** A message's id as a platform spells it, on one of our accounts. */
export interface NativeId {
  readonly account: string;
  readonly nativeId: string;
}

/** A message that the gateway knows by a native id: received from a person, or sent to one. */
export interface KnownMessage extends NativeId {
  readonly envelopeId: EnvelopeId;
  readonly conversationId: ConversationId;
  /** Its author where it was received, its recipient where it was sent. */
  readonly participantId?: ParticipantId;
  readonly direction: 'received' | 'sent';
  /** Which part of a split message it is; 0 for the first or only one. */
  readonly part: number;
  readonly sentAtMs: number;
}

/** The key of `knownMessages`. */
export const nativeIdKey = ({ account, nativeId }: NativeId): string => `${account} ${nativeId}`;

/** The messages behind native ids, by `nativeIdKey`; unknown ones are missing. One statement. */
export const knownMessages =
  (store: Store) =>
  async (nativeIds: readonly NativeId[]): Promise<ReadonlyMap<string, KnownMessage>> => {
    if (nativeIds.length === 0) return new Map();
    const { rows } = await sql<KnownMessageRow>`
      with asked as (
        select distinct * from unnest(${nativeIds.map((n) => n.account)}::text[], ${nativeIds.map((n) => n.nativeId)}::text[])
          as t (account, native_id)
      )
      select account, native_id, envelope_id, conversation_id, participant_id, 'received' as direction, 0 as part, sent_at_ms
      from inbound_native_ids join asked using (account, native_id)
      union all
      select account, native_id, envelope_id, conversation_id, participant_id, 'sent', part, sent_at_ms
      from sent_native_ids join asked using (account, native_id)`.execute(store);
    return new Map(rows.map(messageOf).map((message) => [nativeIdKey(message), message]));
  };

/** A message received from a person, to be referred to later. */
export interface ReceivedMessage extends NativeId {
  readonly envelopeId: EnvelopeId;
  readonly conversationId: ConversationId;
  readonly participantId?: ParticipantId;
  readonly address: string;
  readonly sentAtMs: number;
}

/** The write of received messages by their native ids; a known id keeps its first meaning. */
export const newReceived = (messages: readonly ReceivedMessage[]): Write => {
  if (messages.length === 0) return undefined;
  const column = <T>(read: (message: ReceivedMessage) => T): T[] => messages.map(read);
  return sql`
      insert into inbound_native_ids (account, native_id, envelope_id, conversation_id, participant_id, address, sent_at_ms)
      select * from unnest(
        ${column((m) => m.account)}::text[], ${column((m) => m.nativeId)}::text[],
        ${column((m) => bytesOf(m.envelopeId))}::bytea[], ${column((m) => bytesOf(m.conversationId))}::bytea[],
        ${column((m) => optionalBytesOf(m.participantId))}::bytea[], ${column((m) => m.address)}::text[],
        ${column((m) => m.sentAtMs)}::int8[])
      on conflict do nothing`;
};

interface KnownMessageRow {
  account: string;
  native_id: string;
  envelope_id: Buffer;
  conversation_id: Buffer;
  participant_id: Buffer | null;
  direction: 'received' | 'sent';
  part: number;
  sent_at_ms: bigint;
}

const messageOf = (row: KnownMessageRow): KnownMessage => {
  const participantId = optionally(participantIdFrom, row.participant_id);
  return {
    account: row.account,
    nativeId: row.native_id,
    envelopeId: envelopeIdFrom(row.envelope_id),
    conversationId: conversationIdFrom(row.conversation_id),
    ...(participantId !== undefined && { participantId }),
    direction: row.direction,
    part: row.part,
    sentAtMs: Number(row.sent_at_ms),
  };
};
