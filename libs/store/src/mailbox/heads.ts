import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { hexKey, idArray } from '../native/id-sets.ts';

/** A device by its user and its number. */
export interface QueueOwner {
  readonly participantId: Buffer;
  readonly deviceId: number;
}

/** The last place that was given out in the queue of each device, by `<participant id in hex> <device id>`; one statement for all of them. */
export const queueHeads =
  (store: Store) =>
  async (devices: readonly QueueOwner[]): Promise<ReadonlyMap<string, bigint>> => {
    if (devices.length === 0) return new Map();
    const ids = devices.map(({ participantId }) => participantId);
    const numbers = devices.map(({ deviceId }) => deviceId);
    const { rows } = await sql<{ participant_id: Buffer; device_id: number; seq: bigint }>`
      select h.participant_id, h.device_id, h.seq
      from unnest(${idArray(ids)}, ${numbers}::int4[]) as d (participant_id, device_id)
      join mailbox_heads h using (participant_id, device_id)`.execute(store);
    return new Map(
      rows.map(({ participant_id, device_id, seq }) => [`${hexKey(participant_id)} ${device_id}`, seq]),
    );
  };
