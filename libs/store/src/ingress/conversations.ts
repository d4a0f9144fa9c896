import { sql } from 'kysely';
import type { ConversationId, ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import { bytesOf, conversationIdFrom, participantIdFrom } from './columns.ts';

/** A conversation that a person is in. */
export interface ActiveMembership {
  readonly participantId: ParticipantId;
  readonly conversationId: ConversationId;
  readonly joinedAtMs: number;
}

/** What ingress has to know of conversations. */
export interface ConversationFacts {
  /** The epoch of the current roster, by conversation; conversations that do not exist yet are missing. */
  readonly epochs: ReadonlyMap<ConversationId, bigint>;
  /** Active memberships in open conversations, in the order in which `who` numbers them. */
  readonly memberships: readonly ActiveMembership[];
}

/** The given conversations, and those that the given people are in. One statement. */
export const conversationFacts =
  (store: Store) =>
  async (
    participantIds: readonly ParticipantId[],
    conversationIds: readonly ConversationId[],
  ): Promise<ConversationFacts> => {
    if (participantIds.length === 0 && conversationIds.length === 0)
      return { epochs: new Map(), memberships: [] };
    const { rows } = await sql<{
      conversation_id: Buffer;
      epoch: bigint;
      participant_id: Buffer | null;
      joined_at_ms: bigint | null;
    }>`
      with mine as (
        select m.conversation_id, m.participant_id, m.joined_at_ms
        from members m join conversations c using (conversation_id)
        where m.participant_id = any(${participantIds.map(bytesOf)}::bytea[]) and m.state = 'active' and c.state = 'open'
      )
      select c.conversation_id, c.epoch, mine.participant_id, mine.joined_at_ms
      from conversations c left join mine using (conversation_id)
      where c.conversation_id = any(${conversationIds.map(bytesOf)}::bytea[])
        or c.conversation_id in (select conversation_id from mine)
      order by mine.joined_at_ms, c.conversation_id`.execute(store);
    return {
      epochs: new Map(rows.map((row) => [conversationIdFrom(row.conversation_id), row.epoch])),
      memberships: rows.flatMap(({ conversation_id, participant_id, joined_at_ms }) =>
        participant_id === null
          ? []
          : [
              {
                participantId: participantIdFrom(participant_id),
                conversationId: conversationIdFrom(conversation_id),
                joinedAtMs: Number(joined_at_ms ?? 0n),
              },
            ],
      ),
    };
  };

/** An invitation that still opens something. */
export interface OpenInvitation {
  readonly tokenHash: string;
  readonly conversationId: ConversationId;
  readonly inviterId: ParticipantId;
}

/** The invitations behind token hashes that are neither expired nor used, by hash in hex. One statement. */
export const openInvitations =
  (store: Store) =>
  async (tokenHashes: readonly string[], nowMs: number): Promise<ReadonlyMap<string, OpenInvitation>> => {
    if (tokenHashes.length === 0) return new Map();
    const { rows } = await sql<{ token_hash: Buffer; conversation_id: Buffer; inviter_id: Buffer }>`
      select i.token_hash, i.conversation_id, i.inviter_id
      from invitations i join conversations c using (conversation_id)
      where i.token_hash = any(${tokenHashes.map(bytesOf)}::bytea[]) and i.expires_at_ms > ${nowMs}
        and i.consumed_by_control_id is null and c.state = 'open'`.execute(store);
    return new Map(
      rows.map((row) => [
        row.token_hash.toString('hex'),
        {
          tokenHash: row.token_hash.toString('hex'),
          conversationId: conversationIdFrom(row.conversation_id),
          inviterId: participantIdFrom(row.inviter_id),
        },
      ]),
    );
  };
