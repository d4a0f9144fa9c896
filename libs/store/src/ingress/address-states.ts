import { sql } from 'kysely';
import { type ConversationId, hexOf, type ParticipantId } from '#libs/envelope';
import type { Write } from '../write-together.ts';
import type { Spelling } from './address-locks.ts';
import { conversationIdFrom, optionalBytesOf, optionally, participantIdFrom } from './columns.ts';

/** What an address says into, and what it is about to join. */
export interface AddressState extends Spelling {
  /** Whose address it is, as ingress derived it; the directory's word, where it has one, goes first. */
  readonly participantId?: ParticipantId;
  readonly currentConversationId?: ConversationId;
  readonly previousConversationId?: ConversationId;
  /** The control record whose outcome decides whether `currentConversationId` holds. */
  readonly pendingControlId?: string;
  readonly keptTokenHash?: string;
  readonly keptAtMs: number;
  /** When the person last left a conversation, Unix milliseconds; 0 for never. */
  readonly leftAtMs: number;
  /** When the person last did something that opens the platform's window, Unix milliseconds; 0 for never. */
  readonly lastInboundAtMs: number;
}

/** A stored state, and what the directory made of its pending control record; absent while it has not said. */
export interface StoredAddressState extends AddressState {
  readonly pendingOutcome?: string;
}

/** A row of `address_states` with the outcome of its control record. */
export interface AddressStateRow {
  account: string;
  address: string;
  participant_id: Buffer | null;
  current_conversation_id: Buffer | null;
  previous_conversation_id: Buffer | null;
  pending_control_id: Buffer | null;
  kept_token_hash: Buffer | null;
  kept_at_ms: bigint;
  left_at_ms: bigint;
  last_inbound_at_ms: bigint;
  outcome: string | null;
}

/** Reads a row. */
export const stateOf = (row: AddressStateRow): StoredAddressState => {
  const participantId = optionally(participantIdFrom, row.participant_id);
  const current = optionally(conversationIdFrom, row.current_conversation_id);
  const previous = optionally(conversationIdFrom, row.previous_conversation_id);
  const pending = optionally(hexOf, row.pending_control_id);
  const kept = optionally(hexOf, row.kept_token_hash);
  return {
    account: row.account,
    address: row.address,
    ...(participantId !== undefined && { participantId }),
    ...(current !== undefined && { currentConversationId: current }),
    ...(previous !== undefined && { previousConversationId: previous }),
    ...(pending !== undefined && { pendingControlId: pending }),
    ...(kept !== undefined && { keptTokenHash: kept }),
    ...(row.outcome !== null && { pendingOutcome: row.outcome }),
    keptAtMs: Number(row.kept_at_ms),
    leftAtMs: Number(row.left_at_ms),
    lastInboundAtMs: Number(row.last_inbound_at_ms),
  };
};

/** The write of states; the time of the last inbound item only rises. */
export const newAddressStates = (states: readonly AddressState[]): Write => {
  if (states.length === 0) return undefined;
  const column = <T>(read: (state: AddressState) => T): T[] => states.map(read);
  return sql`
      insert into address_states as s (account, address, participant_id, current_conversation_id, previous_conversation_id,
        pending_control_id, kept_token_hash, kept_at_ms, left_at_ms, last_inbound_at_ms)
      select * from unnest(
        ${column((s) => s.account)}::text[], ${column((s) => s.address)}::text[],
        ${column((s) => optionalBytesOf(s.participantId))}::bytea[],
        ${column((s) => optionalBytesOf(s.currentConversationId))}::bytea[],
        ${column((s) => optionalBytesOf(s.previousConversationId))}::bytea[],
        ${column((s) => optionalBytesOf(s.pendingControlId))}::bytea[],
        ${column((s) => optionalBytesOf(s.keptTokenHash))}::bytea[], ${column((s) => s.keptAtMs)}::int8[],
        ${column((s) => s.leftAtMs)}::int8[], ${column((s) => s.lastInboundAtMs)}::int8[])
      on conflict (account, address) do update set
        participant_id = excluded.participant_id,
        current_conversation_id = excluded.current_conversation_id,
        previous_conversation_id = excluded.previous_conversation_id,
        pending_control_id = excluded.pending_control_id, kept_token_hash = excluded.kept_token_hash,
        kept_at_ms = excluded.kept_at_ms, left_at_ms = excluded.left_at_ms,
        last_inbound_at_ms = greatest(s.last_inbound_at_ms, excluded.last_inbound_at_ms)`;
};
