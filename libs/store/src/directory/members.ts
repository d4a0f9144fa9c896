import { sql } from 'kysely';
import type { ConversationId, ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import { conversationIdFrom, idBytes, participantIdFrom } from './id-bytes.ts';
import { type Participant, participantOf } from './participants.ts';

/** Somebody in a conversation. */
export interface Member extends Participant {
  readonly reach: 'webhook' | 'native-link' | 'device-stream';
  readonly joinedAtMs: number;
}

/** A participant's place in one conversation. */
export interface Membership {
  readonly conversationId: ConversationId;
  /** The number that `who` shows and `switch` takes, from 1. */
  readonly number: number;
}

/** Members who are in a conversation now, in the order in which they joined. */
export const activeMembers =
  (store: Store) =>
  async (conversationId: ConversationId): Promise<readonly Member[]> =>
    (await membersOf(store, [conversationId])).get(conversationId) ?? [];

/** The same of several conversations. One statement. */
export const activeMembersByConversation =
  (store: Store) =>
  (conversationIds: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, readonly Member[]>> =>
    membersOf(store, conversationIds);

/** Puts a participant into a conversation, or back into it. The control record that asked for it is the evidence of consent. */
export const addMember =
  (store: Store) =>
  async (
    conversationId: ConversationId,
    participantId: ParticipantId,
    consent: { readonly controlId?: string; readonly atMs: number },
  ): Promise<void> => {
    const place = { conversation_id: idBytes(conversationId), participant_id: idBytes(participantId) };
    const facts = {
      state: 'active',
      joined_control_id: consent.controlId === undefined ? null : idBytes(consent.controlId),
      joined_at_ms: consent.atMs,
      left_at_ms: null,
    };
    await store
      .insertInto('members')
      .values({ ...place, ...facts })
      .onConflict((clash) => clash.columns(['conversation_id', 'participant_id']).doUpdateSet(facts))
      .execute();
  };

/** Takes a member out of a conversation. */
export const removeMember =
  (store: Store) =>
  async (conversationId: ConversationId, participantId: ParticipantId, nowMs: number): Promise<void> => {
    await leaving(store, conversationId, 'left', nowMs)
      .where('participant_id', '=', idBytes(participantId))
      .execute();
  };

/** Takes everybody out of a conversation that is being closed. */
export const dismissMembers =
  (store: Store) =>
  async (conversationId: ConversationId, nowMs: number): Promise<void> => {
    await leaving(store, conversationId, 'dismissed', nowMs).execute();
  };

/** Everybody whom the closing of a conversation took out of it. */
export const dismissedMembers =
  (store: Store) =>
  async (conversationId: ConversationId): Promise<readonly Participant[]> => {
    const rows = await store
      .selectFrom('members as m')
      .innerJoin('participants as p', 'p.participant_id', 'm.participant_id')
      .selectAll('p')
      .where('m.conversation_id', '=', idBytes(conversationId))
      .where('m.state', '=', 'dismissed')
      .orderBy('p.participant_id')
      .execute();
    return rows.map(participantOf);
  };

/**
 * The open conversations of each participant, numbered as `who` shows them and `switch` takes them: by the time of joining, then
 * by id. One statement.
 */
export const membershipsOf =
  (store: Store) =>
  async (
    participantIds: readonly ParticipantId[],
  ): Promise<ReadonlyMap<ParticipantId, readonly Membership[]>> => {
    const rows = await store
      .selectFrom('members as m')
      .innerJoin('conversations as c', 'c.conversation_id', 'm.conversation_id')
      .select(['m.participant_id', 'm.conversation_id'])
      .where('m.participant_id', '=', sql<Buffer>`any(${participantIds.map(idBytes)}::bytea[])`)
      .where('m.state', '=', 'active')
      .where('c.state', '=', 'open')
      .orderBy('m.joined_at_ms')
      .orderBy('m.conversation_id')
      .execute();
    const lists = new Map<ParticipantId, Membership[]>(participantIds.map((id) => [id, []]));
    for (const row of rows) {
      const list = lists.get(participantIdFrom(row.participant_id));
      list?.push({ conversationId: conversationIdFrom(row.conversation_id), number: list.length + 1 });
    }
    return lists;
  };

/** Which of the participants have a conversation as their current one. It is ingress that keeps this. One statement. */
export const participantsTalkingIn =
  (store: Store) =>
  async (
    conversationId: ConversationId,
    participantIds: readonly ParticipantId[],
  ): Promise<ReadonlySet<ParticipantId>> => {
    const rows = await store
      .selectFrom('participant_addresses as a')
      .innerJoin('address_states as s', (join) =>
        join.onRef('s.account', '=', 'a.account').onRef('s.address', '=', 'a.address'),
      )
      .select('a.participant_id')
      .where('a.participant_id', '=', sql<Buffer>`any(${participantIds.map(idBytes)}::bytea[])`)
      .where('s.current_conversation_id', '=', idBytes(conversationId))
      .execute();
    return new Set(rows.map((row) => participantIdFrom(row.participant_id)));
  };

const leaving = (store: Store, conversationId: ConversationId, state: 'left' | 'dismissed', nowMs: number) =>
  store
    .updateTable('members')
    .set({ state, left_at_ms: nowMs })
    .where('conversation_id', '=', idBytes(conversationId))
    .where('state', '=', 'active');

async function membersOf(
  store: Store,
  conversationIds: readonly ConversationId[],
): Promise<ReadonlyMap<ConversationId, readonly Member[]>> {
  const rows = await store
    .selectFrom('members as m')
    .innerJoin('participants as p', 'p.participant_id', 'm.participant_id')
    .leftJoin('links as l', 'l.platform', 'p.platform')
    .selectAll('p')
    .select(['m.conversation_id', 'm.joined_at_ms', 'l.platform as link'])
    .where('m.conversation_id', '=', sql<Buffer>`any(${conversationIds.map(idBytes)}::bytea[])`)
    .where('m.state', '=', 'active')
    .orderBy('m.joined_at_ms')
    .orderBy('m.participant_id')
    .execute();
  const lists = new Map<ConversationId, Member[]>(conversationIds.map((id) => [id, []]));
  for (const row of rows)
    lists
      .get(conversationIdFrom(row.conversation_id))
      ?.push({ ...participantOf(row), reach: reachOf(row), joinedAtMs: Number(row.joined_at_ms) });
  return lists;
}

/** A user of an app backend without a link can only be reached by a stream of the device itself. */
function reachOf({
  account,
  link,
}: {
  readonly account: string;
  readonly link: string | null;
}): Member['reach'] {
  if (!account.startsWith('native:')) return 'webhook';
  return link === null ? 'device-stream' : 'native-link';
}
