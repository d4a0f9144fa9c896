import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** A message of an app backend. */
export interface Submission {
  readonly envelopeId: Buffer;
  readonly participantId: Buffer;
  readonly deviceId: number;
  readonly app: string;
  readonly nativeId: string;
  /** SHA-256 of what was submitted. */
  readonly digest: Buffer;
  /** When it was accepted, Unix milliseconds; 0 while it is being published. */
  readonly acceptedAtMs: number;
}

/** Submissions by envelope id in hex. One statement. */
export const submissionsOf =
  (store: Store) =>
  async (envelopeIds: readonly Buffer[]): Promise<ReadonlyMap<string, Submission>> => {
    const rows = await store
      .selectFrom('submissions')
      .selectAll()
      .where('envelope_id', '=', sql<Buffer>`any(${envelopeIds}::bytea[])`)
      .execute();
    return new Map(
      rows.map((row) => [
        row.envelope_id.toString('hex'),
        {
          envelopeId: row.envelope_id,
          participantId: row.participant_id,
          deviceId: row.device_id,
          app: row.app,
          nativeId: row.native_id,
          digest: row.digest,
          acceptedAtMs: Number(row.accepted_at_ms),
        },
      ]),
    );
  };

/** A publish that has taken longer than this was given up. */
const preparationMs = 30_000;

/**
 * Notes a message before it is published, so that what the router says of it finds its device. `false` while another content
 * under the same id is being published.
 */
export const prepareSubmission =
  (store: Store) =>
  async (submission: Omit<Submission, 'acceptedAtMs'>, nowMs: number): Promise<boolean> => {
    const { envelopeId, participantId, deviceId, app, nativeId, digest } = submission;
    const { rows } = await sql`
      insert into submissions as s (envelope_id, participant_id, device_id, app, native_id, digest, prepared_at_ms)
      values (${envelopeId}, ${participantId}, ${deviceId}, ${app}, ${nativeId}, ${digest}, ${nowMs})
      on conflict (envelope_id) do update
        set participant_id = excluded.participant_id, device_id = excluded.device_id, digest = excluded.digest,
          prepared_at_ms = excluded.prepared_at_ms
        where s.digest = excluded.digest or (s.accepted_at_ms = 0 and s.prepared_at_ms < ${nowMs - preparationMs})
      returning 1`.execute(store);
    return rows.length > 0;
  };

/** Notes that a message is durable; the time of the first acceptance stays. */
export const acceptSubmission =
  (store: Store) =>
  async (envelopeId: Buffer, acceptedAtMs: number): Promise<void> => {
    await store
      .updateTable('submissions')
      .set({ accepted_at_ms: acceptedAtMs })
      .where('envelope_id', '=', envelopeId)
      .where('accepted_at_ms', '=', 0n)
      .execute();
  };
