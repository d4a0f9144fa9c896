import type { Store } from '../database.ts';
import { idBytes } from './id-bytes.ts';

/** What a control record came to. */
export interface AppliedControl {
  readonly outcome: 'applied' | 'refused';
  /** The notices that it caused, serialised. */
  readonly notices: readonly Uint8Array[];
}

/**
 * Claims a control record for this transaction. When an earlier one has applied it, the answer is what it came to then; one that
 * is still under way is waited for.
 */
export const claimControl =
  (store: Store) =>
  async (controlId: string, nowMs: number): Promise<AppliedControl | undefined> => {
    const control_id = idBytes(controlId);
    const { numInsertedOrUpdatedRows } = await store
      .insertInto('controls')
      .values({ control_id, outcome: 'refused', at_ms: nowMs })
      .onConflict((clash) => clash.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 1n) return undefined;
    const row = await store
      .selectFrom('controls')
      .select(['outcome', 'notices'])
      .where('control_id', '=', control_id)
      .executeTakeFirstOrThrow();
    return { outcome: row.outcome === 'applied' ? 'applied' : 'refused', notices: row.notices };
  };

/** Writes what a claimed control record came to. */
export const settleControl =
  (store: Store) =>
  async (controlId: string, { outcome, notices }: AppliedControl): Promise<void> => {
    await store
      .updateTable('controls')
      .set({ outcome, notices: [...notices] })
      .where('control_id', '=', idBytes(controlId))
      .execute();
  };
