import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** Somebody whom a user has to do with, as the user's app may know it. */
export interface PeerRecord {
  readonly participantId: Buffer;
  readonly platform: string;
  /** Absent for a user of the same app. */
  readonly alias?: bigint;
}

/**
 * Who is in an open conversation with a user, asked for one, or lets the user write. Whom the user only spoke of is not among them,
 * so that nobody learns here who exists. At most `limit`, by id.
 */
export const peersOf =
  (store: Store) =>
  async (
    participantId: Uint8Array,
    viewerPlatform: string,
    nowMs: number,
    limit: number,
  ): Promise<readonly PeerRecord[]> => {
    const { rows } = await sql<{ participant_id: Buffer; platform: string; alias: string | null }>`
      with peers as (
        select b.participant_id from members a join members b using (conversation_id)
        join conversations c using (conversation_id)
        where a.participant_id = ${participantId} and a.state = 'active' and b.state = 'active' and c.state = 'open'
          and b.participant_id <> a.participant_id
        union
        select from_id from consents where peer_id = ${participantId} and closes = 0 and not_after_ms > ${nowMs}
      )
      select p.participant_id, p.platform, a.alias
      from peers join participants p using (participant_id)
      left join participant_aliases a on a.participant_id = p.participant_id and a.viewer_platform = ${viewerPlatform}
      where p.account like 'native:%'
      order by p.participant_id limit ${limit}`.execute(store);
    return rows.map(({ participant_id, platform, alias }) => ({
      participantId: participant_id,
      platform,
      ...(alias === null ? {} : { alias: BigInt(alias) }),
    }));
  };

/** The platforms of users of app backends, by id in hex; whoever is none, or does not exist, is absent. */
export const nativePlatformsOf =
  (store: Store) =>
  async (participantIds: readonly Uint8Array[]): Promise<ReadonlyMap<string, string>> => {
    const { rows } = await sql<{ participant_id: Buffer; platform: string }>`
      select participant_id, platform from participants
      where participant_id = any(${participantIds.map((id) => Buffer.from(id))}::bytea[])
        and account like 'native:%'`.execute(store);
    return new Map(rows.map((row) => [row.participant_id.toString('hex'), row.platform]));
  };

/** With whom a user is in an open conversation of users of app backends. */
export const talkingWith =
  (store: Store) =>
  async (
    participantId: Uint8Array,
    limit: number,
  ): Promise<readonly { readonly participantId: Buffer; readonly platform: string }[]> => {
    const { rows } = await sql<{ participant_id: Buffer; platform: string }>`
      select distinct p.participant_id, p.platform
      from members a join members b using (conversation_id) join conversations c using (conversation_id)
      join participants p on p.participant_id = b.participant_id
      where a.participant_id = ${participantId} and a.state = 'active' and b.state = 'active' and c.state = 'open'
        and b.participant_id <> a.participant_id and p.account like 'native:%'
      order by p.participant_id limit ${limit}`.execute(store);
    return rows.map((row) => ({ participantId: row.participant_id, platform: row.platform }));
  };
