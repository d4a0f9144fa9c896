import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { Acknowledgement } from './queues.ts';

/** A frame of a message that an app handed back. */
export interface ReturnedFrame {
  readonly participantId: Buffer;
  readonly deviceId: number;
  readonly envelopeId: Buffer;
  readonly conversationId: Buffer;
  readonly frame: Buffer;
}

/** The frames that a word of an app is about, as `acknowledgeMessages` would end them. */
export const framesMeant =
  (store: Store) =>
  async ({ app, nativeId, participantId, deviceId }: Acknowledgement): Promise<readonly ReturnedFrame[]> => {
    const { rows } = await sql<{
      participant_id: Buffer;
      device_id: number;
      envelope_id: Buffer;
      conversation_id: Buffer;
      frame: Buffer;
    }>`
      select participant_id, device_id, envelope_id, conversation_id, frame from mailbox_records
      where app = ${app} and native_id = ${nativeId} and kind = 'message' and form = 'frames' and acked_at_ms = 0
        and (${participantId ?? null}::bytea is null or participant_id = ${participantId ?? null})
        and (${deviceId ?? null}::int4 is null or device_id in (0, ${deviceId ?? null}))
      order by sent_at_ms = 0, sent_at_ms, participant_id, device_id, seq
      limit ${participantId === undefined ? 1 : null}`.execute(store);
    return rows.map((row) => ({
      participantId: row.participant_id,
      deviceId: row.device_id,
      envelopeId: row.envelope_id,
      conversationId: row.conversation_id,
      frame: row.frame,
    }));
  };

/** Lets frames that were handed back wait for their app again, each at its old place. One that nobody has a place for is passed by. */
export const restoreFrames =
  (store: Store) =>
  async (frames: readonly Omit<ReturnedFrame, 'conversationId'>[]): Promise<void> => {
    await sql`
      update mailbox_records r set acked_at_ms = 0, sent_at_ms = 0, frame = a.frame
      from unnest(${frames.map((f) => f.participantId)}::bytea[], ${frames.map((f) => f.deviceId)}::int4[],
        ${frames.map((f) => f.envelopeId)}::bytea[], ${frames.map((f) => f.frame)}::bytea[])
        as a (participant_id, device_id, envelope_id, frame)
      where (r.participant_id, r.device_id, r.envelope_id) = (a.participant_id, a.device_id, a.envelope_id)
        and r.kind = 'message' and r.form = 'frames' and r.acked_at_ms > 0`.execute(store);
  };
