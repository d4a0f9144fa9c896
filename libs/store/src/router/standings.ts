import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** Who wrote into which conversation, under which roster. */
export interface StandingQuestion {
  readonly conversationId: Buffer;
  readonly senderId: Buffer;
  readonly epoch: bigint;
}

/** What the router has to know about a question; what does not exist, or not yet, is absent. */
export interface Standing {
  readonly conversation?: { readonly level: number; readonly state: string; readonly epoch: bigint };
  /** The serialised roster that is valid now. */
  readonly currentRoster?: Buffer;
  /** The serialised roster of the asked epoch. */
  readonly epochRoster?: Buffer;
  /** `active`, or `left` where the sender once was a member. */
  readonly membership?: string;
  /** The sender's account, `platform:account id`. */
  readonly account?: string;
  /** Whether earlier envelopes of the sender wait to be routed. */
  readonly hasWaiting: boolean;
}

/** Answers questions in their order. One statement. */
export const standingsOf =
  (store: Store) =>
  async (questions: readonly StandingQuestion[]): Promise<readonly Standing[]> => {
    if (questions.length === 0) return [];
    const { rows } = await sql<StandingRow>`
      select c.level, c.state, c.epoch, now_roster.roster as current_roster, then_roster.roster as epoch_roster,
        m.state as membership, p.account,
        exists (select 1 from waiting_envelopes w
          where w.conversation_id = asked.conversation_id and w.sender_id = asked.sender_id) as has_waiting
      from unnest(
        ${questions.map((q) => q.conversationId)}::bytea[], ${questions.map((q) => q.senderId)}::bytea[],
        ${questions.map((q) => q.epoch)}::int8[])
        with ordinality as asked (conversation_id, sender_id, epoch, position)
      left join conversations c on c.conversation_id = asked.conversation_id
      left join rosters now_roster on now_roster.conversation_id = c.conversation_id and now_roster.epoch = c.epoch
      left join rosters then_roster
        on then_roster.conversation_id = asked.conversation_id and then_roster.epoch = asked.epoch
      left join members m on m.conversation_id = asked.conversation_id and m.participant_id = asked.sender_id
      left join participants p on p.participant_id = asked.sender_id
      order by asked.position`.execute(store);
    return rows.map(standingOf);
  };

interface StandingRow {
  level: number | null;
  state: string | null;
  epoch: bigint | null;
  current_roster: Buffer | null;
  epoch_roster: Buffer | null;
  membership: string | null;
  account: string | null;
  has_waiting: boolean;
}

const standingOf = (row: StandingRow): Standing => ({
  ...(row.level !== null &&
    row.state !== null &&
    row.epoch !== null && { conversation: { level: row.level, state: row.state, epoch: row.epoch } }),
  ...(row.current_roster && { currentRoster: row.current_roster }),
  ...(row.epoch_roster && { epochRoster: row.epoch_roster }),
  ...(row.membership !== null && { membership: row.membership }),
  ...(row.account !== null && { account: row.account }),
  hasWaiting: row.has_waiting,
});
