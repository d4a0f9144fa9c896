import { z } from 'zod';
import type { Store } from '#libs/store';
import type { Person } from './person.ts';

/** How far a message has come at one person, as the gateway recorded it. */
export interface RecordedDelivery {
  readonly envelopeId: string;
  readonly state: string;
  readonly reason: string;
  readonly seq: bigint;
  readonly isDelivered: boolean;
  readonly isRead: boolean;
  readonly possiblyDoubled: boolean;
  /** Each as its code and grade, such as `TEXT_SPLIT 1`. */
  readonly losses: readonly string[];
}

/** The accounts and identifiers by which the gateway may know a person. */
const spellingsOf = ({ platform, addresses }: Person) =>
  Object.entries(addresses).map(([account, address]) => ({ account: `${platform}:${account}`, address }));

/** The person's participant, in hex; rejects where the gateway knows none. */
export const participantOf = async (store: Store, person: Person): Promise<string> => {
  const { participant_id: id } = await store
    .selectFrom('participant_addresses')
    .select('participant_id')
    .where((where) =>
      where.or(
        spellingsOf(person).map(({ account, address }) =>
          where.and([where('account', '=', account), where('address', '=', address)]),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return id.toString('hex');
};

/** The person's current conversation, in hex; empty for none. */
export const currentConversationOf = async (store: Store, person: Person): Promise<string> => {
  const row = await store
    .selectFrom('address_states')
    .select('current_conversation_id')
    .where((where) =>
      where.or(
        spellingsOf(person).map(({ account, address }) =>
          where.and([where('account', '=', account), where('address', '=', address)]),
        ),
      ),
    )
    .executeTakeFirst();
  return row?.current_conversation_id?.toString('hex') ?? '';
};

/** Everything that was to be delivered to a person out of conversations, oldest first; notices are left out. */
export const deliveriesTo = async (store: Store, person: Person): Promise<readonly RecordedDelivery[]> => {
  const participantId = Buffer.from(await participantOf(store, person), 'hex');
  const rows = await store
    .selectFrom('deliveries')
    .selectAll()
    .where('participant_id', '=', participantId)
    .where('conversation_id', '<>', Buffer.alloc(16))
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    envelopeId: row.envelope_id.toString('hex'),
    state: row.state,
    reason: row.reason,
    seq: row.seq,
    isDelivered: row.delivered_at_ms > 0n,
    isRead: row.read_at_ms > 0n,
    possiblyDoubled: row.possibly_doubled,
    losses: lossesIn(row.losses),
  }));
};

const losses = z.array(z.object({ code: z.string(), grade: z.number() }));

const lossesIn = (stored: unknown): readonly string[] =>
  losses.parse(stored).map(({ code, grade }) => `${code} ${grade}`);
