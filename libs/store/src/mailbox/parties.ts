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

/** Users of an app backend by the texts by which the app calls them, and users of others by their aliases there. One statement. */
export const nativeUsersOf =
  (store: Store) =>
  async (
    app: string,
    users: readonly string[],
    aliases: readonly bigint[],
  ): Promise<ReadonlyMap<string | bigint, NativeUser>> => {
    const { rows } = await sql<{
      asked: string | null;
      alias: string | null;
      participant_id: Buffer;
      platform: string;
      address: string;
    }>`
      select a.address as asked, null as alias, p.participant_id, p.platform, p.address
      from participant_addresses a join participants p using (participant_id)
      where a.account = ${`native:${app}`} and a.address = any(${[...users]}::text[])
      union all
      select null, a.alias::text, p.participant_id, p.platform, p.address
      from participant_aliases a join participants p using (participant_id)
      where a.viewer_platform = ${app} and a.alias = any(${aliases.map(String)}::numeric[])`.execute(store);
    return new Map(
      rows.map(({ asked, alias, participant_id, platform, address }) => [
        asked ?? BigInt(alias ?? 0),
        { participantId: participant_id, platform, user: address },
      ]),
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

/** The user behind the alias that an app knows. */
export const userOfAlias =
  (store: Store) =>
  async (viewerPlatform: string, alias: bigint): Promise<NativeUser | undefined> =>
    (await nativeUsersOf(store)(viewerPlatform, [], [alias])).get(alias);
