import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** A frame for one device, in the dialect of its app. */
export interface QueuedFrame {
  readonly participantId: Buffer;
  readonly deviceId: number;
  readonly app: string;
  readonly kind: 'message' | 'routed';
  readonly envelopeId: Buffer;
  readonly nativeId: string;
  readonly frame: Uint8Array;
}

/** A queued frame with its position. */
export interface WaitingFrame {
  readonly participantId: Buffer;
  readonly deviceId: number;
  readonly seq: bigint;
  readonly nativeId: string;
  readonly kind: string;
  readonly frame: Buffer;
}

const deviceKey = (participantId: Buffer, deviceId: number): string =>
  `${participantId.toString('hex')} ${deviceId}`;

/** Puts frames at the end of their devices' queues, each once, with dense positions. Four statements a batch. */
export const queueFrames =
  (store: Store) =>
  (frames: readonly QueuedFrame[], nowMs: number): Promise<void> =>
    store.transaction().execute(async (tx) => {
      const heads = await lockedHeads(tx, frames);
      const known = await knownFrames(tx, frames);
      const distinct = new Map(frames.toReversed().map((frame) => [frameKey(frame), frame]));
      const fresh = frames.filter(
        (frame) => !known.has(frameKey(frame)) && distinct.get(frameKey(frame)) === frame,
      );
      const placed = fresh.map((frame) => {
        const key = deviceKey(frame.participantId, frame.deviceId);
        const seq = (heads.get(key) ?? 0n) + 1n;
        heads.set(key, seq);
        return { frame, seq };
      });
      if (placed.length === 0) return;
      const column = <T>(read: (row: (typeof placed)[number]) => T): T[] => placed.map(read);
      await sql`
        insert into mailbox_records (participant_id, device_id, seq, app, kind, envelope_id, native_id, frame, queued_at_ms)
        select *, ${nowMs}::int8 from unnest(
          ${column((p) => p.frame.participantId)}::bytea[], ${column((p) => p.frame.deviceId)}::int4[],
          ${column((p) => p.seq)}::int8[], ${column((p) => p.frame.app)}::text[], ${column((p) => p.frame.kind)}::text[],
          ${column((p) => p.frame.envelopeId)}::bytea[], ${column((p) => p.frame.nativeId)}::text[],
          ${column((p) => Buffer.from(p.frame.frame))}::bytea[])`.execute(tx);
      await sql`
        update mailbox_heads h set seq = a.seq
        from (select participant_id, device_id, max(seq) as seq from unnest(
          ${column((p) => p.frame.participantId)}::bytea[], ${column((p) => p.frame.deviceId)}::int4[], ${column((p) => p.seq)}::int8[])
          as t (participant_id, device_id, seq) group by 1, 2) a
        where (h.participant_id, h.device_id) = (a.participant_id, a.device_id)`.execute(tx);
    });

const frameKey = ({
  participantId,
  deviceId,
  envelopeId,
  kind,
}: Pick<QueuedFrame, 'participantId' | 'deviceId' | 'envelopeId'> & { kind: string }) =>
  `${deviceKey(participantId, deviceId)} ${envelopeId.toString('hex')} ${kind}`;

const lockedHeads = async (tx: Store, frames: readonly QueuedFrame[]): Promise<Map<string, bigint>> => {
  const { rows } = await sql<{ participant_id: Buffer; device_id: number; seq: bigint }>`
    insert into mailbox_heads as h (participant_id, device_id, seq)
    select distinct *, 0 from unnest(${frames.map((f) => f.participantId)}::bytea[], ${frames.map((f) => f.deviceId)}::int4[])
    order by 1, 2
    on conflict (participant_id, device_id) do update set seq = h.seq
    returning participant_id, device_id, seq`.execute(tx);
  return new Map(rows.map((row) => [deviceKey(row.participant_id, row.device_id), row.seq]));
};

