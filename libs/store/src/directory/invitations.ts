import type { ConversationId, ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import { conversationIdFrom, idBytes, participantIdFrom } from './id-bytes.ts';

/** A token that may still be used. */
export interface Invitation {
  readonly conversationId: ConversationId;
  readonly inviterId: ParticipantId;
}

/** Keeps a new invitation, by its token's hash only. */
export const insertInvitation =
  (store: Store) =>
  async (
    tokenHash: Uint8Array,
    { conversationId, inviterId }: Invitation,
    expiresAtMs: number,
  ): Promise<void> => {
    await store
      .insertInto('invitations')
      .values({
        token_hash: tokenHash,
        conversation_id: idBytes(conversationId),
        inviter_id: idBytes(inviterId),
        expires_at_ms: expiresAtMs,
      })
      .execute();
  };

/** The invitation behind a token's hash while it is neither used nor expired. */
export const findInvitation =
  (store: Store) =>
  async (tokenHash: Uint8Array, nowMs: number): Promise<Invitation | undefined> => {
    const row = await store
      .selectFrom('invitations')
      .select(['conversation_id', 'inviter_id'])
      .where('token_hash', '=', Buffer.from(tokenHash))
      .where('consumed_by_control_id', 'is', null)
      .where('expires_at_ms', '>', BigInt(nowMs))
      .executeTakeFirst();
    return (
      row && {
        conversationId: conversationIdFrom(row.conversation_id),
        inviterId: participantIdFrom(row.inviter_id),
      }
    );
  };

/** Uses an invitation up. False when another joiner was faster, or it expired: of any number at once, one gets true. */
export const consumeInvitation =
  (store: Store) =>
  async (tokenHash: Uint8Array, controlId: string, nowMs: number): Promise<boolean> => {
    const { numUpdatedRows } = await store
      .updateTable('invitations')
      .set({ consumed_by_control_id: idBytes(controlId) })
      .where('token_hash', '=', Buffer.from(tokenHash))
      .where('consumed_by_control_id', 'is', null)
      .where('expires_at_ms', '>', BigInt(nowMs))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };
