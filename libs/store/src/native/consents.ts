import { sql } from 'kysely';
import {
  type ConsentFact,
  type ConsentType,
  consentTypeFrom,
  consentTypes,
  type Willingness,
  willingnessOf,
} from '#libs/envelope';
import type { Store } from '../database.ts';
import { bufferOf, hexKey, idArray } from './id-sets.ts';

/** Somebody whom statements are about: a user, or everybody on an app where the id is empty. */
export interface ConsentPeer {
  readonly platform: string;
  readonly peerId: Uint8Array;
}

/** A consent statement, checked and in parts. */
export interface StatedConsent extends ConsentFact {
  readonly fromId: Buffer;
  readonly peer: ConsentPeer;
  /** SHA-256 over what the signature covers. */
  readonly digest: Buffer;
  /** As it came. */
  readonly statement: Buffer;
  readonly keyId: string;
  readonly signature: Buffer;
  readonly signedBy: 'device' | 'app';
}

/** Whether it is the first word about its peer; `stale` says the counter of what holds instead. */
export type StatingOutcome =
  | { readonly kind: 'applied'; readonly isFirst: boolean }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'stale'; readonly counter: bigint };

/**
 * Lets a statement take its place. It holds when no newer one does: by counter, then what closes over what opens, then by digest,
 * in whatever order they come.
 */
export const stateConsent =
  (store: Store) =>
  async (stated: StatedConsent, nowMs: number): Promise<StatingOutcome> => {
    const { fromId, peer, type, digest } = stated;
    const closes = consentTypes[type].effect === 'closes' ? 1 : 0;
    const { rows } = await sql<{ is_first: boolean }>`
      insert into consents as c (from_id, peer_platform, peer_id, type, closes, level, counter, not_before_ms, not_after_ms,
        digest, statement, key_id, signature, signed_by, stated_at_ms)
      values (${fromId}, ${peer.platform}, ${peer.peerId}, ${consentTypes[type].number}, ${closes}, ${stated.level},
        ${String(stated.counter)}::numeric, ${stated.notBeforeMs}, ${stated.notAfterMs}, ${digest}, ${stated.statement},
        ${stated.keyId}, ${stated.signature}, ${stated.signedBy}, ${nowMs})
      on conflict (from_id, peer_platform, peer_id) do update set
        type = excluded.type, closes = excluded.closes, level = excluded.level, counter = excluded.counter,
        not_before_ms = excluded.not_before_ms, not_after_ms = excluded.not_after_ms, digest = excluded.digest,
        statement = excluded.statement, key_id = excluded.key_id, signature = excluded.signature,
        signed_by = excluded.signed_by, stated_at_ms = excluded.stated_at_ms
      where (excluded.counter, excluded.closes, excluded.digest) > (c.counter, c.closes, c.digest)
      returning c.xmax = 0 as is_first`.execute(store);
    if (rows[0]) return { kind: 'applied', isFirst: rows[0].is_first };
    const holds = await sql<{ counter: string; digest: Buffer }>`
      select counter, digest from consents where from_id = ${fromId} and peer_platform = ${peer.platform}
        and peer_id = ${peer.peerId}`.execute(store);
    const [held] = holds.rows;
    if (held === undefined) throw new Error('a statement that holds over another is there');
    return held.digest.equals(digest)
      ? { kind: 'repeated' }
      : { kind: 'stale', counter: BigInt(held.counter) };
  };

/** Whose willingness towards whom. */
export interface ConsentPair {
  readonly fromId: Uint8Array;
  readonly toId: Uint8Array;
}

/** The key of the map that `willingnessAmong` gives. */
export const pairName = ({ fromId, toId }: ConsentPair): string => hexKey(fromId, toId);

/** Whether each one lets the other write at a level, by the name of the pair. One statement. */
export const willingnessAmong =
  (store: Store) =>
  async (
    pairs: readonly ConsentPair[],
    level: number,
    nowMs: number,
  ): Promise<ReadonlyMap<string, Willingness>> => {
    const { rows } = await sql<PairRow>`
      select pair.from_id, pair.to_id, c.type, c.level, c.counter, c.not_before_ms, c.not_after_ms, length(c.peer_id) as peer_bytes
      from unnest(${idArray(pairs.map(({ fromId }) => fromId))}, ${idArray(pairs.map(({ toId }) => toId))})
        as pair (from_id, to_id)
      join participants p on p.participant_id = pair.to_id
      join consents c on c.from_id = pair.from_id and c.peer_platform = p.platform
        and c.peer_id in (pair.to_id, ''::bytea)`.execute(store);
    const facts = new Map<string, { user?: ConsentFact; app?: ConsentFact }>();
    for (const row of rows) {
      const name = hexKey(row.from_id, row.to_id);
      const known = facts.get(name) ?? {};
      facts.set(name, { ...known, [row.peer_bytes === 0 ? 'app' : 'user']: factOf(row) });
    }
    return new Map(
      pairs.map((pair) => [pairName(pair), willingnessOf(facts.get(pairName(pair)) ?? {}, level, nowMs)]),
    );
  };

