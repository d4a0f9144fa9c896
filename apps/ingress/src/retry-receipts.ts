import { dropWaitingReceipts, takeWaitingReceipts, type WaitingReceipt } from '#libs/store';
import type { IngressPorts } from './ports.ts';
import { factOfBytes } from './receipt-facts.ts';
import { receiptRecordOf } from './receipt-records.ts';
import { resolveReceipts } from './resolve-receipts.ts';

/** Receipts tried in one pass, at most. */
const batchMax = 500;
/** How long a receipt waits for its message to be recorded. */
const waitMaxMs = 60_000;
/** When a watermark is looked at for the last time: by then everything is recorded that was sent before it. */
const watermarkSettlesMs = 2_000;

/**
 * Tries the receipts again whose messages were not known: a platform can report a message as delivered before the answer to its
 * send has been recorded. A watermark is tried once more though it reached something, for the sake of what was just being sent.
 * After a minute a receipt is dropped and counted. Resolves to how many were let go.
 */
export const retryReceipts = async (
  ports: Pick<IngressPorts, 'store' | 'bus' | 'now' | 'metrics'>,
): Promise<number> =>
  ports.store.transaction().execute(async (tx) => {
    const waiting = await takeWaitingReceipts(tx)(batchMax);
    if (waiting.length === 0) return 0;
    const facts = waiting.flatMap(({ fact }) => factOfBytes(fact) ?? []);
    const resolved = await resolveReceipts(tx)(facts);
    const nowMs = ports.now();
    const settledBefore = nowMs - watermarkSettlesMs;
    const settled = new Set<string>(
      waiting.flatMap((each) => (each.waitingSinceMs <= settledBefore ? [each.receiptId] : [])),
    );
    const found = resolved.filter(
      ({ completeness, fact }) =>
        completeness === 'complete' || (completeness === 'open' && settled.has(fact.receiptId)),
    );
    const expired = waiting.filter((receipt) => nowMs - receipt.waitingSinceMs >= waitMaxMs);
    const records = found.flatMap(({ fact, meant }) =>
      meant.map((envelope) => receiptRecordOf(fact, envelope)),
    );
    if (records.length > 0) await ports.bus.publish(records);
    const foundIds = new Set<string>(found.map(({ fact }) => fact.receiptId));
    for (const receipt of expired) if (!foundIds.has(receipt.receiptId)) count(ports, receipt);
    const gone = waiting.filter((receipt) => foundIds.has(receipt.receiptId) || expired.includes(receipt));
    await dropWaitingReceipts(tx)(gone.map(({ receiptId }) => receiptId));
    return gone.length;
  });

function count({ metrics }: Pick<IngressPorts, 'metrics'>, { fact }: WaitingReceipt): void {
  metrics.receiptDropped({ platform: factOfBytes(fact)?.platform ?? 'unknown' });
}
