import { runSql } from './database.ts';

const tables = [
  'resolutions',
  'inbound_native_ids',
  'routed_envelopes',
  'deliveries',
  'sent_native_ids',
  'sightings',
];

/** The pairs as `makePairs` makes them, in SQL. */
const pairsQuery = (count: number): string => `
  select n as pair, pg_temp.id('conversation', n) as conversation_id, p.participant_id as author_id,
    q.participant_id as reader_id, p.account as author_account, p.address as author, q.account as reader_account,
    q.address as reader
  from generate_series(0, ${count - 1}) n
  join participants p on p.participant_id = pg_temp.id('author', n)
  join participants q on q.participant_id = pg_temp.id('reader', n)`;

/** Indexes are made anew after the rows, which is much faster than beside them and gives the same. */
const indexesDropped = [
  `create temporary table dropped as
     select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i
     where i.indrelid = any('{${tables.join()}}'::regclass[]) and not i.indisunique`,
  `do $$ declare name text; begin for name in select d.name from dropped d loop execute 'drop index ' || name; end loop; end $$`,
];
const indexesMade = `do $$ declare made text; begin for made in select definition from dropped loop execute made; end loop; end $$`;

/**
 * Fills the tables with what so many messages leave behind once they were sent, delivered and read: in the conversations of the
 * pairs, one after the other, over the last twenty days.
 */
export const fillHistory = (url: string, messages: number, pairs: number): Promise<void> =>
  runSql(url, [
    `set work_mem = '256MB'`,
    `set maintenance_work_mem = '512MB'`,
    `set synchronous_commit = off`,
    `create function pg_temp.id(what text, n int8) returns bytea language sql immutable
       as $$ select substring(sha256(convert_to(what || ' ' || n, 'UTF8')) for 16) $$`,
    `create temporary table history as
       select i, pg_temp.id('history', i) as envelope_id, 1 + i / ${pairs} as seq, p.*,
         (extract(epoch from now()) * 1000)::int8 - 20 * 86400000::int8 + (i * 19.0 * 86400000 / ${messages})::int8 as at_ms
       from generate_series(0, ${messages - 1}) i join (${pairsQuery(pairs)}) p on p.pair = i % ${pairs}`,
    ...indexesDropped,
    `insert into resolutions (envelope_id, conversation_id, disposition, account, address, roster_epoch, sender_id, resolved_at_ms)
       select envelope_id, conversation_id, 'conversation', author_account, author, 1, author_id, at_ms from history order by envelope_id`,
    `insert into inbound_native_ids (account, native_id, envelope_id, conversation_id, participant_id, address, sent_at_ms)
       select author_account, 'wamid.history.' || i, envelope_id, conversation_id, author_id, author, at_ms from history order by 1, 2`,
    `insert into routed_envelopes (conversation_id, envelope_id, seq, chain_hash, thread_ms, roster_epoch, sender_id)
       select conversation_id, envelope_id, seq, sha256(envelope_id), at_ms, 1, author_id from history order by 1, 3`,
    `insert into conversation_heads (conversation_id, seq, chain_hash, thread_ms)
       select conversation_id, max(seq), sha256(conversation_id), max(at_ms) from history group by 1`,
    `insert into deliveries (conversation_id, participant_id, envelope_id, seq, sender_id, account, state, parts_sent, expires_at_ms,
         topic, claimed_at_ms, begun_at_ms, sent_at_ms, delivered_at_ms, read_at_ms)
       select conversation_id, reader_id, envelope_id, seq, author_id, reader_account, 'sent', 1, at_ms + 86400000,
         'gateway.outbound.messenger.v1', at_ms, at_ms, at_ms, at_ms, at_ms from history order by 1, 2, 3`,
    `insert into sent_native_ids (account, native_id, envelope_id, conversation_id, participant_id, address, part, sent_at_ms)
       select reader_account, 'm_history_' || i, envelope_id, conversation_id, reader_id, reader, 0, at_ms from history order by 1, 2`,
    `insert into sightings (account, native_id, address, sent_at_ms, seen_at_ms)
       select reader_account, 'm_history_' || i, reader, at_ms, at_ms from history order by 1, 2`,
    indexesMade,
    'vacuum analyze',
    'checkpoint',
  ]);
