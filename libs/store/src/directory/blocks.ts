import type { ConversationId, ParticipantId } from '#libs/envelope';
import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { idBytes } from './id-bytes.ts';

/** Blocks everybody who is or was in a conversation with the blocker. */
export const blockEverybodyIn =
  (store: Store) =>
  async (conversationId: ConversationId, blockerId: ParticipantId): Promise<void> => {
    const blocker = idBytes(blockerId);
    const others = store
      .selectFrom('members')
      .select([sql<Buffer>`${blocker}::bytea`.as('blocker_id'), 'participant_id as blocked_id'])
      .where('conversation_id', '=', idBytes(conversationId))
      .where('participant_id', '!=', blocker);
    await store
      .insertInto('blocks')
      .columns(['blocker_id', 'blocked_id'])
      .expression(others)
      .onConflict((clash) => clash.doNothing())
      .execute();
  };

/** Whether a participant blocked one of the others, or one of them the participant. */
export const isBlockedAmong =
  (store: Store) =>
  async (participantId: ParticipantId, others: readonly ParticipantId[]): Promise<boolean> => {
    const me = idBytes(participantId);
    const them = sql<Buffer>`any(${others.map(idBytes)}::bytea[])`;
    const row = await store
      .selectFrom('blocks')
      .select('blocker_id')
      .where((where) =>
        where.or([
          where.and([where('blocker_id', '=', me), where('blocked_id', '=', them)]),
          where.and([where('blocked_id', '=', me), where('blocker_id', '=', them)]),
        ]),
      )
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  };
