import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { deriveId, hexOf, type Platform, platformToProto } from '#libs/envelope';
import type { ExpiredMessage } from '#libs/store';

const { Receipt, ReceiptKind } = sealpost.gateway.v1;

export interface ExpirePorts {
  readonly expireMessages: (nowMs: number) => Promise<readonly ExpiredMessage[]>;
  readonly publish: (records: readonly NewRecord[]) => Promise<void>;
  readonly appOf: (name: string) => Platform | undefined;
  readonly now: () => number;
}

/** Ends messages that no device took in time, and tells those who wrote them, once for each reader. Returns how many queues they were in. */
export const expire =
  ({ expireMessages, publish, appOf, now }: ExpirePorts) =>
  async (): Promise<number> => {
    const nowMs = now();
    const expired = await expireMessages(nowMs);
    const records = new Map(expired.map((message) => [keyOf(message), recordOf(message, appOf, nowMs)]));
    if (records.size > 0) await publish([...records.values()]);
    return expired.length;
  };

const keyOf = ({ envelopeId, readerId }: ExpiredMessage): string => `${hexOf(envelopeId)} ${hexOf(readerId)}`;

const recordOf = (
  { envelopeId, conversationId, readerId, app, threadMs }: ExpiredMessage,
  appOf: ExpirePorts['appOf'],
  nowMs: number,
): NewRecord => {
  const id = deriveId('sealpost/receipt/v1', [hexOf(envelopeId), hexOf(readerId), 'expired']);
  const platform = appOf(app);
  return {
    topic: topics.receipt.name,
    key: hexOf(conversationId),
    headers: { schema: 'sealpost.gateway.v1.Receipt', 'envelope-id': id },
    value: Receipt.encode({
      receiptId: Buffer.from(id, 'hex'),
      conversationId,
      envelopeId,
      recipient: { platform: platform ? platformToProto(platform) : 0, participantId: readerId },
      kind: ReceiptKind.RECEIPT_KIND_EXPIRED,
      atMs: toLong(nowMs),
      threadMs: toLong(threadMs),
      failureCode: 'expired',
    }).finish(),
  };
};
