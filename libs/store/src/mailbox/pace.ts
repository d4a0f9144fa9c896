import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** How fast somebody may write to somebody: so many at once, and then one in so many milliseconds. */
export interface SendPace {
  readonly burst: number;
  readonly everyMs: number;
}

/**
 * Takes a token for every recipient of a sender, all or none: 0 when there were, else how long to wait in milliseconds. Looking and
 * taking are one statement; where another one takes the last token of a recipient meanwhile, those of the others are gone.
 */
export const takeSendTokens =
  (store: Store) =>
  async (
    senderId: Buffer,
    recipientIds: readonly Buffer[],
    { burst, everyMs }: SendPace,
    nowMs: number,
  ): Promise<number> => {
    const recipients = [...recipientIds].sort((one, other) => one.compare(other));
    const fullMs = burst * everyMs;
    const { rows } = await sql<{ wait_ms: bigint }>`
      with asked as (select distinct recipient_id from unnest(${recipients}::bytea[]) as t (recipient_id)),
      waits as (
        select coalesce(max(b.full_at_ms + ${everyMs}::int8 - ${nowMs + fullMs}::int8), 0) as wait_ms
        from asked join send_buckets b on b.sender_id = ${senderId} and b.recipient_id = asked.recipient_id
      ),
      taken as (
        insert into send_buckets as b (sender_id, recipient_id, full_at_ms)
        select ${senderId}::bytea, recipient_id, ${nowMs + everyMs}::int8 from asked
        where (select wait_ms from waits) <= 0 order by recipient_id
        on conflict (sender_id, recipient_id) do update
          set full_at_ms = greatest(b.full_at_ms, ${nowMs}::int8) + ${everyMs}::int8
          where b.full_at_ms + ${everyMs}::int8 <= ${nowMs + fullMs}::int8
        returning 1
      )
      select case when wait_ms > 0 then wait_ms
          when (select count(*) from taken) < (select count(*) from asked) then ${everyMs}::int8
          else 0 end as wait_ms
      from waits`.execute(store);
    return Number(rows[0]?.wait_ms ?? 0n);
  };
