import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { DeliveryKey } from './outcomes.ts';

/** The native id under which the platform showed a call with this tag; `undefined` when none was seen yet. */
export const sightingOfTag =
  (store: Store) =>
  async (account: string, tag: string): Promise<string | undefined> => {
    const { rows } = await sql<{ native_id: string }>`
      select native_id from sightings where tag = ${tag} and account = ${account} limit 1`.execute(store);
    return rows[0]?.native_id;
  };

/**
 * The native id of something sent to an address since a time that no delivery claims; for platforms without tags, where
 * one open send to a person at a time makes the answer unambiguous.
 */
export const unclaimedSighting =
  (store: Store) =>
  async (account: string, address: string, sinceMs: number): Promise<string | undefined> => {
    const { rows } = await sql<{ native_id: string }>`
      select s.native_id from sightings s
      where s.account = ${account} and s.address = ${address} and s.seen_at_ms >= ${sinceMs}
        and not exists (select 1 from sent_native_ids n where n.account = s.account and n.native_id = s.native_id)
      order by s.seen_at_ms limit 1`.execute(store);
    return rows[0]?.native_id;
  };

/** Opens the one send to a person that may be ambiguous; `false` when another envelope's is still open. */
export const openAmbiguousSend =
  (store: Store) =>
  async (account: string, key: DeliveryKey, nowMs: number): Promise<boolean> => {
    const { rows } = await sql<{ mine: boolean }>`
      insert into ambiguous_sends as s (account, participant_id, envelope_id, part, since_ms)
      values (${account}, ${key.participantId}, ${key.envelopeId}, 0, ${nowMs})
      on conflict (account, participant_id) do update set since_ms = s.since_ms
      returning envelope_id = ${key.envelopeId} as mine`.execute(store);
    return rows[0]?.mine ?? false;
  };

/** Closes it again. */
export const closeAmbiguousSend =
  (store: Store) =>
  async (account: string, key: DeliveryKey): Promise<void> => {
    await sql`
      delete from ambiguous_sends
      where account = ${account} and participant_id = ${key.participantId} and envelope_id = ${key.envelopeId}`.execute(
      store,
    );
  };

/** Whether a delivery from or to a participant in a conversation is being sent right now. */
export const isInFlight =
  (store: Store) =>
  async (conversationId: Buffer, participantId: Buffer): Promise<boolean> => {
    const { rows } = await sql<{ found: boolean }>`
      select exists (
        select 1 from deliveries
        where conversation_id = ${conversationId} and state = 'pending'
          and (participant_id = ${participantId} or sender_id = ${participantId})
      ) as found`.execute(store);
    return rows[0]?.found ?? false;
  };

/** Keeps everybody off an account until a time. */
export const pauseAccount =
  (store: Store) =>
  async (account: string, untilMs: number): Promise<void> => {
    await sql`
      insert into account_pauses as p (account, until_ms, failures) values (${account}, ${untilMs}, 1)
      on conflict (account) do update set until_ms = greatest(p.until_ms, excluded.until_ms), failures = p.failures + 1`.execute(
      store,
    );
  };
