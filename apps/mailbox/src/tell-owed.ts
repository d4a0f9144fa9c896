import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { deriveId, hexOf, platforms, platformToProto } from '#libs/envelope';
import type { OwedReceipt } from '#libs/store';

const { Receipt, ReceiptKind } = sealpost.gateway.v1;

export interface TellOwedPorts {
  readonly publish: (records: readonly NewRecord[]) => Promise<void>;
  readonly settle: (receipts: readonly OwedReceipt[]) => Promise<void>;
}

const kindNumbers: Readonly<Record<OwedReceipt['kind'], number>> = {
  delivered: ReceiptKind.RECEIPT_KIND_DELIVERED,
  read: ReceiptKind.RECEIPT_KIND_READ,
  played: ReceiptKind.RECEIPT_KIND_PLAYED,
  expired: ReceiptKind.RECEIPT_KIND_EXPIRED,
};

/**
 * Publishes what authors are owed, and only then forgets that it was owed: whoever dies in between leaves it to the next mailbox that
 * looks, and the same receipt again has the same id.
 */
export const tellOwed =
  ({ publish, settle }: TellOwedPorts) =>
  async (owed: readonly OwedReceipt[]): Promise<void> => {
    if (owed.length === 0) return;
    await publish(owed.map(recordOf));
    await settle(owed);
  };

const recordOf = (owed: OwedReceipt): NewRecord => {
  const { conversationId, readerId, envelopeId, kind, threadMs, atMs } = owed;
  const id = deriveId('sealpost/receipt/v1', [hexOf(envelopeId), hexOf(readerId), kind]);
  const platform = platforms.find((name) => name === owed.app);
  return {
    topic: topics.receipt.name,
    key: hexOf(conversationId),
    headers: { schema: 'sealpost.gateway.v1.Receipt', 'envelope-id': id },
    value: Receipt.encode({
      receiptId: Buffer.from(id, 'hex'),
      conversationId,
      envelopeId,
      recipient: { platform: platform ? platformToProto(platform) : 0, participantId: readerId },
      kind: kindNumbers[kind],
      atMs: toLong(atMs),
      threadMs: toLong(threadMs),
      ...(kind === 'expired' ? { failureCode: 'expired' } : {}),
    }).finish(),
  };
};

export interface TellForgottenPorts {
  readonly owedReceipts: (owedBeforeMs: number, max: number) => Promise<readonly OwedReceipt[]>;
  readonly tell: (owed: readonly OwedReceipt[]) => Promise<void>;
  readonly now: () => number;
}

/** Longer than a write to the bus may take: what is owed since then is nobody's work any more. */
const forgottenAfterMs = 15_000;
const forgottenAtOnceMax = 500;

/** Tells what is owed because somebody died, or the bus was away, before it was told; returns how many receipts those were. */
export const tellForgotten =
  ({ owedReceipts, tell, now }: TellForgottenPorts) =>
  async (): Promise<number> => {
    const forgotten = await owedReceipts(now() - forgottenAfterMs, forgottenAtOnceMax);
    await tell(forgotten);
    return forgotten.length;
  };
