import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** What a delivery lost, as far as it may be stored. */
export interface StoredLoss {
  readonly code: string;
  readonly field: string;
  readonly grade: number;
}

/** The losses of every delivered message by the native ids of its parts; for reports on small databases. */
export const lossesByNativeId = async (store: Store): Promise<ReadonlyMap<string, readonly StoredLoss[]>> => {
  const { rows } = await sql<{ native_id: string; losses: readonly StoredLoss[] }>`
    select n.native_id, d.losses
    from sent_native_ids n join deliveries d using (conversation_id, participant_id, envelope_id)`.execute(
    store,
  );
  return new Map(rows.map((row) => [row.native_id, row.losses]));
};
