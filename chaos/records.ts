import type { Person } from '../apps/sealpost/src/testing/person.ts';
import type { Store } from '#libs/store';
import type { Copy } from './verdict.ts';

/** How the gateway recorded the way of every text to these people, by the authors' own ids. */
export const copiesTo =
  (people: readonly Person[]) =>
  async (store: Store): Promise<readonly Copy[]> => {
    const personOf = new Map<string, string>(
      people.flatMap(({ id, platform, spellings, addresses }) =>
        Object.keys(addresses).flatMap((account) =>
          spellings.map((spelling) => [`${platform}:${account} ${spelling}`, id] as const),
        ),
      ),
    );
    const rows = await store
      .selectFrom('deliveries')
      .innerJoin('inbound_native_ids', 'inbound_native_ids.envelope_id', 'deliveries.envelope_id')
      .innerJoin('participant_addresses', 'participant_addresses.participant_id', 'deliveries.participant_id')
      .select([
        'inbound_native_ids.native_id',
        'participant_addresses.account',
        'participant_addresses.address',
        'deliveries.seq',
        'deliveries.state',
        'deliveries.reason',
        'deliveries.possibly_doubled',
      ])
      .where('deliveries.conversation_id', '<>', noConversation)
      .execute();
    return rows.flatMap((row) => {
      const recipient = personOf.get(`${row.account} ${row.address}`);
      if (recipient === undefined) return [];
      const { native_id: nativeId, seq, state, reason, possibly_doubled: possiblyDoubled } = row;
      return [{ nativeId, recipient, seq, state, reason, possiblyDoubled }];
    });
  };

/** Notices have this one. */
const noConversation = Buffer.alloc(16);

/** Deliveries that have not ended, lanes that are set aside, envelopes whose sender is no member yet: how many of each. */
export const unfinishedIn = async (store: Store): Promise<Readonly<Record<string, number>>> => {
  const open = await store
    .selectFrom('deliveries')
    .select('envelope_id')
    .where('state', 'in', ['pending', 'parked', 'ambiguous'])
    .execute();
  const lanes = await store.selectFrom('lanes').select('conversation_id').execute();
  const waiting = await store.selectFrom('waiting_envelopes').select('envelope_id').execute();
  const ambiguous = await store.selectFrom('ambiguous_sends').select('envelope_id').execute();
  return {
    'open deliveries': open.length,
    'parked lanes': lanes.length,
    'waiting envelopes': waiting.length,
    'open ambiguous sends': ambiguous.length,
  };
};

/** Conversations whose places are not 1, 2, 3 and so on up to their head. */
export const gapsIn = async (store: Store): Promise<number> => {
  const rows = await store
    .selectFrom('conversation_heads')
    .leftJoin('routed_envelopes', 'routed_envelopes.conversation_id', 'conversation_heads.conversation_id')
    .groupBy(['conversation_heads.conversation_id', 'conversation_heads.seq'])
    .select((row) => [
      'conversation_heads.seq as head',
      row.fn.count<bigint>('routed_envelopes.seq').as('count'),
      row.fn.max('routed_envelopes.seq').as('last'),
    ])
    .execute();
  return rows.filter(({ head, count, last }) => head !== count || head !== BigInt(last ?? 0)).length;
};
