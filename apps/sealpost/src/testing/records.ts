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

/** The person's participant, in hex; rejects where the gateway knows none. */
export const participantOf = async (store: Store, person: Person): Promise<string> => {
  const { participant_id: id } = await store
    .selectFrom('participant_addresses')
    .select('participant_id')
    .where(
      'account',
      'in',
      Object.keys(person.addresses).map((account) => `${person.platform}:${account}`),
    )
    .where('address', 'in', person.spellings)
    .executeTakeFirstOrThrow();
  return id.toString('hex');
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

/** The place in its conversation of every message that the gateway sent, by the platform's id. */
export const seqsOfSends = async (store: Store): Promise<ReadonlyMap<string, bigint>> => {
  const rows = await store
    .selectFrom('sent_native_ids')
    .innerJoin('deliveries', (join) =>
      join
        .onRef('deliveries.conversation_id', '=', 'sent_native_ids.conversation_id')
        .onRef('deliveries.participant_id', '=', 'sent_native_ids.participant_id')
        .onRef('deliveries.envelope_id', '=', 'sent_native_ids.envelope_id'),
    )
    .select(['sent_native_ids.native_id', 'deliveries.seq'])
    .where('deliveries.conversation_id', '<>', Buffer.alloc(16))
    .execute();
  return new Map(rows.map((row) => [row.native_id, row.seq]));
};

/** The messages, by their authors' ids, that were sent again without evidence of what became of the first try. */
export const possiblyDoubled = async (store: Store): Promise<ReadonlySet<string>> => {
  const rows = await store
    .selectFrom('inbound_native_ids')
    .innerJoin('deliveries', 'deliveries.envelope_id', 'inbound_native_ids.envelope_id')
    .select('inbound_native_ids.native_id')
    .where('deliveries.possibly_doubled', '=', true)
    .execute();
  return new Set(rows.map((row) => row.native_id));
};