const knownFrames = async (tx: Store, frames: readonly QueuedFrame[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{
    participant_id: Buffer;
    device_id: number;
    envelope_id: Buffer;
    kind: string;
  }>`
    select participant_id, device_id, envelope_id, kind from mailbox_records
    where (participant_id, device_id, envelope_id, kind) in (select * from unnest(
      ${frames.map((f) => f.participantId)}::bytea[], ${frames.map((f) => f.deviceId)}::int4[],
      ${frames.map((f) => f.envelopeId)}::bytea[], ${frames.map((f) => f.kind)}::text[]))`.execute(tx);
  return new Set(
    rows.map((row) =>
      frameKey({
        participantId: row.participant_id,
        deviceId: row.device_id,
        envelopeId: row.envelope_id,
        kind: row.kind,
      }),
    ),
  );
};

/** The next frames for an app's devices that were not sent since a time, in the order of each queue. */
export const waitingFrames =
  (store: Store) =>
  async (app: string, notSentSinceMs: number, max: number): Promise<readonly WaitingFrame[]> => {
    const rows = await store
      .selectFrom('mailbox_records')
      .select(['participant_id', 'device_id', 'seq', 'native_id', 'kind', 'frame'])
      .where('app', '=', app)
      .where('acked_at_ms', '=', 0n)
      .where('sent_at_ms', '<', BigInt(notSentSinceMs))
      .orderBy('participant_id')
      .orderBy('device_id')
      .orderBy('seq')
      .limit(max)
      .execute();
    return rows.map((row) => ({
      participantId: row.participant_id,
      deviceId: row.device_id,
      seq: row.seq,
      nativeId: row.native_id,
      kind: row.kind,
      frame: row.frame,
    }));
  };

/** Notes that frames were handed to the app. */
export const markSent =
  (store: Store) =>
  async (frames: readonly WaitingFrame[], nowMs: number): Promise<void> => {
    await sql`
      update mailbox_records r set sent_at_ms = ${nowMs}
      from unnest(${frames.map((f) => f.participantId)}::bytea[], ${frames.map((f) => f.deviceId)}::int4[], ${frames.map((f) => f.seq)}::int8[])
        as a (participant_id, device_id, seq)
      where (r.participant_id, r.device_id, r.seq) = (a.participant_id, a.device_id, a.seq)`.execute(store);
  };

/** Puts everything that waits for a device off, as if it had been handed over just now; the queue keeps its order. */
export const postponeQueue =
  (store: Store) =>
  async ({ participantId, deviceId }: WaitingFrame, nowMs: number): Promise<void> => {
    await store
      .updateTable('mailbox_records')
      .set({ sent_at_ms: nowMs })
      .where('participant_id', '=', participantId)
      .where('device_id', '=', deviceId)
      .where('acked_at_ms', '=', 0n)
      .execute();
  };

/** What the app says that it has: by its id, and by its device where the app names one. */
export interface Acknowledgement {
  readonly app: string;
  readonly nativeId: string;
  readonly participantId?: Buffer;
  readonly deviceId?: number;
}

/** Ends the waiting of sent messages; their bytes are let go. Returns how many there were. */
export const acknowledgeMessages =
  (store: Store) =>
  async ({ app, nativeId, participantId, deviceId }: Acknowledgement, nowMs: number): Promise<number> => {
    const { numAffectedRows } = await sql`
      update mailbox_records set acked_at_ms = ${nowMs}, frame = ''
      where app = ${app} and native_id = ${nativeId} and kind = 'message' and acked_at_ms = 0
        and (${participantId ?? null}::bytea is null or participant_id = ${participantId ?? null})
        and (${deviceId ?? null}::int4 is null or device_id = ${deviceId ?? null})`.execute(store);
    return Number(numAffectedRows ?? 0n);
  };

/** Ends the waiting of frames that need no word of the app. */
export const endFrames =
  (store: Store) =>
  async (frames: readonly WaitingFrame[], nowMs: number): Promise<void> => {
    await sql`
      update mailbox_records r set acked_at_ms = ${nowMs}, frame = ''
      from unnest(${frames.map((f) => f.participantId)}::bytea[], ${frames.map((f) => f.deviceId)}::int4[], ${frames.map((f) => f.seq)}::int8[])
        as a (participant_id, device_id, seq)
      where (r.participant_id, r.device_id, r.seq) = (a.participant_id, a.device_id, a.seq)`.execute(store);
  };
