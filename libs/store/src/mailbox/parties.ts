import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** An app backend's link, as its credential is checked against it. */
export interface NativeLinkFacts {
  readonly keyId: string;
  readonly publicKey: Buffer;
  readonly allowUnboundHeaders: boolean;
  readonly deliveryUrl: string;
}

/** An app's link; `undefined` when the app has none. */
export const nativeLink =
  (store: Store) =>
  async (platform: string): Promise<NativeLinkFacts | undefined> => {
    const row = await store
      .selectFrom('links')
      .selectAll()
      .where('platform', '=', platform)
      .executeTakeFirst();
    return row
      ? {
          keyId: row.key_id,
          publicKey: row.public_key,
          allowUnboundHeaders: row.allow_unbound_headers,
          deliveryUrl: row.delivery_url,
        }
      : undefined;
  };

/** The apps whose backend takes deliveries by POST, with the address. */
export const deliveryUrls =
  (store: Store) => async (): Promise<readonly { readonly app: string; readonly deliveryUrl: string }[]> => {
    const rows = await store
      .selectFrom('links')
      .select(['platform', 'delivery_url'])
      .where('delivery_url', '<>', '')
      .execute();
    return rows.map((row) => ({ app: row.platform, deliveryUrl: row.delivery_url }));
  };

/** A user of an app backend. */
export interface NativeUser {
  readonly participantId: Buffer;
  readonly platform: string;
  /** In the app's own spelling. */
  readonly user: string;
}

/** The user behind an app's own spelling. */
export const nativeUser =
  (store: Store) =>
  async (platform: string, user: string): Promise<NativeUser | undefined> => {
    const { rows } = await sql<{ participant_id: Buffer; platform: string; address: string }>`
      select p.participant_id, p.platform, p.address
      from participant_addresses a join participants p using (participant_id)
      where a.account = ${`native:${platform}`} and a.address = ${user}`.execute(store);
    return (
      rows[0] && { participantId: rows[0].participant_id, platform: rows[0].platform, user: rows[0].address }
    );
  };

/** The user behind the alias that an app knows. */
export const userOfAlias =
  (store: Store) =>
  async (viewerPlatform: string, alias: bigint): Promise<NativeUser | undefined> => {
    const { rows } = await sql<{ participant_id: Buffer; platform: string; address: string }>`
      select p.participant_id, p.platform, p.address
      from participant_aliases a join participants p using (participant_id)
      where a.viewer_platform = ${viewerPlatform} and a.alias = ${String(alias)}::numeric`.execute(store);
    return (
      rows[0] && { participantId: rows[0].participant_id, platform: rows[0].platform, user: rows[0].address }
    );
  };

/** Users by id in hex, each with its alias on an app. One statement. */
export const usersWithAliases =
  (store: Store) =>
  async (
    wanted: readonly { readonly participantId: Buffer; readonly viewerPlatform: string }[],
  ): Promise<ReadonlyMap<string, NativeUser & { readonly alias?: bigint }>> => {
    const { rows } = await sql<{
      participant_id: Buffer;
      viewer_platform: string;
      platform: string;
      address: string;
      alias: string | null;
    }>`
      with asked as (
        select distinct * from unnest(${wanted.map((w) => w.participantId)}::bytea[], ${wanted.map((w) => w.viewerPlatform)}::text[])
          as t (participant_id, viewer_platform)
      )
      select p.participant_id, asked.viewer_platform, p.platform, p.address, a.alias
      from asked join participants p using (participant_id)
      left join participant_aliases a using (participant_id, viewer_platform)`.execute(store);
    return new Map(
      rows.map((row) => [
        `${row.viewer_platform} ${row.participant_id.toString('hex')}`,
        {
          participantId: row.participant_id,
          platform: row.platform,
          user: row.address,
          ...(row.alias === null ? {} : { alias: BigInt(row.alias) }),
        },
      ]),
    );
  };

/** The open end-to-end encrypted conversation of two users, the newest where there are several. */
export const conversationBetween =
  (store: Store) =>
  async (
    one: Buffer,
    other: Buffer,
    level: number,
  ): Promise<{ readonly conversationId: Buffer; readonly epoch: bigint } | undefined> => {
    const { rows } = await sql<{ conversation_id: Buffer; epoch: bigint }>`
      select c.conversation_id, c.epoch
      from conversations c
      join members a on a.conversation_id = c.conversation_id and a.participant_id = ${one} and a.state = 'active'
      join members b on b.conversation_id = c.conversation_id and b.participant_id = ${other} and b.state = 'active'
      where c.state = 'open' and c.level = ${level}
      order by c.created_at_ms desc limit 1`.execute(store);
    return rows[0] && { conversationId: rows[0].conversation_id, epoch: rows[0].epoch };
  };
