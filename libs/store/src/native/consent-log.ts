import { sql } from 'kysely';
import { consentTypes } from '#libs/envelope';
import type { Store } from '../database.ts';
import type { StatedConsent } from './consents.ts';
import { idArray } from './id-sets.ts';

/**
 * Writes a statement into the log: who, about whom, what, by which key and when; `false` when it stands there already. What somebody said can be
 * checked against the digest of the signed bytes. Rows are never changed or removed, which the database sees to.
 */
export const logConsent =
  (store: Store) =>
  async (stated: StatedConsent, nowMs: number): Promise<boolean> => {
    const { fromId, peer, type, level, counter, keyId, signedBy, digest } = stated;
    const { rows } = await sql`
      insert into consent_log (from_id, peer_platform, peer_id, type, level, counter, key_id, signed_by, digest, stated_at_ms)
      values (${fromId}, ${peer.platform}, ${peer.peerId}, ${consentTypes[type].number}, ${level},
        ${String(counter)}::numeric, ${keyId}, ${signedBy}, ${digest}, ${nowMs})
      on conflict (from_id, digest) do nothing returning 1`.execute(store);
    return rows.length > 0;
  };

/** How often somebody may ask a peer: so many times at once, and then once in so many milliseconds. */
export interface RequestPace {
  readonly peerId: Uint8Array;
  readonly burst: number;
  readonly everyMs: number;
}

/** Stands for all whom somebody never spoke of before. */
export const newContacts = Buffer.alloc(0);

/**
 * Takes a token from each of somebody's buckets, whether their peers exist or not: 0 when there were, else how long to wait in milliseconds,
 * and then the caller rolls back. One statement, however many buckets there are.
 */
export const takeRequestTokens =
  (store: Store) =>
  async (fromId: Uint8Array, paces: readonly RequestPace[], nowMs: number): Promise<number> => {
    const { rows } = await sql<{ wait_ms: bigint }>`
      with asked as (
        select * from unnest(${idArray(paces.map(({ peerId }) => peerId))}, ${paces.map(({ everyMs }) => everyMs)}::int8[],
          ${paces.map(({ burst, everyMs }) => burst * everyMs)}::int8[]) as t (peer_id, every_ms, full_ms)),
      taken as (
        insert into request_buckets as b (from_id, peer_id, full_at_ms)
        select ${fromId}::bytea, peer_id, ${nowMs}::int8 + every_ms from asked order by peer_id
        on conflict (from_id, peer_id) do update
          set full_at_ms = greatest(b.full_at_ms, ${nowMs}::int8) + (select every_ms from asked where peer_id = b.peer_id)
          where b.full_at_ms + (select every_ms - full_ms from asked where peer_id = b.peer_id) <= ${nowMs}::int8
        returning peer_id
      )
      select coalesce(max(case when taken.peer_id is not null then 0
        else greatest(1, coalesce(b.full_at_ms, ${nowMs}::int8) + every_ms - full_ms - ${nowMs}::int8) end), 0) as wait_ms
      from asked left join taken using (peer_id)
      left join request_buckets b on b.from_id = ${fromId} and b.peer_id = asked.peer_id`.execute(store);
    return Number(rows[0]?.wait_ms ?? 0n);
  };
