import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { hexKey, idArray } from './id-sets.ts';

/** A device as senders have to know it. */
export interface SnapshotDevice {
  /** The native device number plus one. */
  readonly deviceId: number;
  /** 0 when unknown. */
  readonly registrationId: number;
}

/** A device with everything that is kept of it but its keys for sessions. */
export interface ListedDevice extends SnapshotDevice {
  readonly participantId: Buffer;
  readonly platform: string;
  /** Ed25519, 32 bytes. */
  readonly statementKey?: Buffer;
  readonly createdAtMs: number;
  /** 0 when it is not revoked. */
  readonly revokedAtMs: number;
}

/** The devices of users that are not revoked, by the user's id in hex, each list in the order of its devices. One statement, so it is one moment. */
export const devicesOf =
  (store: Store) =>
  async (participantIds: readonly Uint8Array[]): Promise<ReadonlyMap<string, readonly SnapshotDevice[]>> => {
    const { rows } = await sql<{ participant_id: Buffer; device_id: number; registration_id: number }>`
      select participant_id, device_id, registration_id from devices
      where participant_id = any(${idArray(participantIds)}) and revoked_at_ms is null
      order by device_id`.execute(store);
    const lists = new Map<string, SnapshotDevice[]>(participantIds.map((id) => [hexKey(id), []]));
    for (const row of rows)
      lists
        .get(hexKey(row.participant_id))
        ?.push({ deviceId: row.device_id, registrationId: row.registration_id });
    return lists;
  };

/** All devices of users, revoked ones too, by user and device. */
export const listedDevices =
  (store: Store) =>
  async (participantIds: readonly Uint8Array[]): Promise<readonly ListedDevice[]> => {
    const { rows } = await sql<ListedRow>`
      select d.*, p.platform from devices d join participants p using (participant_id)
      where d.participant_id = any(${idArray(participantIds)})
      order by d.participant_id, d.device_id`.execute(store);
    return rows.map(listedOf);
  };

/**
 * Revokes a device and forgets its keys. `undefined` when there is no such device; one that was revoked before stays as it was. To
 * be called in a transaction.
 */
export const revokeDevice =
  (store: Store) =>
  async (
    participantId: Uint8Array,
    deviceId: number,
    nowMs: number,
  ): Promise<(ListedDevice & { readonly was: 'active' | 'revoked' }) | undefined> => {
    const place = sql`participant_id = ${participantId} and device_id = ${deviceId}`;
    const { rows } = await sql<{ was: number | null }>`
      select revoked_at_ms as was from devices where ${place} for update`.execute(store);
    const [row] = rows;
    if (row === undefined) return undefined;
    if (row.was === null) {
      await sql`update devices set revoked_at_ms = ${nowMs}, statement_key = null where ${place}`.execute(
        store,
      );
      await sql`delete from one_time_keys where ${place}`.execute(store);
      await sql`delete from device_keys where ${place}`.execute(store);
    }
    const [device] = (await listedDevices(store)([participantId])).filter(
      (listed) => listed.deviceId === deviceId,
    );
    return device && { ...device, was: row.was === null ? 'active' : 'revoked' };
  };

/** The keys by which a user's devices sign statements; those of revoked devices are gone. */
export const statementKeysOf =
  (store: Store) =>
  async (participantId: Uint8Array): Promise<readonly Buffer[]> => {
    const { rows } = await sql<{ statement_key: Buffer }>`
      select statement_key from devices
      where participant_id = ${participantId} and revoked_at_ms is null and statement_key is not null
      order by device_id`.execute(store);
    return rows.map((row) => row.statement_key);
  };

interface ListedRow {
  participant_id: Buffer;
  platform: string;
  device_id: number;
  registration_id: number;
  statement_key: Buffer | null;
  created_at_ms: bigint;
  revoked_at_ms: bigint | null;
}

const listedOf = (row: ListedRow): ListedDevice => ({
  participantId: row.participant_id,
  platform: row.platform,
  deviceId: row.device_id,
  registrationId: row.registration_id,
  ...(row.statement_key === null ? {} : { statementKey: row.statement_key }),
  createdAtMs: Number(row.created_at_ms),
  revokedAtMs: Number(row.revoked_at_ms ?? 0n),
});
