import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** Something for one device: as a frame in the dialect of its app, and as an item of its own stream; what is absent has no word there. */
export interface QueuedFrame {
  readonly participantId: Buffer;
  readonly deviceId: number;
  readonly app: string;
  readonly kind: string;
  /** With the kind, what tells it from everything else in the queue. */
  readonly envelopeId: Buffer;
  readonly nativeId: string;
  readonly frame?: Uint8Array;
  readonly item?: Uint8Array;
  /** Of messages: where, whose, when, and until when they count; 0 for as long as queues are kept. */
  readonly conversationId?: Buffer;
  readonly authorId?: Buffer;
  readonly threadMs?: number;
  readonly expiresAtMs?: number;
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

interface Head {
  seq: bigint;
  readonly form: string;
}

const deviceKey = (participantId: Buffer, deviceId: number): string =>
  `${participantId.toString('hex')} ${deviceId}`;

/**
 * Puts frames at the end of their devices' queues, each once, with dense positions, in the form that the device reads. Four statements a
 * batch.
 */
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
      const placed = fresh.flatMap((frame) => {
        const head = heads.get(deviceKey(frame.participantId, frame.deviceId));
        if (!head) return [];
        const form = formOf(frame, head);
        const bytes = form === 'items' ? frame.item : frame.frame;
        if (!bytes) return [];
        head.seq += 1n;
        return [{ frame, seq: head.seq, form, bytes: Buffer.from(bytes) }];
      });
      if (placed.length === 0) return;
      const column = <T>(read: (row: (typeof placed)[number]) => T): T[] => placed.map(read);
      await sql`
        insert into mailbox_records (participant_id, device_id, seq, app, kind, envelope_id, native_id, frame, form,
          conversation_id, author_id, thread_ms, expires_at_ms, queued_at_ms)
        select *, ${nowMs}::int8 from unnest(
          ${column((p) => p.frame.participantId)}::bytea[], ${column((p) => p.frame.deviceId)}::int4[],
          ${column((p) => p.seq)}::int8[], ${column((p) => p.frame.app)}::text[], ${column((p) => p.frame.kind)}::text[],
          ${column((p) => p.frame.envelopeId)}::bytea[], ${column((p) => p.frame.nativeId)}::text[],
          ${column((p) => p.bytes)}::bytea[], ${column((p) => p.form)}::text[],
          ${column((p) => p.frame.conversationId ?? none)}::bytea[], ${column((p) => p.frame.authorId ?? none)}::bytea[],
          ${column((p) => p.frame.threadMs ?? 0)}::int8[], ${column((p) => p.frame.expiresAtMs ?? 0)}::int8[])`.execute(
        tx,
      );
      await sql`
        update mailbox_heads h set seq = a.seq
        from (select participant_id, device_id, max(seq) as seq from unnest(
          ${column((p) => p.frame.participantId)}::bytea[], ${column((p) => p.frame.deviceId)}::int4[], ${column((p) => p.seq)}::int8[])
          as t (participant_id, device_id, seq) group by 1, 2) a
        where (h.participant_id, h.device_id) = (a.participant_id, a.device_id)`.execute(tx);
    });

/** A message for which its app's dialect has no word waits for the device itself, also while that has not opened a stream yet. */
const formOf = ({ kind, frame }: QueuedFrame, head: Head): string =>
  kind === 'message' && frame === undefined ? 'items' : head.form;

const none = Buffer.alloc(0);

const frameKey = ({
  participantId,
  deviceId,
  envelopeId,
  kind,
}: Pick<QueuedFrame, 'participantId' | 'deviceId' | 'envelopeId'> & { kind: string }) =>
  `${deviceKey(participantId, deviceId)} ${envelopeId.toString('hex')} ${kind}`;

const lockedHeads = async (tx: Store, frames: readonly QueuedFrame[]): Promise<Map<string, Head>> => {
  const { rows } = await sql<{ participant_id: Buffer; device_id: number; seq: bigint; form: string }>`
    insert into mailbox_heads as h (participant_id, device_id, seq)
    select distinct *, 0 from unnest(${frames.map((f) => f.participantId)}::bytea[], ${frames.map((f) => f.deviceId)}::int4[])
    order by 1, 2
    on conflict (participant_id, device_id) do update set seq = h.seq
    returning participant_id, device_id, seq, form`.execute(tx);
  return new Map(
    rows.map(({ participant_id, device_id, seq, form }) => [
      deviceKey(participant_id, device_id),
      { seq, form },
    ]),
  );
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

/** Said in the statement itself and not as a parameter, because the index of what waits is found by it. */
const notAcked = sql<bigint>`0`;

/** The next frames for an app's devices that were not sent since a time, in the order of each queue. */
export const waitingFrames =
  (store: Store) =>
  async (app: string, notSentSinceMs: number, max: number): Promise<readonly WaitingFrame[]> => {
    const rows = await store
      .selectFrom('mailbox_records')
      .select(['participant_id', 'device_id', 'seq', 'native_id', 'kind', 'frame'])
      .where('app', '=', app)
      .where('form', '=', 'frames')
      .where('acked_at_ms', '=', notAcked)
      .where('sent_at_ms', '<', BigInt(notSentSinceMs))
      .where(
        sql<boolean>`not exists (select 1 from devices d where d.participant_id = mailbox_records.participant_id
          and d.device_id = mailbox_records.device_id and d.revoked_at_ms is not null)`,
      )
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
      .where('acked_at_ms', '=', notAcked)
      .execute();
  };

/** What the app says that it has: by its id, and by its device where the app names one. */
export interface Acknowledgement {
  readonly app: string;
  readonly nativeId: string;
  readonly participantId?: Buffer;
  readonly deviceId?: number;
}

/**
 * Ends the waiting of messages; their bytes are let go. An app whose word names no device says it once for each frame, and all frames of
 * a message have one id: such a word ends the frame that was handed over first, and no other, waiting for it where it is just being
 * marked as sent. Returns how many there were.
 */
export const acknowledgeMessages =
  (store: Store) =>
  async ({ app, nativeId, participantId, deviceId }: Acknowledgement, nowMs: number): Promise<number> => {
    const { numAffectedRows } = await sql`
      update mailbox_records set acked_at_ms = ${nowMs}, frame = ''
      where (participant_id, device_id, seq) in (
        select participant_id, device_id, seq from mailbox_records
        where app = ${app} and native_id = ${nativeId} and kind = 'message' and form = 'frames' and acked_at_ms = 0
          and (${participantId ?? null}::bytea is null or participant_id = ${participantId ?? null})
          and (${deviceId ?? null}::int4 is null or device_id in (0, ${deviceId ?? null}))
        order by sent_at_ms = 0, sent_at_ms, participant_id, device_id, seq
        limit ${participantId === undefined ? 1 : null} for update)`.execute(store);
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
