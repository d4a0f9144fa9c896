import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { bufferOf } from './id-sets.ts';

/** What a one-time key is. */
export type OneTimeKind = 'prekey' | 'post-quantum' | 'key-package';

/** A key that is handed out once. */
export interface OneTimeKey {
  readonly kind: OneTimeKind;
  /** What names it among those of its kind: its id, or its hash. */
  readonly ref: Uint8Array;
  /** SHA-256 over the value. */
  readonly digest: Uint8Array;
  /** Serialised. */
  readonly value: Uint8Array;
  /** 0 for never. */
  readonly notAfterMs: number;
}

/** The keys of a device that are given again and again, serialised; what is absent was never published. */
export interface LastingKeys {
  readonly identityKey?: Buffer;
  readonly signedPrekey?: Buffer;
  readonly postQuantum?: Buffer;
  readonly keyPackage?: Buffer;
  readonly keyPackageNotAfterMs: number;
  readonly deviceIdentity?: Buffer;
  /** How often the device published. */
  readonly uploads: bigint;
}

/** The device behind an address, locked until the transaction ends; `undefined` when it is not registered, or is revoked. */
export const lockDevice =
  (store: Store) =>
  async (
    participantId: Uint8Array,
    deviceId: number,
  ): Promise<{ readonly registrationId: number } | undefined> => {
    const { rows } = await sql<{ registration_id: number }>`
      select registration_id from devices
      where participant_id = ${participantId} and device_id = ${deviceId} and revoked_at_ms is null
      for update`.execute(store);
    return rows[0] && { registrationId: rows[0].registration_id };
  };

/** The lasting keys of a device. */
export const lastingKeysOf =
  (store: Store) =>
  async (participantId: Uint8Array, deviceId: number): Promise<LastingKeys | undefined> => {
    const { rows } = await sql<LastingRow>`
      select * from device_keys where participant_id = ${participantId} and device_id = ${deviceId}`.execute(
      store,
    );
    return rows[0] && lastingOf(rows[0]);
  };

/** Replaces the lasting keys that are given, leaves the others, and counts the upload. The caller holds the device's lock. */
export const saveLastingKeys =
  (store: Store) =>
  async (
    participantId: Uint8Array,
    deviceId: number,
    keys: Partial<
      Record<'identityKey' | 'signedPrekey' | 'postQuantum' | 'keyPackage' | 'deviceIdentity', Uint8Array>
    > & {
      readonly keyPackageNotAfterMs?: number;
      readonly registrationId: number;
    },
    nowMs: number,
  ): Promise<void> => {
    const { identityKey, signedPrekey, postQuantum, keyPackage, deviceIdentity } = keys;
    await sql`
      insert into device_keys as k (participant_id, device_id, uploads, identity_key, signed_prekey, post_quantum,
        key_package, key_package_not_after_ms, device_identity, updated_at_ms)
      values (${participantId}, ${deviceId}, 1, ${identityKey ?? null}, ${signedPrekey ?? null}, ${postQuantum ?? null},
        ${keyPackage ?? null}, ${keys.keyPackageNotAfterMs ?? 0}, ${deviceIdentity ?? null}, ${nowMs})
      on conflict (participant_id, device_id) do update set
        uploads = k.uploads + 1,
        identity_key = coalesce(excluded.identity_key, k.identity_key),
        signed_prekey = coalesce(excluded.signed_prekey, k.signed_prekey),
        post_quantum = coalesce(excluded.post_quantum, k.post_quantum),
        key_package = coalesce(excluded.key_package, k.key_package),
        key_package_not_after_ms = case when excluded.key_package is null
          then k.key_package_not_after_ms else excluded.key_package_not_after_ms end,
        device_identity = coalesce(excluded.device_identity, k.device_identity),
        updated_at_ms = excluded.updated_at_ms`.execute(store);
    await sql`
      update devices set registration_id = ${keys.registrationId}
      where participant_id = ${participantId} and device_id = ${deviceId}`.execute(store);
  };

/** Forgets every key of a device that was set up anew, those that were handed out among them: their ids begin again. */
export const forgetKeys =
  (store: Store) =>
  async (participantId: Uint8Array, deviceId: number): Promise<void> => {
    for (const table of ['one_time_keys', 'device_keys'])
      await sql`
        delete from ${sql.table(table)}
        where participant_id = ${participantId} and device_id = ${deviceId}`.execute(store);
  };

/**
 * Adds one-time keys and gives the first whose name already stands for another key, handed out or not; then some are stored, and
 * the caller rolls back. Keys that are there already stay as they are.
 */
export const addOneTimeKeys =
  (store: Store) =>
  async (
    participantId: Uint8Array,
    deviceId: number,
    keys: readonly OneTimeKey[],
  ): Promise<OneTimeKey | undefined> => {
    if (keys.length === 0) return undefined;
    const columns = sql`
      ${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ ref }) => bufferOf(ref))}::bytea[],
      ${keys.map(({ digest }) => bufferOf(digest))}::bytea[], ${keys.map(({ value }) => bufferOf(value))}::bytea[],
      ${keys.map(({ notAfterMs }) => notAfterMs)}::int8[]`;
    await sql`
      insert into one_time_keys (participant_id, device_id, kind, key_ref, digest, value, not_after_ms)
      select ${participantId}::bytea, ${deviceId}::int4, kind, key_ref, digest, value, not_after_ms
      from unnest(${columns}) with ordinality as given (kind, key_ref, digest, value, not_after_ms, position)
      order by position
      on conflict do nothing`.execute(store);
    const { rows } = await sql<{ position: bigint }>`
      select given.position
      from unnest(${columns}) with ordinality as given (kind, key_ref, digest, value, not_after_ms, position)
      join one_time_keys k on k.participant_id = ${participantId} and k.device_id = ${deviceId}
        and k.kind = given.kind and k.key_ref = given.key_ref
      where k.digest <> given.digest order by given.position limit 1`.execute(store);
    return rows[0] && keys[Number(rows[0].position) - 1];
  };

/** How many one-time keys of each kind a device has left. */
export const countKeys =
  (store: Store) =>
  async (
    participantId: Uint8Array,
    deviceId: number,
    nowMs: number,
  ): Promise<Readonly<Record<OneTimeKind, number>>> => {
    const { rows } = await sql<{ kind: OneTimeKind; left: bigint }>`
      select kind, count(*) as left from one_time_keys
      where participant_id = ${participantId} and device_id = ${deviceId} and handed_at_ms = 0
        and (not_after_ms = 0 or not_after_ms > ${nowMs})
      group by kind`.execute(store);
    const counts = { prekey: 0, 'post-quantum': 0, 'key-package': 0 };
    for (const { kind, left } of rows) counts[kind] = Number(left);
    return counts;
  };

interface LastingRow {
  identity_key: Buffer | null;
  signed_prekey: Buffer | null;
  post_quantum: Buffer | null;
  key_package: Buffer | null;
  key_package_not_after_ms: bigint;
  device_identity: Buffer | null;
  uploads: bigint;
}

/** Turns a row of `device_keys` into the domain's form. */
export const lastingOf = (row: LastingRow): LastingKeys => ({
  ...(row.identity_key && { identityKey: row.identity_key }),
  ...(row.signed_prekey && { signedPrekey: row.signed_prekey }),
  ...(row.post_quantum && { postQuantum: row.post_quantum }),
  ...(row.key_package && { keyPackage: row.key_package }),
  keyPackageNotAfterMs: Number(row.key_package_not_after_ms),
  ...(row.device_identity && { deviceIdentity: row.device_identity }),
  uploads: row.uploads,
});