/** Whether two users let each other write at a level: first the one towards the other, then back. */
export const consentBetween =
  (store: Store) =>
  async (
    one: Uint8Array,
    other: Uint8Array,
    level: number,
    nowMs: number,
  ): Promise<readonly [Willingness, Willingness]> => {
    const there = { fromId: one, toId: other };
    const back = { fromId: other, toId: one };
    const found = await willingnessAmong(store)([there, back], level, nowMs);
    return [found.get(pairName(there)) ?? 'unsaid', found.get(pairName(back)) ?? 'unsaid'];
  };

/** What a user said, by peer. At most `limit`. */
export const consentsOf =
  (store: Store) =>
  async (fromId: Uint8Array, limit: number): Promise<readonly StatedConsent[]> => {
    const { rows } = await sql<StatedRow>`
      select * from consents where from_id = ${fromId} order by peer_platform, peer_id limit ${limit}`.execute(
      store,
    );
    return rows.map(statedOf);
  };

/** The requests and grants about a user that are not over, with the platform of who said them. At most `limit`. */
export const consentsAbout =
  (store: Store) =>
  async (
    peerId: Uint8Array,
    nowMs: number,
    limit: number,
  ): Promise<readonly (StatedConsent & { readonly fromPlatform: string })[]> => {
    const { rows } = await sql<StatedRow & { from_platform: string }>`
      select c.*, p.platform as from_platform from consents c join participants p on p.participant_id = c.from_id
      where c.peer_id = ${peerId} and c.closes = 0 and c.not_after_ms > ${nowMs}
      order by p.platform, c.from_id limit ${limit}`.execute(store);
    return rows.map((row) => ({ ...statedOf(row), fromPlatform: row.from_platform }));
  };

/** Users of an app who asked a user for a conversation, and whose request is not over. At most `limit`. */
export const askersOf =
  (store: Store) =>
  async (
    { platform, toId }: { readonly platform: string; readonly toId: Uint8Array },
    nowMs: number,
    limit: number,
  ): Promise<readonly Buffer[]> => {
    const { rows } = await sql<{ from_id: Buffer }>`
      select c.from_id from consents c join participants p on p.participant_id = c.from_id
      where c.peer_id = ${bufferOf(toId)} and c.closes = 0 and c.not_after_ms > ${nowMs} and p.platform = ${platform}
      order by c.stated_at_ms limit ${limit}`.execute(store);
    return rows.map((row) => row.from_id);
  };

interface FactRow {
  type: number;
  level: number;
  counter: string;
  not_before_ms: bigint;
  not_after_ms: bigint;
}

interface PairRow extends FactRow {
  from_id: Buffer;
  to_id: Buffer;
  peer_bytes: number;
}

interface StatedRow extends FactRow {
  from_id: Buffer;
  peer_platform: string;
  peer_id: Buffer;
  digest: Buffer;
  statement: Buffer;
  key_id: string;
  signature: Buffer;
  signed_by: string;
}

const factOf = (row: FactRow): ConsentFact => ({
  type: typeOf(row.type),
  level: row.level,
  counter: BigInt(row.counter),
  notBeforeMs: Number(row.not_before_ms),
  notAfterMs: Number(row.not_after_ms),
});

function typeOf(value: number): ConsentType {
  const type = consentTypeFrom(value);
  if (type === undefined) throw new Error('a consent column holds a consent');
  return type;
}

const statedOf = (row: StatedRow): StatedConsent => ({
  ...factOf(row),
  fromId: row.from_id,
  peer: { platform: row.peer_platform, peerId: row.peer_id },
  digest: row.digest,
  statement: row.statement,
  keyId: row.key_id,
  signature: row.signature,
  signedBy: row.signed_by === 'device' ? 'device' : 'app',
});
