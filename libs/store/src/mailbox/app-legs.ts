import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** What happened on the way to an app's backend. */
const columns = { streamed: 'streamed_at_ms', posted: 'posted_at_ms', failed: 'failed_at_ms' } as const;

export type LegEvent = keyof typeof columns;

/** When an app's backend could be reached last, Unix milliseconds; 0 for never. */
export interface AppLeg {
  readonly streamedAtMs: number;
  readonly postedAtMs: number;
  readonly failedAtMs: number;
  /** Empty where the backend takes no posts. */
  readonly deliveryUrl: string;
}

/** Notes what happened on the way to an app. */
export const noteLeg =
  (store: Store) =>
  async (app: string, event: LegEvent, nowMs: number): Promise<void> => {
    const column = sql.ref(columns[event]);
    await sql`
      insert into app_legs as l (app, ${column}) values (${app}, ${nowMs})
      on conflict (app) do update set ${column} = greatest(l.${column}, excluded.${column})`.execute(store);
  };

/** The ways to the backends of all apps that have a link, by app. One statement. */
export const appLegs = (store: Store) => async (): Promise<ReadonlyMap<string, AppLeg>> => {
  const { rows } = await sql<{
    platform: string;
    delivery_url: string;
    streamed_at_ms: bigint;
    posted_at_ms: bigint;
    failed_at_ms: bigint;
  }>`
    select k.platform, k.delivery_url, coalesce(l.streamed_at_ms, 0) as streamed_at_ms,
      coalesce(l.posted_at_ms, 0) as posted_at_ms, coalesce(l.failed_at_ms, 0) as failed_at_ms
    from links k left join app_legs l on l.app = k.platform`.execute(store);
  return new Map(
    rows.map((row) => [
      row.platform,
      {
        streamedAtMs: Number(row.streamed_at_ms),
        postedAtMs: Number(row.posted_at_ms),
        failedAtMs: Number(row.failed_at_ms),
        deliveryUrl: row.delivery_url,
      },
    ]),
  );
};

/** The devices of users, not revoked, whose queue their app reads for them. */
export const devicesReadByApps =
  (store: Store) =>
  async (
    participantIds: readonly Buffer[],
  ): Promise<readonly { readonly participantId: Buffer; readonly deviceId: number }[]> => {
    const { rows } = await sql<{ participant_id: Buffer; device_id: number }>`
      select d.participant_id, d.device_id from devices d left join mailbox_heads h using (participant_id, device_id)
      where d.participant_id = any(${[...participantIds]}::bytea[]) and d.revoked_at_ms is null
        and coalesce(h.form, 'frames') = 'frames'
      order by 1, 2`.execute(store);
    return rows.map((row) => ({ participantId: row.participant_id, deviceId: row.device_id }));
  };
