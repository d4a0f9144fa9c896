import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { ConversationHead, RoutedEnvelope } from './positions.ts';

/** Who wrote what into which conversation, under which roster. */
export interface StandingQuestion {
  readonly conversationId: Buffer;
  readonly envelopeId: Buffer;
  readonly senderId: Buffer;
  readonly epoch: bigint;
}

/** What the router has to know about a question; what does not exist, or not yet, is absent. */
export interface Standing {
  readonly conversation?: { readonly level: number; readonly state: string; readonly epoch: bigint };
  /** The serialised roster that is valid now. */
  readonly currentRoster?: Buffer;
  /** The serialised roster of the asked epoch; the current one where that is the epoch. */
  readonly epochRoster?: Buffer;
  /** `active`, or `left` where the sender once was a member. */
  readonly membership?: string;
  /** The sender's account, `platform:account id`. */
  readonly account?: string;
  /** Whether earlier envelopes of the sender wait to be routed. */
  readonly hasWaiting: boolean;
  /** Where the conversation stands. */
  readonly head: ConversationHead;
  /** The place that the envelope was given before. */
  readonly place?: RoutedEnvelope;
}

const firstHash = Buffer.alloc(32);

/** Answers questions in their order. One statement. */
export const standingsOf =
  (store: Store) =>
  async (questions: readonly StandingQuestion[]): Promise<readonly Standing[]> => {
    if (questions.length === 0) return [];
    const { rows } = await sql<StandingRow>`
      select c.level, c.state, c.epoch, now_roster.roster as current_roster, then_roster.roster as epoch_roster,
        m.state as membership, p.account,
        exists (select 1 from waiting_envelopes w
          where w.conversation_id = asked.conversation_id and w.sender_id = asked.sender_id) as has_waiting,
        h.seq as head_seq, h.chain_hash as head_hash, h.thread_ms as head_ms,
        r.seq, r.chain_hash, r.thread_ms, r.roster_epoch, r.sender_id
      from unnest(
        ${questions.map((q) => q.conversationId)}::bytea[], ${questions.map((q) => q.envelopeId)}::bytea[],
        ${questions.map((q) => q.senderId)}::bytea[], ${questions.map((q) => q.epoch)}::int8[])
        with ordinality as asked (conversation_id, envelope_id, sender_id, epoch, position)
      left join conversations c on c.conversation_id = asked.conversation_id
      left join rosters now_roster on now_roster.conversation_id = c.conversation_id and now_roster.epoch = c.epoch
      left join rosters then_roster
        on then_roster.conversation_id = asked.conversation_id and then_roster.epoch = asked.epoch
        and asked.epoch is distinct from c.epoch
      left join members m on m.conversation_id = asked.conversation_id and m.participant_id = asked.sender_id
      left join participants p on p.participant_id = asked.sender_id
      left join conversation_heads h on h.conversation_id = asked.conversation_id
      left join routed_envelopes r
        on r.conversation_id = asked.conversation_id and r.envelope_id = asked.envelope_id
      order by asked.position`.execute(store);
    return rows.flatMap((row, index) => {
      const question = questions[index];
      return question ? [standingOf(question, row)] : [];
    });
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
  head_seq: bigint | null;
  head_hash: Buffer | null;
  head_ms: bigint | null;
  seq: bigint | null;
  chain_hash: Buffer | null;
  thread_ms: bigint | null;
  roster_epoch: bigint | null;
  sender_id: Buffer | null;
}

const standingOf = (question: StandingQuestion, row: StandingRow): Standing => {
  const epochRoster = row.epoch === question.epoch ? row.current_roster : row.epoch_roster;
  const place = placeOf(question, row);
  return {
    ...(row.level !== null &&
      row.state !== null &&
      row.epoch !== null && { conversation: { level: row.level, state: row.state, epoch: row.epoch } }),
    ...(row.current_roster && { currentRoster: row.current_roster }),
    ...(epochRoster && { epochRoster }),
    ...(row.membership !== null && { membership: row.membership }),
    ...(row.account !== null && { account: row.account }),
    hasWaiting: row.has_waiting,
    head: {
      conversationId: question.conversationId,
      seq: row.head_seq ?? 0n,
      chainHash: row.head_hash ?? firstHash,
      threadMs: Number(row.head_ms ?? 0n),
    },
    ...(place && { place }),
  };
};

const placeOf = (
  { conversationId, envelopeId }: StandingQuestion,
  { seq, chain_hash, thread_ms, roster_epoch, sender_id }: StandingRow,
): RoutedEnvelope | undefined =>
  seq === null || !chain_hash || thread_ms === null || roster_epoch === null || !sender_id
    ? undefined
    : {
        conversationId,
        envelopeId,
        seq,
        chainHash: chain_hash,
        threadMs: Number(thread_ms),
        rosterEpoch: roster_epoch,
        senderId: sender_id,
      };
