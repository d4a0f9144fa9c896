import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** What an envelope is called at a device that it was delivered to. */
export interface DeliveredName {
  readonly nativeId: string;
  /** How often the device asked for it again. */
  readonly times: number;
}

/** The names of delivered envelopes, by `<participant id> <device id> <envelope id>`, ids in hex. One statement. */
export const deliveredNamesOf =
  (store: Store) =>
  async (
    wanted: readonly {
      readonly participantId: Buffer;
      readonly deviceId: number;
      readonly envelopeId: Buffer;
    }[],
  ): Promise<ReadonlyMap<string, DeliveredName>> => {
    if (wanted.length === 0) return new Map();
    const { rows } = await sql<{
      participant_id: Buffer;
      device_id: number;
      envelope_id: Buffer;
      native_id: string;
      times: number | null;
    }>`
      select r.participant_id, r.device_id, r.envelope_id, r.native_id, q.times
      from mailbox_records r left join repair_requests q using (participant_id, device_id, envelope_id)
      where r.kind = 'message' and (r.participant_id, r.device_id, r.envelope_id) in (select * from unnest(
        ${wanted.map((w) => w.participantId)}::bytea[], ${wanted.map((w) => w.deviceId)}::int4[],
        ${wanted.map((w) => w.envelopeId)}::bytea[]))`.execute(store);
    return new Map(
      rows.map((row) => [
        deliveredNameKey(row.participant_id, row.device_id, row.envelope_id),
        { nativeId: row.native_id, times: row.times ?? 0 },
      ]),
    );
  };

/** What a delivered name is found by. */
export const deliveredNameKey = (
  participantId: Uint8Array,
  deviceId: number,
  envelopeId: Uint8Array,
): string => `${hex(participantId)} ${deviceId} ${hex(envelopeId)}`;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** How often one device may ask for a message again, and all devices together. */
export interface RepairBudget {
  readonly perDevice: number;
  readonly perMessage: number;
}

/** Notes that a device asks for a message again; its count of times, or `undefined` where there were enough. */
export const askForRepair =
  (store: Store) =>
  (
    { participantId, deviceId, envelopeId }: { participantId: Buffer; deviceId: number; envelopeId: Buffer },
    { perDevice, perMessage }: RepairBudget,
    nowMs: number,
  ): Promise<number | undefined> =>
    store.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${envelopeId.toString('hex')}, 1))`.execute(tx);
      const { rows } = await sql<{ times: number }>`
        insert into repair_requests as q (envelope_id, participant_id, device_id, times, asked_at_ms)
        select ${envelopeId}, ${participantId}, ${deviceId}, 1, ${nowMs}
        where (select coalesce(sum(times), 0) from repair_requests where envelope_id = ${envelopeId}) < ${perMessage}
        on conflict (envelope_id, participant_id, device_id) do update
          set times = q.times + 1, asked_at_ms = ${nowMs} where q.times < ${perDevice}
        returning times`.execute(tx);
      return rows[0]?.times;
    });

/** A message that was delivered to one of a user's devices. */
export interface DeliveredMessageFacts {
  readonly envelopeId: Buffer;
  readonly conversationId: Buffer;
  readonly authorId: Buffer;
}

/** The message that a user's app calls so, and not one of its repairs; `undefined` where none was delivered under the name. */
export const deliveredMessage =
  (store: Store) =>
  async (participantId: Buffer, nativeId: string): Promise<DeliveredMessageFacts | undefined> => {
    const { rows } = await sql<{ envelope_id: Buffer; conversation_id: Buffer; author_id: Buffer }>`
      select envelope_id, conversation_id, author_id from mailbox_records
      where participant_id = ${participantId} and native_id = ${nativeId} and kind = 'message'
      order by thread_ms limit 1`.execute(store);
    return (
      rows[0] && {
        envelopeId: rows[0].envelope_id,
        conversationId: rows[0].conversation_id,
        authorId: rows[0].author_id,
      }
    );
  };
