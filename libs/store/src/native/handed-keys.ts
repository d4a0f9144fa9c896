import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { hexKey, idArray } from './id-sets.ts';
import { type LastingKeys, lastingOf, type OneTimeKind } from './published-keys.ts';

/** One of a kind, wanted of a device. */
export interface WantedKey {
  readonly participantId: Uint8Array;
  readonly deviceId: number;
  readonly kind: OneTimeKind;
}

/** The key of the map that `handOutKeys` gives. */
export const wantedKeyName = ({ participantId, deviceId, kind }: WantedKey): string =>
  `${hexKey(participantId)} ${deviceId} ${kind}`;

/**
 * Takes the oldest one-time key of each kind that is wanted, by the name of what was wanted; what is absent has none left. Each key
 * is given to one caller only: another one that wants the same at this moment gets the next. One statement, in the caller's
 * transaction.
 */
export const handOutKeys =
  (store: Store) =>
  async (wanted: readonly WantedKey[], nowMs: number): Promise<ReadonlyMap<string, Buffer>> => {
    if (wanted.length === 0) return new Map();
    const { rows } = await sql<{
      participant_id: Buffer;
      device_id: number;
      kind: OneTimeKind;
      value: Buffer;
    }>`
      with picked as (
        select k.* from unnest(
          ${idArray(wanted.map(({ participantId }) => participantId))},
          ${wanted.map(({ deviceId }) => deviceId)}::int4[], ${wanted.map(({ kind }) => kind)}::text[])
          as w (participant_id, device_id, kind)
        cross join lateral (
          select o.participant_id, o.device_id, o.kind, o.key_ref, o.value from one_time_keys o
          where o.participant_id = w.participant_id and o.device_id = w.device_id and o.kind = w.kind
            and o.handed_at_ms = 0 and (o.not_after_ms = 0 or o.not_after_ms > ${nowMs})
          order by o.position limit 1 for update skip locked
        ) k
      )
      update one_time_keys o set handed_at_ms = ${nowMs}, value = null
      from picked
      where o.participant_id = picked.participant_id and o.device_id = picked.device_id and o.kind = picked.kind
        and o.key_ref = picked.key_ref
      returning picked.participant_id, picked.device_id, picked.kind, picked.value`.execute(store);
    return new Map(
      rows.map((row) => [
        wantedKeyName({ participantId: row.participant_id, deviceId: row.device_id, kind: row.kind }),
        row.value,
      ]),
    );
  };

/**
 * Notes that devices are told that they run low, and gives those that were not told since they published last, each as its
 * user's id in hex and its number. One statement.
 */
export const markLowKeys =
  (store: Store) =>
  async (
    devices: readonly { readonly participantId: Uint8Array; readonly deviceId: number }[],
  ): Promise<ReadonlySet<string>> => {
    if (devices.length === 0) return new Set();
    const { rows } = await sql<{ participant_id: Buffer; device_id: number }>`
      update device_keys k set low_told = k.uploads
      from unnest(${idArray(devices.map(({ participantId }) => participantId))},
        ${devices.map(({ deviceId }) => deviceId)}::int4[]) as low (participant_id, device_id)
      where k.participant_id = low.participant_id and k.device_id = low.device_id and k.low_told < k.uploads
      returning k.participant_id, k.device_id`.execute(store);
    return new Set(rows.map((row) => `${hexKey(row.participant_id)} ${row.device_id}`));
  };

/** A device that keys are claimed of. */
export interface ClaimableDevice {
  readonly deviceId: number;
  readonly registrationId: number;
  /** Absent when it has published nothing. */
  readonly keys?: LastingKeys;
  /** How many one-time prekeys are left. */
  readonly prekeysLeft: number;
}

/** The devices of users that are not revoked with their lasting keys, by the user's id in hex. One statement. */
export const claimableDevices =
  (store: Store) =>
  async (participantIds: readonly Uint8Array[]): Promise<ReadonlyMap<string, readonly ClaimableDevice[]>> => {
    const { rows } = await sql<ClaimableRow>`
      select d.participant_id, d.device_id, d.registration_id, k.uploads, k.identity_key, k.signed_prekey, k.post_quantum,
        k.key_package, coalesce(k.key_package_not_after_ms, 0) as key_package_not_after_ms, k.device_identity,
        (select count(*) from one_time_keys o where o.participant_id = d.participant_id
          and o.device_id = d.device_id and o.kind = 'prekey' and o.handed_at_ms = 0) as prekeys_left
      from devices d left join device_keys k using (participant_id, device_id)
      where d.participant_id = any(${idArray(participantIds)}) and d.revoked_at_ms is null
      order by d.device_id`.execute(store);
    const lists = new Map<string, ClaimableDevice[]>(participantIds.map((id) => [hexKey(id), []]));
    for (const row of rows)
      lists.get(hexKey(row.participant_id))?.push({
        deviceId: row.device_id,
        registrationId: row.registration_id,
        ...(row.uploads === null ? {} : { keys: lastingOf({ ...row, uploads: row.uploads }) }),
        prekeysLeft: Number(row.prekeys_left),
      });
    return lists;
  };

interface ClaimableRow {
  participant_id: Buffer;
  device_id: number;
  registration_id: number;
  uploads: bigint | null;
  identity_key: Buffer | null;
  signed_prekey: Buffer | null;
  post_quantum: Buffer | null;
  key_package: Buffer | null;
  key_package_not_after_ms: bigint;
  device_identity: Buffer | null;
  prekeys_left: bigint;
}
