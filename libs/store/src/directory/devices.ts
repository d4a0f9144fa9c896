import type { ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import { idBytes } from './id-bytes.ts';

/** A device of an app backend's user. */
export interface DeviceRecord {
  readonly participantId: ParticipantId;
  /** The native device number plus one. */
  readonly deviceId: number;
  readonly registrationId: number;
  /** The Ed25519 key that signs statements; absent leaves the one that the device has. */
  readonly statementKey?: Uint8Array;
}

const aliasAttemptsMax = 8;

/** Registers a device, or registers it again; a revoked one is good again. */
export const saveDevice =
  (store: Store) =>
  async (device: DeviceRecord, nowMs: number): Promise<void> => {
    const { participantId, deviceId, registrationId, statementKey } = device;
    const facts = {
      registration_id: registrationId,
      revoked_at_ms: null,
      ...(statementKey && { statement_key: statementKey }),
    };
    await store
      .insertInto('devices')
      .values({ participant_id: idBytes(participantId), device_id: deviceId, created_at_ms: nowMs, ...facts })
      .onConflict((clash) => clash.columns(['participant_id', 'device_id']).doUpdateSet(facts))
      .execute();
  };

/** Whether a user has a device that is not revoked. */
export const hasDevice =
  (store: Store) =>
  async (participantId: ParticipantId): Promise<boolean> => {
    const row = await store
      .selectFrom('devices')
      .select('device_id')
      .where('participant_id', '=', idBytes(participantId))
      .where('revoked_at_ms', 'is', null)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  };

/** The number under which another app knows a user: given once, the same for ever. `draw` makes candidates. */
export const ensureAlias =
  (store: Store) =>
  async (viewerPlatform: string, participantId: ParticipantId, draw: () => bigint): Promise<bigint> => {
    const participant_id = idBytes(participantId);
    const known = store
      .selectFrom('participant_aliases')
      .select('alias')
      .where('viewer_platform', '=', viewerPlatform)
      .where('participant_id', '=', participant_id);
    for (let attempt = 0; attempt < aliasAttemptsMax; attempt += 1) {
      const row = await known.executeTakeFirst();
      if (row !== undefined) return BigInt(row.alias);
      await store
        .insertInto('participant_aliases')
        .values({ viewer_platform: viewerPlatform, alias: draw(), participant_id })
        .onConflict((clash) => clash.doNothing())
        .execute();
    }
    throw new Error('no free alias for a participant');
  };
