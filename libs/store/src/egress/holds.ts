import { sql } from 'kysely';
import type { Store } from '../database.ts';

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

/**
 * Whether it is ours to ask a person to write again: once for each time that the window closed, by whoever comes first.
 * `knownInboundMs` is the last thing known of the person, Unix milliseconds.
 */
export const claimReopenRequest =
  (store: Store) =>
  async (account: string, participantId: Buffer, knownInboundMs: number, nowMs: number): Promise<boolean> => {
    const { rows } = await sql`
      insert into reopen_requests as r (account, participant_id, known_inbound_ms, asked_at_ms)
      values (${account}, ${participantId}, ${knownInboundMs}, ${nowMs})
      on conflict (account, participant_id) do update
        set known_inbound_ms = excluded.known_inbound_ms, asked_at_ms = excluded.asked_at_ms
        where r.known_inbound_ms < excluded.known_inbound_ms
      returning 1`.execute(store);
    return rows.length > 0;
  };
