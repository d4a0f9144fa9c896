import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** A message of a device. */
export interface Submission {
  readonly envelopeId: Buffer;
  readonly participantId: Buffer;
  readonly deviceId: number;
  readonly app: string;
  readonly nativeId: string;
  readonly conversationId: Buffer;
  readonly isRepair: boolean;
  /** SHA-256 of what was submitted. */
  readonly digest: Buffer;
  /** When it was accepted, Unix milliseconds; 0 while it is being published. */
  readonly acceptedAtMs: number;
}

/** A device's submission under an id, or under the native id where another spelling of its user gave it another envelope id. */
export const submissionBy =
  (store: Store) =>
  async (
    wanted: Pick<Submission, 'envelopeId' | 'participantId' | 'deviceId' | 'nativeId' | 'isRepair'>,
  ): Promise<Submission | undefined> => {
    const { envelopeId, participantId, deviceId, nativeId, isRepair } = wanted;
    const { rows } = await sql<SubmissionRow>`
      select * from submissions where participant_id = ${participantId} and device_id = ${deviceId}
        and (envelope_id = ${envelopeId}
          or (native_id = ${nativeId} and native_id <> '' and not is_repair and not ${isRepair}))
      order by envelope_id = ${envelopeId} desc limit 1`.execute(store);
    return rows[0] && submissionOf(rows[0]);
  };

/** Submissions by conversation and envelope id in hex. One statement. */
export const submissionsOf =
  (store: Store) =>
  async (envelopeIds: readonly Buffer[]): Promise<ReadonlyMap<string, Submission>> => {
    const rows = await store
      .selectFrom('submissions')
      .selectAll()
      .where('envelope_id', '=', sql<Buffer>`any(${envelopeIds}::bytea[])`)
      .execute();
    return new Map(
      rows.map((row) => [submissionKey(row.conversation_id, row.envelope_id), submissionOf(row)]),
    );
  };

/** What a submission is found by: an envelope id is unique within its conversation. */
export const submissionKey = (conversationId: Uint8Array, envelopeId: Uint8Array): string =>
  `${Buffer.from(conversationId).toString('hex')} ${Buffer.from(envelopeId).toString('hex')}`;

/** A publish that has taken longer than this was given up. */
const preparationMs = 30_000;

/**
 * Notes a message before it is published, so that what the router says of it finds its device. `false` while another content
 * under the same id is being published.
 */
export const prepareSubmission =
  (store: Store) =>
  async (submission: Omit<Submission, 'acceptedAtMs'>, nowMs: number): Promise<boolean> => {
    const { envelopeId, participantId, deviceId, app, nativeId, digest, conversationId, isRepair } =
      submission;
    const { rows } = await sql`
      insert into submissions as s (envelope_id, participant_id, device_id, app, native_id, digest, conversation_id, is_repair,
        prepared_at_ms)
      values (${envelopeId}, ${participantId}, ${deviceId}, ${app}, ${nativeId}, ${digest}, ${conversationId}, ${isRepair},
        ${nowMs})
      on conflict (envelope_id, participant_id, device_id) do update
        set digest = excluded.digest, conversation_id = excluded.conversation_id, prepared_at_ms = excluded.prepared_at_ms
        where s.digest = excluded.digest or (s.accepted_at_ms = 0 and s.prepared_at_ms < ${nowMs - preparationMs})
      returning 1`.execute(store);
    return rows.length > 0;
  };

/** Notes that a message is durable; the time of the first acceptance stays. */
export const acceptSubmission =
  (store: Store) =>
  async (
    { envelopeId, participantId, deviceId }: Pick<Submission, 'envelopeId' | 'participantId' | 'deviceId'>,
    acceptedAtMs: number,
  ): Promise<void> => {
    await store
      .updateTable('submissions')
      .set({ accepted_at_ms: acceptedAtMs })
      .where('envelope_id', '=', envelopeId)
      .where('participant_id', '=', participantId)
      .where('device_id', '=', deviceId)
      .where('accepted_at_ms', '=', 0n)
      .execute();
  };

interface SubmissionRow {
  envelope_id: Buffer;
  participant_id: Buffer;
  device_id: number;
  app: string;
  native_id: string;
  digest: Buffer;
  accepted_at_ms: bigint;
  conversation_id: Buffer;
  is_repair: boolean;
}

const submissionOf = (row: SubmissionRow): Submission => ({
  envelopeId: row.envelope_id,
  participantId: row.participant_id,
  deviceId: row.device_id,
  app: row.app,
  nativeId: row.native_id,
  conversationId: row.conversation_id,
  isRepair: row.is_repair,
  digest: row.digest,
  acceptedAtMs: Number(row.accepted_at_ms),
});
