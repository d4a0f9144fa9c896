import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { bufferOf, hexKey, idArray } from './id-sets.ts';

/** A claim of keys by its id. */
export interface KeyClaim {
  readonly requesterId: Uint8Array;
  readonly requesterDeviceId: number;
  /** 16 bytes. */
  readonly claimId: Uint8Array;
  /** SHA-256 over what is asked. */
  readonly digest: Uint8Array;
}

/** What was answered before under a claim's id. */
export type EarlierClaim = { readonly digest: Buffer; readonly answer: Buffer };

/**
 * Opens a claim for this transaction. When its id was used before, the answer is what came of it then; one that is still under
 * way is waited for.
 */
export const openClaim =
  (store: Store) =>
  async (
    { requesterId, requesterDeviceId, claimId, digest }: KeyClaim,
    nowMs: number,
  ): Promise<EarlierClaim | undefined> => {
    const { rows } = await sql`
      insert into key_claims (requester_id, requester_device_id, claim_id, digest, claimed_at_ms)
      values (${requesterId}, ${requesterDeviceId}, ${claimId}, ${digest}, ${nowMs})
      on conflict do nothing returning 1`.execute(store);
    if (rows.length > 0) return undefined;
    const known = await sql<EarlierClaim>`
      select digest, answer from key_claims where requester_id = ${requesterId}
        and requester_device_id = ${requesterDeviceId} and claim_id = ${claimId}`.execute(store);
    return known.rows[0];
  };

/** Keeps the answer to an open claim; without one the id stays free. */
export const settleClaim =
  (store: Store) =>
  async (
    { requesterId, requesterDeviceId, claimId }: KeyClaim,
    answer: Uint8Array | undefined,
  ): Promise<void> => {
    const place = sql`requester_id = ${requesterId} and requester_device_id = ${requesterDeviceId}
      and claim_id = ${claimId}`;
    if (answer === undefined) await sql`delete from key_claims where ${place}`.execute(store);
    else await sql`update key_claims set answer = ${answer} where ${place}`.execute(store);
  };

/** How often a user may claim keys of another one. */
export interface ClaimPace {
  readonly burst: number;
  readonly everyMs: number;
}

/**
 * Takes a token from the bucket that a requester has for each target, by the target's id in hex: 0 when there was one, else how long
 * to wait in milliseconds, and then nothing is taken. Looking and taking are one statement, so that no two callers take the same
 * token; a failure takes the caller's transaction with it, and so hands out nothing.
 */
export const takeClaimTokens =
  (store: Store) =>
  async (
    requesterId: Uint8Array,
    targetIds: readonly Uint8Array[],
    { burst, everyMs }: ClaimPace,
    nowMs: number,
  ): Promise<ReadonlyMap<string, number>> => {
    const targets = [...targetIds].map(bufferOf).sort((one, other) => one.compare(other));
    const fullMs = burst * everyMs;
    const { rows } = await sql<{ target_id: Buffer; wait_ms: bigint }>`
      with asked as (select distinct target_id from unnest(${idArray(targets)}) as t (target_id)),
      taken as (
        insert into claim_buckets as b (requester_id, target_id, full_at_ms)
        select ${requesterId}::bytea, target_id, ${nowMs + everyMs}::int8 from asked order by target_id
        on conflict (requester_id, target_id) do update
          set full_at_ms = greatest(b.full_at_ms, ${nowMs}::int8) + ${everyMs}::int8
          where b.full_at_ms + ${everyMs}::int8 <= ${nowMs + fullMs}::int8
        returning target_id
      )
      select asked.target_id,
        case when taken.target_id is not null then 0
          else greatest(1, coalesce(b.full_at_ms, ${nowMs}::int8) + ${everyMs}::int8 - ${nowMs + fullMs}::int8) end as wait_ms
      from asked left join taken using (target_id)
      left join claim_buckets b on b.requester_id = ${requesterId} and b.target_id = asked.target_id`.execute(
      store,
    );
    return new Map(rows.map((row) => [hexKey(row.target_id), Number(row.wait_ms)]));
  };
