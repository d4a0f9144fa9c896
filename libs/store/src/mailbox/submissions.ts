import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** A message that was accepted from an app backend. */
export interface Submission {
  readonly envelopeId: Buffer;
  readonly participantId: Buffer;
  readonly deviceId: number;
  readonly app: string;
  readonly nativeId: string;
  /** SHA-256 of what was submitted. */
  readonly digest: Buffer;
  readonly acceptedAtMs: number;
}

/** Accepted messages by envelope id in hex. One statement. */
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

/** Remembers an accepted message; one that is known stays as it was. */
export const rememberSubmission =
  (store: Store) =>
  async (submission: Submission): Promise<void> => {
    await store
      .insertInto('submissions')
      .values({
        envelope_id: submission.envelopeId,
        participant_id: submission.participantId,
        device_id: submission.deviceId,
        app: submission.app,
        native_id: submission.nativeId,
        digest: submission.digest,
        accepted_at_ms: submission.acceptedAtMs,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  };
