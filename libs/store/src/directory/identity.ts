import type { ConversationId } from '#libs/envelope';
import type { Store } from '../database.ts';
import { conversationIdFrom, idBytes } from './id-bytes.ts';
import type { Participant } from './participants.ts';

/**
 * Moves a participant to the identifier that the platform gave in place of the old one. A stranger's record that the new one
 * already made is taken over, unless it is in a conversation or was: then nothing changes and the answer is false. The old
 * identifier is let go, because the platform may give it to somebody else.
 */
export const moveParticipant =
  (store: Store) =>
  async (participant: Participant, oldAddress: string, newAddresses: readonly string[]): Promise<boolean> => {
    const { account } = participant;
    const participant_id = idBytes(participant.participantId);
    const [address] = newAddresses;
    if (address === undefined) return false;
    if (await hasHistory(store, participant, newAddresses)) return false;
    const strangers = store
      .selectFrom('participant_addresses')
      .select('participant_id')
      .where('account', '=', account)
      .where('address', 'in', [...newAddresses])
      .where('participant_id', '!=', participant_id);
    const ids = (await strangers.execute()).map((row) => row.participant_id);
    await store
      .deleteFrom('participant_addresses')
      .where('account', '=', account)
      .where((where) =>
        where.or([where('address', '=', oldAddress), ...ids.map((id) => where('participant_id', '=', id))]),
      )
      .execute();
    if (ids.length > 0) await store.deleteFrom('participants').where('participant_id', 'in', ids).execute();
    const rows = newAddresses.map((alias) => ({ account, address: alias, participant_id }));
    await store
      .insertInto('participant_addresses')
      .values(rows)
      .onConflict((clash) => clash.doNothing())
      .execute();
    await store
      .updateTable('participants')
      .set({ address })
      .where('participant_id', '=', participant_id)
      .execute();
    return true;
  };

/** The open conversations that a participant is in, by id. */
export const openConversationsOf =
  (store: Store) =>
  async ({ participantId }: Participant): Promise<readonly ConversationId[]> => {
    const rows = await store
      .selectFrom('members as m')
      .innerJoin('conversations as c', 'c.conversation_id', 'm.conversation_id')
      .select('m.conversation_id')
      .where('m.participant_id', '=', idBytes(participantId))
      .where('m.state', '=', 'active')
      .where('c.state', '=', 'open')
      .orderBy('m.conversation_id')
      .execute();
    return rows.map((row) => conversationIdFrom(row.conversation_id));
  };

/** Whether somebody else with one of the identifiers ever was in a conversation. */
async function hasHistory(
  store: Store,
  participant: Participant,
  addresses: readonly string[],
): Promise<boolean> {
  const row = await store
    .selectFrom('participant_addresses as a')
    .innerJoin('members as m', 'm.participant_id', 'a.participant_id')
    .select('m.participant_id')
    .where('a.account', '=', participant.account)
    .where('a.address', 'in', [...addresses])
    .where('a.participant_id', '!=', idBytes(participant.participantId))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
