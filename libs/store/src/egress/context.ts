import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** Our account on a platform, with what a call needs. */
export interface SendingAccount {
  readonly account: string;
  readonly accountId: string;
  readonly apiBaseUrl: string;
  readonly accessToken: string;
  readonly flavour: string;
  readonly language: string;
  readonly templateName: string;
  /** Until when the platform asked us to wait, Unix milliseconds; 0 when it did not. */
  readonly pausedUntilMs: number;
}

/** A participant, as a send addresses it. */
export interface SendingTarget {
  readonly participantId: string;
  readonly platform: string;
  readonly account: string;
  readonly address: string;
  readonly language: string;
  /** When the person last did something that opens the window, Unix milliseconds; 0 when never seen. */
  readonly lastInboundAtMs: number;
}

/** The accounts by `account`. One statement. */
export const sendingAccounts =
  (store: Store) =>
  async (accounts: readonly string[]): Promise<ReadonlyMap<string, SendingAccount>> => {
    const { rows } = await sql<{
      account: string;
      account_id: string;
      api_base_url: string;
      access_token: string;
      flavour: string;
      language: string;
      template_name: string;
      until_ms: bigint | null;
    }>`
      select a.account, account_id, api_base_url, access_token, flavour, language, template_name, until_ms
      from accounts a left join account_pauses p using (account)
      where a.account = any(${accounts}::text[])`.execute(store);
    return new Map(
      rows.map((row) => [
        row.account,
        {
          account: row.account,
          accountId: row.account_id,
          apiBaseUrl: row.api_base_url,
          accessToken: row.access_token,
          flavour: row.flavour,
          language: row.language,
          templateName: row.template_name,
          pausedUntilMs: Number(row.until_ms ?? 0n),
        },
      ]),
    );
  };

/** The participants by id in hex. One statement. */
export const sendingTargets =
  (store: Store) =>
  async (participantIds: readonly Buffer[]): Promise<ReadonlyMap<string, SendingTarget>> => {
    const { rows } = await sql<{
      participant_id: Buffer;
      platform: string;
      account: string;
      address: string;
      language: string;
      last_inbound_at_ms: bigint | null;
    }>`
      select p.participant_id, p.platform, p.account, p.address, p.language, max(s.last_inbound_at_ms) as last_inbound_at_ms
      from participants p
      left join participant_addresses a on a.participant_id = p.participant_id
      left join address_states s on s.account = a.account and s.address = a.address
      where p.participant_id = any(${participantIds}::bytea[])
      group by p.participant_id`.execute(store);
    return new Map(
      rows.map((row) => [
        row.participant_id.toString('hex'),
        {
          participantId: row.participant_id.toString('hex'),
          platform: row.platform,
          account: row.account,
          address: row.address,
          language: row.language,
          lastInboundAtMs: Number(row.last_inbound_at_ms ?? 0n),
        },
      ]),
    );
  };

/** A roster as the directory signed it. */
export interface StoredRoster {
  readonly roster: Buffer;
  readonly keyId: string;
  readonly signature: Buffer;
}

/** Rosters by `<conversation id in hex>:<epoch>`. One statement. */
export const signedRosters =
  (store: Store) =>
  async (
    wanted: readonly { conversationId: Buffer; epoch: bigint }[],
  ): Promise<ReadonlyMap<string, StoredRoster>> => {
    const { rows } = await sql<{
      conversation_id: Buffer;
      epoch: bigint;
      roster: Buffer;
      key_id: string;
      signature: Buffer;
    }>`
      select conversation_id, epoch, roster, key_id, signature from rosters
      where (conversation_id, epoch) in (
        select * from unnest(${wanted.map((w) => w.conversationId)}::bytea[], ${wanted.map((w) => w.epoch)}::int8[]))`.execute(
      store,
    );
    return new Map(
      rows.map((row) => [
        `${row.conversation_id.toString('hex')}:${row.epoch}`,
        { roster: row.roster, keyId: row.key_id, signature: row.signature },
      ]),
    );
  };

/** A native id as its platform account knows it. */
export interface NativeReference {
  readonly account: string;
  readonly nativeId: string;
}

/** Which envelope each native id belongs to, by `<account> <native id>`; unknown ones are missing. One statement. */
export const envelopesOfNativeIds =
  (store: Store) =>
  async (wanted: readonly NativeReference[]): Promise<ReadonlyMap<string, Buffer>> => {
    if (wanted.length === 0) return new Map();
    const { rows } = await sql<{ account: string; native_id: string; envelope_id: Buffer }>`
      with asked as (
        select * from unnest(${wanted.map((w) => w.account)}::text[], ${wanted.map((w) => w.nativeId)}::text[]) as t (account, native_id)
      )
      select account, native_id, envelope_id from sent_native_ids join asked using (account, native_id)
      union all
      select account, native_id, envelope_id from inbound_native_ids join asked using (account, native_id)`.execute(
      store,
    );
    return new Map(rows.map((row) => [`${row.account} ${row.native_id}`, row.envelope_id]));
  };

/** A message as one participant's app holds it. */
export interface HeldReference {
  readonly envelopeId: Buffer;
  readonly participantId: Buffer;
}

/**
 * The native ids under which participants hold envelopes, in the order of the parts, by `<envelope id> <participant id>`
 * in hex; an envelope that a participant does not hold is missing. One statement.
 */
export const nativeIdsHeldBy =
  (store: Store) =>
  async (wanted: readonly HeldReference[]): Promise<ReadonlyMap<string, readonly string[]>> => {
    if (wanted.length === 0) return new Map();
    const { rows } = await sql<{ envelope_id: Buffer; participant_id: Buffer; native_id: string }>`
      with asked as (
        select distinct * from unnest(${wanted.map((w) => w.envelopeId)}::bytea[], ${wanted.map((w) => w.participantId)}::bytea[])
          as t (envelope_id, participant_id)
      )
      select envelope_id, participant_id, native_id, part from sent_native_ids join asked using (envelope_id, participant_id)
      union all
      select envelope_id, participant_id, native_id, 0 from inbound_native_ids join asked using (envelope_id, participant_id)
      order by part`.execute(store);
    const held = new Map<string, string[]>();
    for (const row of rows) {
      const key = `${row.envelope_id.toString('hex')} ${row.participant_id.toString('hex')}`;
      held.set(key, [...(held.get(key) ?? []), row.native_id]);
    }
    return held;
  };
