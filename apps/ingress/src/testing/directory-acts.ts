import { sealpost } from '#contracts/gateway';
import { deriveId } from '#libs/envelope';
import { invitationTokenHash, type Store } from '#libs/store';

const level = sealpost.gateway.v1.Level.LEVEL_CONNECTOR_SEALED;
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** What the directory writes, written by hand: ingress only reads it. */
export const directoryActs = (store: Store) => ({
  /** Makes a participant, known under its spellings; the first is the primary one. */
  async know(account: string, ...addresses: readonly [string, ...string[]]): Promise<string> {
    const participantId = deriveId('sealpost/participant/v1', [account, addresses[0]]);
    const [platform = ''] = account.split(':');
    await store
      .insertInto('participants')
      .values({
        participant_id: bytes(participantId),
        platform,
        account,
        address: addresses[0],
        created_at_ms: 0,
      })
      .onConflict((clash) => clash.doNothing())
      .execute();
    await store
      .insertInto('participant_addresses')
      .values(addresses.map((address) => ({ account, address, participant_id: bytes(participantId) })))
      .onConflict((clash) => clash.doNothing())
      .execute();
    return participantId;
  },
  /** Makes somebody a member of a conversation, which it begins where there is none. */
  async admit(conversationId: string, participantId: string, joinedAtMs: number): Promise<void> {
    await store
      .insertInto('conversations')
      .values({ conversation_id: bytes(conversationId), level, state: 'open', epoch: 1, created_at_ms: 0 })
      .onConflict((clash) =>
        clash
          .column('conversation_id')
          .doUpdateSet((set) => ({ epoch: set('conversations.epoch', '+', 1n) })),
      )
      .execute();
    await store
      .insertInto('members')
      .values({
        conversation_id: bytes(conversationId),
        participant_id: bytes(participantId),
        state: 'active',
        joined_at_ms: joinedAtMs,
      })
      .execute();
  },
  /** Takes somebody out of a conversation. */
  async remove(conversationId: string, participantId: string): Promise<void> {
    await store
      .updateTable('members')
      .set({ state: 'left' })
      .where('conversation_id', '=', bytes(conversationId))
      .where('participant_id', '=', bytes(participantId))
      .execute();
  },
  /** Says what a control record came to. */
  async decide(controlId: Uint8Array, outcome: 'applied' | 'refused'): Promise<void> {
    await store.insertInto('controls').values({ control_id: controlId, outcome, at_ms: 0 }).execute();
  },
  /** Makes an invitation and gives its token. */
  async invite(conversationId: string, inviterId: string, expiresAtMs: number): Promise<string> {
    const token = Buffer.from(deriveId('token', [conversationId, expiresAtMs]), 'hex').toString('base64url');
    await store
      .insertInto('invitations')
      .values({
        token_hash: invitationTokenHash(token),
        conversation_id: bytes(conversationId),
        inviter_id: bytes(inviterId),
        expires_at_ms: expiresAtMs,
      })
      .execute();
    return token;
  },
});
